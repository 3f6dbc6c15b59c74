import {
  ASPECTS,
  BETWEEN,
  counted,
  EXPLANATIONS,
  fill,
  KINDS,
  SECTIONS,
  type SectionName,
  WORDS,
} from '../dossier/wording.ts';
import type { ClaimItem, Dossier, TimelineEntry } from '../model/dossier.ts';
import type { Point } from '../model/point.ts';
import { escapeMarkdown, passageText } from './markdown/escape.ts';
import { bearing, claimItem, claimItems, denialItems, denialLine, notes, quoted } from './markdown/lines.ts';
import { sourceNotes } from './markdown/sources.ts';
import { dateInWords } from './view/dates.ts';
import { quotationsBySpeaker } from './view/quotations.ts';
import { headingOf, spanOfDates, type View, viewOf } from './view/view.ts';

type Maker = (view: View) => string;

const countsOf = (account: { articles: number; origins: number }): string =>
  fill(WORDS.counts, { articles: counted('articles', account.articles), origins: counted('origins', account.origins) });

/** A matter: its question, and its accounts in the order of the page. */
const matter = (view: View, point: Point): string => {
  const marks = [point.between && BETWEEN[point.between], ASPECTS[point.aspect]].filter((mark) => mark !== null);
  const accounts = view.accounts(point).map(({ account, letter, claims }) => {
    const first = claims[0];
    const lines = [`- ${letter}. ${passageText(account.label)} (${countsOf(account)}) ${notes(view, claims)}`];
    if (first && view.words(first).trim() !== account.label.trim())
      lines.push(`  - ${quoted(view, first)}${bearing(view, first)}`);
    else if (first && bearing(view, first) !== '') lines.push(`  - ${bearing(view, first).trim()}`);
    lines.push(...denialItems(view, claims, '  '));
    return lines.join('\n');
  });
  return `### ${escapeMarkdown(headingOf(point))}\n\n*${marks.join('; ')}*\n\n${accounts.join('\n')}`;
};

const matters = (view: View, finding: Point['finding']): string =>
  view
    .points(finding)
    .map((point) => matter(view, point))
    .join('\n\n');

/** Points with one account, a line each. */
const lines = (view: View, finding: Point['finding']): string =>
  view
    .points(finding)
    .flatMap((point) => {
      const [entry] = view.accounts(point);
      const first = entry?.claims[0];
      if (!entry || !first) return [];
      const counts = finding === 'single' ? '' : ` (${countsOf(entry.account)}) ${notes(view, entry.claims)}`;
      if (point.question === '') {
        // Its words speak: they are the line, and whatever stands below a claim stands below them.
        const [line, ...below] = claimItem(view, first, '').split('\n');
        return [[`${line}${counts}`, ...below].join('\n')];
      }
      return [`- ${escapeMarkdown(point.question)}${counts}\n${claimItem(view, first, '  ')}`];
    })
    .join('\n');

const items =
  (list: (dossier: Dossier) => readonly ClaimItem[]): Maker =>
  (view) =>
    claimItems(
      view,
      list(view.dossier).map((item) => item.claim),
    );

const blocks = (pairs: readonly (readonly [string, string])[]): string =>
  pairs
    .filter(([, body]) => body !== '')
    .map(([heading, body]) => `### ${heading}\n\n${body}`)
    .join('\n\n');

const viewpoints: Maker = (view) =>
  blocks(
    view.dossier.brief.viewpoints.map(({ actor, claims }) => [
      escapeMarkdown(view.actor(actor)?.name ?? actor),
      claimItems(view, claims),
    ]),
  );

const standing: Maker = (view) => {
  const { standing: ledger, denials } = view.dossier;
  const tracks = ledger.map(({ name, steps }): [string, string] => [
    escapeMarkdown(name),
    steps
      .map(({ status, of, date, claims }) => {
        const about = [of === null ? '' : passageText(of), date === null ? '' : dateInWords(date)].filter(Boolean);
        const body = claimItems(view, claims, '  ');
        return `- **${status}**${about.length > 0 ? ` ${about.join(', ')}` : ''}${body === '' ? '' : `\n${body}`}`;
      })
      .join('\n'),
  ]);
  const beside = new Set(
    view.denialsOf(ledger.flatMap(({ steps }) => steps.flatMap((step) => view.claims(step.claims)))),
  );
  const others = denials.filter((denial) => !beside.has(denial)).map((denial) => denialLine(view, denial));
  return blocks([
    ...tracks,
    [
      WORDS.otherDenials,
      others
        .filter(Boolean)
        .map((line) => `- ${line}`)
        .join('\n'),
    ],
  ]);
};

