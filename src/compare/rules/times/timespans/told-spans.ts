/** The timespans of a story's told statements, each with the events it is told of and what stands beside it. */
import type { Timespan } from '../../../../claims/timespan.ts';
import { lowerBound } from '../../../../language/head.ts';
import { type Tree, treeOf } from '../../../../language/tree.ts';
import type { Reading } from '../../../../model/reading.ts';
import { contentOf, namedBy } from '../../../events/content.ts';
import { type EventProfile, profilesOf } from '../../../events/mention.ts';
import type { Given, Said, Story } from '../../../story.ts';
import { backgroundOf } from '../../background.ts';

export interface ToldSpan {
  readonly said: Said;
  readonly span: Timespan;
  /** The value as one that an answer can give. */
  readonly given: Given;
  /** Its middle, in days. */
  readonly days: number;
  /** The unit as it is written, in the singular: "week". */
  readonly unit: string;
  /** What lasted or is dated, and what it is counted from or filled with; the first is the event where one is named. */
  readonly events: readonly EventProfile[];
  readonly hasEvent: boolean;
  /** "Six-year deals": each of several. */
  readonly isOfSeveral: boolean;
  readonly sentence: number;
  /** It goes on: "has worked there for six years", "for the past two hours". */
  readonly isRunning: boolean;
  readonly isBackground: boolean;
  /** What it is told of, in words: the events, what takes part in them, and the words right beside it; without names. */
  readonly theme: readonly string[];
  /** Content words of its sentence, and of those around it too. */
  readonly near: ReadonlySet<string>;
  readonly passage: ReadonlySet<string>;
  /** The content words of the passage that are no names, units or figures. */
  readonly plain: ReadonlySet<string>;
  /** The persons who take part in what is told. */
  readonly persons: readonly string[];
  /** The actors whom its sentence tells of, by their names or by pronouns. */
  readonly cast: readonly string[];
  /** The words of the sentence as they stand. */
  readonly text: string;
}

const DOUBT = /\b(?:if|unless|could|may|might|should|were)\b/i;

/** What is said to be or to have been so, or not to; and what is announced. */
const isUsable = ({ statement: { certainty } }: Said, text: string): boolean =>
  certainty === 'asserted' ||
  certainty === 'hedged' ||
  ((certainty === 'planned' || certainty === 'conditional') && !DOUBT.test(text));

export function toldSpans(story: Story): ToldSpan[] {
  const found: { said: Said; span: Timespan; tokens: number[] }[] = [];
  const seen = new Set<string>();
  for (const said of story.said)
    for (const span of said.statement.timespans) {
      const key = `${said.testimony} ${span.start}`;
      if (seen.has(key)) continue;
      seen.add(key);
      found.push({ said, span, tokens: [...new Set([span.event, span.anchor])].filter((token) => token >= 0) });
    }
  const mentions = found.flatMap(({ said: { testimony }, tokens }) =>
    tokens.map((token) => ({ testimony, token, first: token, last: token })),
  );
  const profiles = profilesOf(story.testimonies, mentions, story.actorOf);
  const isBackground = backgroundOf(story);
  const castOf = casts();
  let at = 0;
  return found.flatMap(({ said, span, tokens }): ToldSpan[] => {
    const events = profiles.slice(at, at + tokens.length);
    at += tokens.length;
    const { reading } = story.testimonies[said.testimony]!;
    const tree = treeOf(reading);
    const sentence = tree.sentence(events[0]?.token ?? said.statement.token);
    const { start, end } = reading.sentences[sentence]!;
    const text = reading.text.slice(start, end);
    const clause = story.words(said, said.statement);
    const words = contentOf(story.testimonies[said.testimony]!);
    const { low, high } = span.value;
    const days = Math.abs(!low ? (high ?? 0) : high === null ? low : (low + high) / 2);
    if (
      days === 0 ||
      !isUsable(said, text) ||
      OF_THE_PAGE.test(text) ||
      isOfTelling(span, events[0]) ||
      isFromDay(reading, span) ||
      isTerm(reading.text, span)
    )
      return [];
    return [
      {
        said,
        span,
        given: givenOf(said, span),
        days,
        unit: unitOf(reading.text.slice(span.start, span.end)),
        events,
        hasEvent: span.event >= 0,
        isOfSeveral: reading.tokens[span.event]?.feats.Number === 'Plur',
        sentence,
        isRunning: RUNNING.test(clause) && !/\bhad\b/.test(clause),
        isBackground: isBackground(said),
        theme: unique(
          [...events.flatMap((event) => [...event.words, ...event.parts]), ...beside(tree, span)].filter(
            (word) => !UNITS.has(word) && !story.actors.has(word),
          ),
        ),
        near: new Set(words[sentence]!),
        passage: new Set([sentence - 1, sentence, sentence + 1].flatMap((i) => words[i] ?? [])),
        plain: plainWords(tree, sentence),
        persons: said.actors.filter((id) => story.actors.get(id)?.kind === 'person'),
        cast: castOf(story, said.testimony).get(sentence) ?? [],
        text,
      },
    ];
  });
}

