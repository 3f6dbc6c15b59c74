import type { Statement, Testimony } from '../../claims/statement.ts';
import type { Span } from '../../model/passage.ts';
import type { Chain, Mention } from '../../model/reading.ts';
import { officeIn } from './offices.ts';
import { agencyOf } from './wire.ts';
import { bareWords } from './words.ts';

/** Where a statement's words come from by its own account. */
export interface Source {
  /** `office` and `agency` are keys of their lists; a `person` or `organisation` is its name in bare words. */
  readonly kind: 'office' | 'agency' | 'person' | 'organisation';
  readonly name: string;
}

/**
 * The source a statement cites, as far back as its words lead: in "the Tribune reported that the mayor said ..." the
 * mayor. The last identifiable speaker counts; if none can be told from others of its kind ("a witness", "officials",
 * "he" for nobody known), the outlet in the words that hand the statement on. null: unknown, or the article itself.
 */
export function citedSource(testimony: Testimony, statement: Statement): Source | null {
  if (statement.voice === null) return null;
  for (const speaker of [...statement.voice.speakers].reverse()) {
    const source = sourceNamed(testimony, speaker, speaker.entity);
    if (source !== null) return source;
  }
  return outletIn(testimony, statement.voice.chain);
}

function sourceNamed(testimony: Testimony, span: Span, entity: string | null): Source | null {
  const { text, names } = testimony.reading;
  const words = text.slice(span.start, span.end);
  const agency = agencyOf(words);
  if (agency !== null) return { kind: 'agency', name: agency };
  const chain = entity === null ? undefined : testimony.reading.chains.find((candidate) => candidate.entity === entity);
  const office = officeIn(words) ?? (chain === undefined ? null : officeOf(text, chain));
  if (office !== null) return { kind: 'office', name: office };
  // A place says nothing ("Harrow said" is somebody there), and a common noun is nobody's name.
  if (chain?.type === 'place') return null;
  if (chain?.name != null && /\p{Lu}/u.test(chain.name))
    return named(chain.type === 'person' ? 'person' : 'organisation', chain.name);
  const inside = names.filter((name) => name.start >= span.start && name.end <= span.end);
  const organisation = inside.find((name) => name.type === 'organisation');
  if (organisation) return named('organisation', text.slice(organisation.start, organisation.end));
  const person = inside.find((name) => name.type === 'person' && name.start === span.start && name.end === span.end);
  return person === undefined ? null : named('person', text.slice(person.start, person.end));
}

function named(kind: 'person' | 'organisation', name: string): Source | null {
  const agency = kind === 'organisation' ? agencyOf(name) : null;
  if (agency !== null) return { kind: 'agency', name: agency };
  const words = bareWords(name.replace(/['’]s\b/gu, ''));
  const bare = (words[0] === 'the' ? words.slice(1) : words).join(' ');
  return bare === '' ? null : { kind, name: bare };
}

/** How far a title before a name, or an apposition after it, can reach. */
const REACH = 80;

const offices = new WeakMap<Chain, { readonly office: string | null }>();

/** The office a person speaks for, from a title before the name or an apposition after it ("Ida Vale, a police spokeswoman,"). */
function officeOf(text: string, chain: Chain): string | null {
  let known = offices.get(chain);
  if (!known) {
    known = { office: findOffice(text, chain) };
    offices.set(chain, known);
  }
  return known.office;
}

function findOffice(text: string, chain: Chain): string | null {
  if (chain.type !== 'person') return null;
  for (const mention of chain.mentions) {
    if (mention.kind !== 'name') continue;
    const office = officeIn(titleBefore(text, mention)) ?? officeIn(appositionAfter(text, mention));
    if (office !== null) return office;
  }
  return null;
}

/** The capitalised or lower-case words right before a name, back to a mark, or to a verb's "said" or "told" before it. */
function titleBefore(text: string, mention: Mention): string {
  const before = text.slice(Math.max(0, mention.start - REACH), mention.start);
  const words = (before.split(/[,.;:!?"“”()\n—–]/u).at(-1) ?? '').split(' ').filter((word) => word !== '');
  const title = words.slice(-5);
  // A title is a run of nouns: what stands before an article or a verb of saying belongs to another phrase.
  const cut = title.findLastIndex((word) =>
    /^(said|says|told|to|with|by|and|when|after|that|of|in|on|at|from|shot|arrested|charged)$/i.test(word),
  );
  return title.slice(cut + 1).join(' ');
}

function appositionAfter(text: string, mention: Mention): string {
  const after = text.slice(mention.end, mention.end + REACH);
  if (!after.startsWith(', ')) return '';
  const phrase = after.slice(2).split(/[,.;:!?"“”()\n—–]/u)[0] ?? '';
  // "Ida Vale, who told police" and "Vale, police said" are clauses, not what she is.
  return /^(who|which|whom|and|but|police|sheriffs?)\b/i.test(phrase) ||
    / (said|says|told|was|is|were|are) ?/.test(phrase)
    ? ''
    : phrase;
}

/** An outlet named in the words that hand a statement on ("a witness told the Tribune"), unless it is the article's own. */
function outletIn(testimony: Testimony, chain: Span): Source | null {
  const { text, names } = testimony.reading;
  const organisation = names.find(
    (name) => name.type === 'organisation' && name.start >= chain.start && name.end <= chain.end,
  );
  if (organisation === undefined) return null;
  const words = text.slice(organisation.start, organisation.end);
  return sameOutlet(words, testimony.article.outlet) ? null : named('organisation', words);
}

/** Whether a name means an outlet: "The Harbour Herald" and "harbourherald.example" do. */
export function sameOutlet(name: string, outlet: string | null): boolean {
  const wanted = outletKey(name);
  return outlet !== null && wanted !== '' && outletKey(outlet) === wanted;
}

/** An outlet's name without "the", "www", the ending of its domain and spaces. */
export function outletKey(outlet: string): string {
  const host = outlet
    .slice(0, 200)
    .replace(/^(https?:\/\/)?(www\.)?/i, '')
    .replace(/(\.(com?|org|net|gov|edu|info|news|example|uk|au|nz|us|ca|in|ie|za))+(:\d+)?$/i, '');
  const words = bareWords(host);
  return (words[0] === 'the' ? words.slice(1) : words).join('');
}