const days = (view: View, entries: readonly TimelineEntry[]): string =>
  entries
    .map((entry) => {
      const date = entry.date === null ? WORDS.undatedEvents : dateInWords(entry.date);
      return `- **${escapeMarkdown(date)}**\n${claimItems(view, entry.claims, '  ')}`;
    })
    .join('\n');

const timeline: Maker = (view) => {
  const { timeline: entries, brief } = view.dossier;
  const planned = entries.filter((entry) => entry.kind === 'planned');
  const known = new Set(planned.flatMap((entry) => entry.claims));
  return blocks([
    [
      WORDS.happenedLabel,
      days(
        view,
        entries.filter((entry) => entry.kind === 'past'),
      ),
    ],
    [WORDS.plannedLabel, days(view, planned)],
    [
      WORDS.watchNext,
      claimItems(
        view,
        brief.watchNext.map((item) => item.claim).filter((id) => !known.has(id)),
      ),
    ],
  ]);
};

const questions: Maker = (view) =>
  blocks(
    view.dossier.faq.map(({ question, answers }) => [
      escapeMarkdown(question),
      claimItems(
        view,
        answers.map((item) => item.claim),
      ),
    ]),
  );

const quotations: Maker = (view) =>
  blocks(
    quotationsBySpeaker(view).map(({ name, quotations: said }) => [
      escapeMarkdown(name ?? WORDS.unattributed),
      said
        .map(({ places, wordings }) =>
          wordings > 1
            ? `- *${fill(WORDS.sameQuotation, { n: wordings })}*\n${places.map((place) => `  - ${quoted(view, place)}`).join('\n')}`
            : `- ${passageText(view.words(places[0]!))} ${notes(view, places)}`,
        )
        .join('\n'),
    ]),
  );

const people: Maker = (view) =>
  view.dossier.actors
    .map(({ kind, name, aliases, variants, mentions }) => {
      const forms = [
        aliases.length > 0 ? fill(WORDS.alsoCalled, { names: aliases.join(', ') }) : '',
        variants.length > 0 ? fill(WORDS.otherSpellings, { names: variants.join(', ') }) : '',
      ].filter(Boolean);
      const named = `${KINDS[kind]}. ${escapeMarkdown(forms.join('. '))}`.trim();
      return `- **${escapeMarkdown(name)}** (${named}) ${notes(view, mentions)}`;
    })
    .join('\n');

const abstained: Maker = (view) =>
  view.dossier.abstained
    .filter((passage) => view.source(passage.article))
    .map((passage) => `- ${quoted(view, passage)} (${escapeMarkdown(passage.reason)})`)
    .join('\n');

/** The sections in the order of the page. */
const MAKERS: readonly (readonly [SectionName, Maker])[] = [
  ['differ', (view) => matters(view, 'differ') || WORDS.noneDiffer],
  ['changed', (view) => matters(view, 'changed')],
  ['happened', items((dossier) => dossier.brief.whatHappened)],
  ['facts', items((dossier) => dossier.brief.keyFacts)],
  ['background', items((dossier) => dossier.brief.background)],
  ['matters', items((dossier) => dossier.brief.whyItMatters)],
  ['viewpoints', viewpoints],
  ['standing', standing],
  ['timeline', timeline],
  ['questions', questions],
  ['quotations', quotations],
  ['agree', (view) => lines(view, 'agree')],
  ['single', (view) => lines(view, 'single')],
  ['people', people],
  ['abstained', abstained],
  ['sources', sourceNotes],
];

/**
 * A dossier as Markdown with footnotes: the sections of the page, every passage between quotation marks with the number of
 * its article. Sections without content are left out. Same dossier, same characters; nothing of an article is markup.
 */
export const toMarkdown = (dossier: Dossier): string => {
  const view = viewOf(dossier);
  const span = spanOfDates(dossier.story);
  const tally = fill(WORDS.counts, {
    articles: counted('articles', view.sources.length),
    origins: counted('origins', view.origins),
  });
  const sections = MAKERS.flatMap(([name, make]) => {
    const body = make(view);
    const explanation = (EXPLANATIONS as Partial<Record<SectionName, string>>)[name];
    return body === '' ? [] : [`## ${SECTIONS[name]}${explanation ? `\n\n${explanation}` : ''}\n\n${body}`];
  });
  const head = `# ${escapeMarkdown(dossier.story.title || WORDS.untitled)}\n\n${span === null ? '' : `${span}. `}${tally}.`;
  return `${[head, ...sections].join('\n\n')}\n`.toWellFormed();
};
