/** "A six-year-old passenger was pronounced dead", of whom another article gives the name. */
import { sentence } from '../around.ts';
import { type Story, sentenceKey, type Told } from '../story.ts';
import { agrees, isInSentence, OTHERS } from './described.ts';
import type { Person } from './persons.ts';

/** Words of another case than the story's. */
const ELSEWHERE = /\b(?:last (?:year|month|summer|winter|spring|fall|autumn)|(?:years?|months?) (?:ago|earlier|later|before)|(?:19|20)\d\d|similar|separate|previous|unrelated)\b/; // biome-ignore format: one list

/** "A six year old passenger" is one, not six. */
const AGE = /\b[\w-]+[- ](?:year|month)s?[- ]old\b/;

/** The only one of the named dead who is as old as the words say, where nobody else of the story is; null otherwise. */
export function deadAs(
  story: Story,
  described: Person,
  one: Told,
  dead: readonly Person[],
  ages: ReadonlyMap<string, ReadonlySet<number>>,
): Person | null {
  const words = sentence(one);
  if (OTHERS.test(described.name.toLowerCase().replace(AGE, ' ')) || ELSEWHERE.test(words)) return null;
  const who = one.statement.participants.find(({ role }) => role === 'patient');
  const noun = one.testimony.reading.tokens[who?.token ?? -1];
  if (who === undefined || noun === undefined || noun.feats.Number === 'Plur') return null;
  const age = (story.bySentence.get(sentenceKey(one)) ?? [])
    .filter(({ statement }) => statement.predicate === 'age' && statement.participants.some(({ token }) => token === who.token)) // biome-ignore format: one thought
    .flatMap(({ statement }) => statement.values)
    .find(({ aspect }) => aspect === 'age')?.value;
  if (age?.type !== 'number' || age.low === null || age.low !== age.high) return null;
  const years = age.low;
  const bearers = [...ages].filter(([, own]) => own.has(years)).map(([actor]) => actor);
  const [sole] = dead.filter(({ actor }) => actor === bearers[0]);
  if (bearers.length !== 1 || sole === undefined || isInSentence(story, one, sole)) return null;
  return agrees(story, sole, noun.lemma.toLowerCase()) ? { ...sole, byName: false } : null;
}
