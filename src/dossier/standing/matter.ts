/** The matter of a case that a claim is about ("the charges", "her conviction"), and whose it is. */
import type { Participant } from '../../claims/statement.ts';
import type { Status } from '../../model/dossier.ts';
import type { Span } from '../../model/passage.ts';
import type { Told } from '../story.ts';
import { isDoubtful } from './pronoun.ts';

/** The nouns for what is undone or dropped. */
const MATTERS: Readonly<Partial<Record<Status, RegExp>>> = {
  overturned: /^(?:conviction|sentence|verdict|plea|acquittal)$/,
  dropped: /^(?:charge|count|case|indictment|prosecution)$/,
  cleared: /^(?:charge|count|case)$/,
  charged: /^(?:charge|count|case|indictment)$/,
  convicted: /^verdict$/,
};

const THE_MATTER = /^(?:obj|nsubj:pass|nsubj)$/;
/** "Charges of murder" names the offence, "the conviction of Vale" the person. */
const OF_A_PERSON = /^(?:conviction|sentence|verdict|acquittal|prosecution|indictment)$/;
const SAME = /^(?:conj|flat|appos)/;

/** Places of the nouns in a claim's sentence that its predicate is about: "the verdict" of "overturned the verdict". */
export function matters({ testimony: { reading }, statement }: Told, status: Status): number[] {
  const sentence = reading.sentences[statement.sentence];
  const nouns = MATTERS[status];
  if (sentence === undefined || nouns === undefined) return [];
  const found: number[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const { head, deprel, lemma } = reading.tokens[i]!;
    const behind = i === statement.token + 1 || i === statement.token + 2;
    if (
      nouns.test(lemma.toLowerCase()) &&
      (THE_MATTER.test(deprel) || behind) &&
      isBelow(reading.tokens, head, statement.token)
    )
      found.push(i);
  }
  return found;
}

const WITHIN = /^(?:compound|amod|nummod)/;

/** What was overturned or dropped, in the article's words: "death sentence", "murder charge". */
export function matterWords(one: Told, status: Status): string | null {
  if (status !== 'overturned' && status !== 'dropped') return null;
  const [noun] = matters(one, status);
  if (noun === undefined) return null;
  const { tokens, text } = one.testimony.reading;
  let first = noun;
  while (first > 0 && WITHIN.test(tokens[first - 1]!.deprel) && tokens[first - 1]!.head === noun) first--;
  return text.slice(tokens[first]!.start, tokens[noun]!.end);
}

/** A verb and its auxiliary clause: "had his conviction quashed" hangs the noun on either. */
const isBelow = (tokens: Told['testimony']['reading']['tokens'], at: number, predicate: number): boolean =>
  at === predicate || tokens[at]?.head === predicate || tokens[predicate]?.head === at;

/** Whose the matter is: "the case against the boy", "the conviction of Vale and Orban", "her sentence". */
export function concerned(one: Told, status: Status): Participant[] {
  const { reading } = one.testimony;
  const sentence = reading.sentences[one.statement.sentence];
  if (sentence === undefined) return [];
  const nouns = new Set(matters(one, status));
  const found: number[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const { head, deprel } = reading.tokens[i]!;
    const owned = nouns.has(head) && (deprel === 'nmod:poss' || (deprel.startsWith('nmod') && isWhose(one, i, head)));
    if (owned || (found.includes(head) && SAME.test(deprel) && deprel !== 'flat' && deprel !== 'appos')) found.push(i);
  }
  return found.map((token) => {
    const { start, end, lemma } = reading.tokens[token]!;
    const span = { start, end };
    // "Vale, whose conviction was quashed": the name right before.
    const before = /^whose$/i.test(reading.text.slice(start, end)) && reading.names.find((name) => name.end <= start && name.end >= start - 3); // biome-ignore format: one thought
    if (before) return { role: 'patient', preposition: '', token, lemma: 'who', entity: before.entity, span: before };
    const entity = entityAt(one, span);
    const place = { testimony: one.testimony, sentence: one.statement.sentence, span, entity };
    return {
      role: 'patient',
      preposition: '',
      token,
      lemma: lemma.toLowerCase(),
      entity: isDoubtful(place) ? null : entity,
      span,
    };
  });
}

/** The entity of the shortest mention around a word: of "Vale" in "Vale's lawyer", Vale. */
function entityAt({ testimony: { reading } }: Told, { start, end }: Span): string | null {
  let best: { entity: string; length: number } | null = null;
  for (const { entity, mentions } of reading.chains)
    for (const mention of mentions) {
      const length = mention.end - mention.start;
      if (mention.start <= start && mention.end >= end && (best === null || length < best.length))
        best = { entity, length };
    }
  return best?.entity ?? null;
}

/** Whether "against", or "of" after a noun that has a person behind it, stands before a noun. */
function isWhose({ testimony: { reading }, statement }: Told, token: number, matter: number): boolean {
  const { firstToken, endToken } = reading.sentences[statement.sentence]!;
  const ofPerson = OF_A_PERSON.test(reading.tokens[matter]!.lemma.toLowerCase());
  return reading.tokens
    .slice(firstToken, endToken)
    .some(
      ({ head, deprel, lemma }) =>
        head === token && deprel === 'case' && (/^against$/i.test(lemma) || (ofPerson && /^of$/i.test(lemma))),
    );
}
