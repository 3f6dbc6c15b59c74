/** Whom of the story an age is told of: by a name, by what only one person of the story is called, or by whom the sentences before tell of. */
import type { Chain, Reading } from '../../../model/reading.ts';
import { perStory } from '../../per-story.ts';
import { type Story, valuesOf } from '../../story.ts';
import { type AgedOne, agedOnes, at, isPersonNoun } from './aged-ones.ts';

/** The person of the story whom a chain of an article means, by the name even where one article takes it for a place; null if none. */
export function personOf(story: Story, testimony: number, { entity, name }: Chain): string | null {
  if (name === null) return null;
  const actor = story.actors.get(story.actorOf.get(`${story.testimonies[testimony]!.article.id} ${entity}`) ?? '');
  if (actor?.kind === 'person') return actor.id;
  return personsByName(story).get(name.toLowerCase()) ?? null;
}

const personsByName = perStory((story: Story): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const { id, kind, name, aliases } of story.actors.values())
    if (kind === 'person')
      for (const form of [name, ...aliases])
        if (/\s/.test(form))
          for (const one of [form, form.replace(/ ["“'‘][^"”'’]+["”'’](?= )/, '')]) found.set(one.toLowerCase(), id);
  return found;
});

/** "Mr Marsh, 37", where a wife bears the name too. */
export function sharesName(
  story: Story,
  actor: string,
  testimony: number,
  { token }: { readonly token: number },
): boolean {
  const { tokens, text } = story.testimonies[testimony]!.reading;
  const before = tokens[token - 1];
  const isTitle = before !== undefined && /^(?:Mr|Mrs|Ms|Miss)\.?$/.test(text.slice(before.start, before.end));
  if (tokens[token]!.upos !== 'PROPN' || (before?.upos === 'PROPN' && !isTitle)) return false;
  const word = text.slice(tokens[token]!.start, tokens[token]!.end).toLowerCase();
  return [...story.actors.values()].some(
    ({ id, kind, name }) => id !== actor && kind === 'person' && name.toLowerCase().endsWith(` ${word}`),
  );
}

/** "A courier of 26 was killed. His name was Tom Reed." */
export function whoseName(story: Story, testimony: number, { sentence }: AgedOne): string | null {
  const { reading } = story.testimonies[testimony]!;
  const next = reading.sentences[sentence + 1];
  const words = next ? reading.text.slice(next.start, next.end) : '';
  const is = /^(?:His|Her) name (?:was|is) /.exec(words);
  const chain = is && reading.chains.find(({ mentions }) => mentions.some(({ start }) => start === next!.start + is[0].length)); // biome-ignore format: one thought
  return chain ? personOf(story, testimony, chain) : null;
}

/** Whom a noun, a pronoun or "the 48-year-old" means: the only one of the story who is called so, else the one told of before. */
export function meantBy(story: Story, testimony: number, one: AgedOne): string | null {
  const bearers = bearersOf(story).get(one.noun);
  if (bearers && isSpecial(story, one.noun)) return bearers.size === 1 ? [...bearers][0]! : null;
  if (one.noun === '' && !one.chain) {
    const { text } = story.testimonies[testimony]!.reading;
    const does = /^ who ([a-z]+)/.exec(text.slice(one.label.end, one.label.end + 30))?.[1];
    const founders = bearersOf(story).get('founder');
    if (does && FOUNDS.has(does) && founders?.size === 1) return [...founders][0]!;
  }
  return one.noun === '' || one.isDefinite ? before(story, testimony, one) : null;
}

/** The only person whom an article names. */
function onlyNamed(story: Story, testimony: number): string | null {
  const { reading } = story.testimonies[testimony]!;
  const named = reading.chains.filter(({ type, name }) => type === 'person' && name !== null);
  return named.length === 1 ? personOf(story, testimony, named[0]!) : null;
}
const FOUNDS = new Set(['founded', 'started', 'established', 'created']);

const isSpecial = (story: Story, noun: string): boolean => noun !== '' && !GENERAL.has(noun) && isOnly(story, noun);

