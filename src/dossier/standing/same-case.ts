/** "Vale was charged with wounding Orban. He pleaded guilty": who pleads is who was charged, whoever else is named there. */
import { isKindOf } from '../../claims/concepts/wordnet.ts';
import type { Status } from '../../model/dossier.ts';
import type { Reading, Sentence } from '../../model/reading.ts';
import { actorOf, type Story, sentenceKey, type Told } from '../story.ts';
import { agrees } from './described.ts';
import { guards } from './guards/list.ts';
import { type Person, persons } from './persons.ts';
import { isOfTheLaw } from './pronoun.ts';
import { stageTold } from './stages.ts';

/** Stages that go on from an earlier one: nobody pleads or is sentenced who was not accused. */
const GOES_ON: readonly Status[] = ['pleaded guilty', 'pleaded not guilty', 'pleaded no contest', 'tried', 'acquitted', 'convicted', 'sentenced', 'imprisoned', 'appealed', 'charged', 'released', 'detained']; // biome-ignore format: one list
/** What brings somebody into a case. */
const ACCUSES: readonly Status[] = ['suspected', 'wanted', 'detained', 'arrested', 'charged', 'pleaded guilty', 'pleaded not guilty', 'pleaded no contest', 'tried', 'convicted', 'sentenced']; // biome-ignore format: one list
const MALE = /^(?:he|him)$/i;
const FEMALE = /^(?:she|her)$/i;
const SENTENCES_BACK = 2;

/**
 * The only person of whom the nearest sentence before that tells of a case tells it by name, for a pronoun that the reading
 * leaves open between two. What rests on it counts only beside a step that names the same person.
 */
export function sameCase(story: Story, one: Told, status: Status): Person[] {
  const { testimony, statement } = one;
  const { reading } = testimony;
  const [who, ...more] = statement.participants.filter(({ role }) => role === 'patient');
  const own = reading.sentences[statement.sentence];
  if (who === undefined || more.length > 0 || own === undefined || !GOES_ON.includes(status)) return [];
  const word = reading.text.slice(who.span.start, who.span.end);
  const noun = MALE.test(word) ? 'man' : FEMALE.test(word) ? 'woman' : null;
  // "A man who knew him was convicted": "him" is not the subject.
  if (/^(?:him|her)$/i.test(word) && who.span.start < reading.tokens[statement.token]!.start) return [];
  if (noun === null || who.entity !== null || reading.tokens[who.token]?.deprel === 'nmod:poss') return [];
  for (let back = 0; back <= SENTENCES_BACK; back++) {
    const sentence = reading.sentences[statement.sentence - back];
    if (sentence === undefined || own.paragraph - sentence.paragraph > 1) return [];
    const key = sentenceKey({ ...one, statement: { ...statement, sentence: statement.sentence - back } });
    const accused = new Map<string, Person>();
    for (const other of story.bySentence.get(key) ?? []) {
      const reached = stageTold(other);
      if (reached === null || !ACCUSES.includes(reached) || other.statement.token >= who.token) continue;
      if (guards.some((guard) => guard.stops(other, reached))) continue;
      for (const person of persons(story, other, reached)) accused.set(person.key, person);
    }
    const [only, ...others] = accused.values();
    if (only !== undefined)
      return others.length === 0 && only.actor !== null && agrees(story, only, noun)
        ? [{ ...only, byName: false }]
        : [];
    if (back > 0 && isAboutAnother(reading, sentence)) return [];
    const named = reading.names.filter(({ type, start, end }) => type === 'person' && start >= sentence.start && end <= Math.min(sentence.end, who.span.start)); // biome-ignore format: one thought
    // Who is told of in between may be meant as well.
    if (back > 0 && named.some(({ entity }) => agrees(story, personAt(story, one, entity), noun))) return [];
  }
  return [];
}

/** "The youngster is not being named. He was charged": the subject is somebody who is only described. */
const isAboutAnother = ({ tokens }: Reading, { firstToken, endToken }: Sentence): boolean =>
  tokens
    .slice(firstToken, endToken)
    .some(({ upos, deprel, lemma, feats }) => upos === 'NOUN' && deprel.startsWith('nsubj') && feats.Number !== 'Plur' && isKindOf(lemma.toLowerCase(), 'person') && !isOfTheLaw(lemma)); // biome-ignore format: one thought

const personAt = (story: Story, { testimony }: Told, entity: string): Person => {
  const actor = actorOf(story, testimony, entity);
  return { key: actor ?? '', actor, name: '', byName: false };
};