/** Units, and words that say no more than that something went on. */
const UNITS = new Set(
  'second minute hour day night week month year decade century time later earlier ago last next past take last be have say continue spend'.split(
    ' ',
  ),
);
const PLAIN = new Set(['NOUN', 'VERB', 'ADJ']);

function plainWords(tree: Tree, sentence: number): ReadonlySet<string> {
  const words = new Set<string>();
  for (const near of [sentence - 1, sentence, sentence + 1]) {
    const span = tree.sentences[near];
    if (span)
      for (let token = span.firstToken; token < span.endToken; token++)
        if (PLAIN.has(tree.tokens[token]!.upos) && !UNITS.has(tree.lemmas[token]!))
          words.add(namedBy(tree.tokens[token]!) ?? '');
  }
  return words;
}

/** How far on either side of a length its words are looked at. */
const BESIDE = 5;

function beside(tree: Tree, { start, end }: Timespan): string[] {
  const first = lowerBound(tree, start);
  const last = lowerBound(tree, end - 1);
  const found: string[] = [];
  for (let token = Math.max(0, first - BESIDE); token <= Math.min(tree.tokens.length - 1, last + BESIDE); token++) {
    if (tree.sentence(token) !== tree.sentence(first) || (token >= first && token <= last)) continue;
    const word = tree.tokens[token]!.upos === 'PROPN' ? null : namedBy(tree.tokens[token]!);
    if (word !== null) found.push(word);
  }
  return found;
}

const RUNNING =
  /\b(?:has|have|'s|'ve) (?:\w+ )?(?:been|\w+ed|led|run|held|spent|lived|grown|gone|lain|stood|sat|known|kept|had)\b|\b(?:for|over|in) the (?:past|last)\b/;
/** "Updated: 2 months ago": told of the page. */
const OF_THE_PAGE = /^(?:published|updated|posted|last updated)\b/i;

/** "Two weeks before Christmas": a day, told by another one. */
const isFromDay = ({ times, tokens }: Reading, { kind, anchor }: Timespan): boolean =>
  kind !== 'length' &&
  anchor >= 0 &&
  times.some(
    ({ type, start, end }) => type !== 'DURATION' && start <= tokens[anchor]!.start && tokens[anchor]!.end <= end,
  );

/** Terms of prison and of pregnancies have rules of their own: what was asked for, imposed and served are three lengths. */
const TERM =
  /\b(?:prison|jail|jailed|sentence|sentences|sentenced|behind bars|probation|parole|imprison\w*|serv(?:e|es|ed|ing)|rap|terms?|pregnan\w+)\b/i;
const TERM_BEFORE = 40;
const TERM_AFTER = 30;
const isTerm = (text: string, { start, end }: Timespan): boolean =>
  TERM.test(text.slice(Math.max(0, start - TERM_BEFORE), end + TERM_AFTER));

/** "Told the court an hour after the hearing": when something was said. */
const isOfTelling = ({ kind }: Timespan, event: EventProfile | undefined): boolean =>
  kind !== 'length' && event?.reporting === true;

/** The actors of the sentences of an article; each article is looked through once. */
function casts(): (story: Story, testimony: number) => ReadonlyMap<number, readonly string[]> {
  const known = new Map<number, Map<number, string[]>>();
  return (story, testimony) => {
    const own = known.get(testimony) ?? new Map<number, string[]>();
    if (known.has(testimony)) return own;
    known.set(testimony, own);
    const { article, reading } = story.testimonies[testimony]!;
    const tree = treeOf(reading);
    for (const { entity, mentions } of reading.chains) {
      const actor = story.actorOf.get(`${article.id} ${entity}`);
      if (actor === undefined) continue;
      for (const { start } of mentions) {
        const sentence = tree.sentence(lowerBound(tree, start));
        own.set(sentence, [...new Set([...(own.get(sentence) ?? []), actor])]);
      }
    }
    return own;
  };
}

const unique = (words: readonly string[]): string[] => [...new Set(words)].sort();

function unitOf(words: string): string {
  const last = /([\p{L}]+)[^\p{L}]*$/u.exec(words.toLowerCase())?.[1] ?? '';
  return last.replace(/(?<!s)s$/, '');
}

const givenOf = (said: Said, { start, end, value, kind, event, approximate }: Timespan): Given => ({
  ...said,
  value: {
    start,
    end,
    aspect: 'duration',
    value,
    of: '',
    narrowing: [],
    preposition: kind,
    role: 'other',
    token: event < 0 ? said.statement.token : event,
    approximate,
  },
});