/** What somebody is called who is nowhere named: the noun beside the age, or that of one brought in before ("a widow … the 71-year-old resident"). */
export function nounsOf(
  story: Story,
  testimony: number,
  { noun, chain, isDefinite, token, sentence, label, low }: AgedOne,
): string[] {
  const { reading } = story.testimonies[testimony]!;
  const called = (chain?.mentions ?? []).flatMap(({ kind, end }) => kind === 'nominal' ? [reading.tokens[at(reading, end) - 1]!.lemma.toLowerCase()] : []); // biome-ignore format: one list
  const beside = besideAge(reading, label);
  const introduced = isDefinite ? introducedIn(reading, sentence, token) : [];
  const own = isOnlyChild(story, testimony) ? ['child'] : [];
  if (own.length > 0 && (low ?? GROWN) < GROWN) return own;
  return [...new Set([noun, ...called, ...beside, ...introduced])].filter(
    (one) => !bearersOf(story).has(one) && isSpecial(story, one),
  );
}

/** Younger than this is a child. */
export const GROWN = 16;
const CHILDREN =
  /\b(?:children|sons|daughters|boys|girls|kids|twins|babies|toddlers|pupils|students|teenagers|youngsters|siblings|brothers|sisters)\b/i;

/** Whether an article tells of one child only, as far as ages go. */
export const isOnlyChild = (story: Story, testimony: number): boolean => {
  const { reading } = story.testimonies[testimony]!;
  const ages = agedOnes(reading).filter(({ high }) => high < GROWN);
  return ages.length > 0 && new Set(ages.map(({ low }) => low)).size === 1 && !CHILDREN.test(reading.text);
};

/** "The widow, a 71-year-old teacher": the noun before the comma. */
function besideAge(reading: Reading, { start }: AgedOne['label']): string[] {
  const first = at(reading, start);
  const [noun, comma, article] = [3, 2, 1].map((back) => reading.tokens[first - back]);
  const isBeside = article?.upos === 'DET' && comma?.upos === 'PUNCT' && noun?.upos === 'NOUN' && noun.feats.Number !== 'Plur'; // biome-ignore format: one test
  return isBeside && isPersonNoun(noun.lemma.toLowerCase()) ? [noun.lemma.toLowerCase()] : [];
}

/** Nouns for one person each who was brought in with "a" in the sentences before, and is not named there. */
function introducedIn(reading: Reading, sentence: number, token: number): string[] {
  const { firstToken } = reading.sentences[Math.max(0, sentence - BACK)]!;
  const found: string[] = [];
  for (let i = firstToken; i < token; i++) {
    const { upos, lemma, feats } = reading.tokens[i]!;
    if (upos !== 'NOUN' || feats.Number === 'Plur' || !isPersonNoun(lemma.toLowerCase()) || articleBefore(reading, i) !== 'a') continue; // biome-ignore format: one test
    found.push(lemma.toLowerCase());
  }
  return found;
}

const GENERAL = new Set(['man', 'woman', 'person', 'male', 'female', 'guy', 'lady', 'adult', 'gentleman', 'individual', 'resident', 'native', 'citizen', 'victim', 'suspect', 'one']); // biome-ignore format: one list

/** Which persons the articles call by a noun. */
const bearersOf = perStory((story: Story): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  const add = (noun: string, actor: string): void => void found.set(noun, (found.get(noun) ?? new Set()).add(actor));
  for (const { statement, patients, value } of valuesOf(story.said, 'role'))
    if (statement.predicate === 'role' && patients.length === 1) add(value.of.toLowerCase(), patients[0]!);
  story.testimonies.forEach(({ reading }, testimony) => {
    for (const chain of reading.chains) {
      const actor = chain.type === 'person' ? personOf(story, testimony, chain) : null;
      if (actor === null) continue;
      for (const { kind, start, end } of chain.mentions) {
        if (kind === 'name') for (const noun of nounsBeside(reading, start, end)) add(noun, actor);
        const last = kind === 'nominal' ? reading.tokens[at(reading, end) - 1] : undefined;
        if (last?.upos === 'NOUN') add(last.lemma.toLowerCase(), actor);
      }
    }
  });
  return found;
});

/** "The driver of the lorry, Ada Quill", "Captain Quill", "Ada Quill, 34, a baker": nouns for a person beside a name. */
function nounsBeside({ text }: Reading, start: number, end: number): string[] {
  const before = /(?:^|[\s“"])(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er) (?:[\p{Ll}-]+ ){0,3}?([\p{Ll}-]+)(?: (?:of|for|from|at) [^,.;:]{2,40})?,? $/u.exec(text.slice(Math.max(0, start - 90), start)); // biome-ignore format: one pattern
  const title = /(?:^|[\s“"])(\p{Lu}\p{Ll}{3,}) $/u.exec(text.slice(Math.max(0, start - 20), start)) ?? /^(\p{Lu}\p{Ll}{3,}) \p{Lu}/u.exec(text.slice(start, end)); // biome-ignore format: one pattern
  const behind = /^,(?: \d{1,3},)? (?:an?|the) (?:[\p{Ll}\d-]+ ){0,3}?([\p{Ll}-]+)(?=[,.;:]| (?:who|whose|of|from|at|in|for|with)\b)/u.exec(text.slice(end, end + 90)); // biome-ignore format: one pattern
  return [before, title, behind].flatMap((match) => (match && isPersonNoun(match[1]!.toLowerCase()) ? [match[1]!.toLowerCase()] : [])); // biome-ignore format: one list
}

const SEVERAL = /\b(?:another|other|second|third|two|three|four|five|several|many|some|most|one of the|fellow|both)\b/i;

/** Whether no article speaks of a second one of a kind. */
const isOnly = (story: Story, noun: string): boolean => !several(story).has(noun);

/** The nouns of which some article speaks in the plural, as one of several, or twice with "a". */
const several = perStory((story: Story): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const { reading } of story.testimonies) {
    const introduced = new Set<string>();
    reading.tokens.forEach(({ lemma, upos, feats, start }, i) => {
      const noun = lemma.toLowerCase();
      if (upos !== 'NOUN' || found.has(noun)) return;
      const clause = reading.text
        .slice(Math.max(0, start - REACH), start)
        .split(/[.,;]/)
        .at(-1)!;
      const isIntroduced = articleBefore(reading, i) === 'a';
      if (feats.Number === 'Plur' || SEVERAL.test(clause) || (isIntroduced && introduced.has(noun))) found.add(noun);
      if (isIntroduced) introduced.add(noun);
    });
  }
  return found;
});
const REACH = 25;

function articleBefore({ tokens }: Reading, noun: number): string {
  for (let i = noun - 1; i >= 0 && i > noun - 8; i--) {
    if (tokens[i]!.upos === 'DET') return tokens[i]!.lemma.toLowerCase().replace(/^an$/, 'a');
    if (!['ADJ', 'NOUN', 'NUM', 'PROPN', 'PUNCT'].includes(tokens[i]!.upos)) return '';
  }
  return '';
}

/** The persons whom each article tells of, with their mentions. */
const peopleOf = perStory((story: Story) =>
  story.testimonies.map(({ reading }, testimony) =>
    reading.chains.flatMap((chain) => {
      const actor = personOf(story, testimony, chain);
      return actor ? [{ actor, mentions: chain.mentions }] : [];
    }),
  ),
);

/** Sentences back in which "the 48-year-old" was told of. */
const BACK = 2;

/** Whom "the 48-year-old" means: the one person of the sentences before; null where they are several, or somebody who is not named comes between; the only one whom the article names where nobody is told of before. */
function before(story: Story, testimony: number, { sentence, label, token }: AgedOne): string | null {
  const { reading } = story.testimonies[testimony]!;
  const people = peopleOf(story)[testimony]!;
  for (let k = sentence; k >= Math.max(0, sentence - BACK); k--) {
    const { start, end, firstToken, endToken } = reading.sentences[k]!;
    const until = Math.min(end, reading.tokens[token]!.start, label.start);
    const named = people.filter(({ mentions }) => mentions.some((m) => m.start >= start && m.end <= until));
    const starts = named.flatMap(({ mentions }) => mentions.filter((m) => m.start >= start && m.end <= until).map((m) => m.start)); // biome-ignore format: one list
    const last = Math.max(-1, ...starts);
    for (let i = Math.min(endToken, at(reading, until)) - 1; i >= firstToken; i--) {
      const { upos, lemma, feats, start: from } = reading.tokens[i]!;
      if (from < last) break;
      const isOfNamed = named.some(({ mentions }) => mentions.some((m) => m.start <= from && from < m.end));
      if (upos === 'NOUN' && feats.Number !== 'Plur' && isPersonNoun(lemma.toLowerCase()) && !isOfNamed) return null;
    }
    const actors = new Set(named.map(({ actor }) => actor));
    if (actors.size > 0) return actors.size === 1 ? [...actors][0]! : null;
  }
  return onlyNamed(story, testimony);
}
