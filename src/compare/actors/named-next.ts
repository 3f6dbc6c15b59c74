/** Whom the lead of an article calls "an art dealer" and its next sentence names: the delayed identification of news (Bell 1991). */

import { canBe } from '../../claims/concepts/wordnet.ts';
import type { Participant } from '../../claims/statement.ts';
import { relation, treeOf, wordOf } from '../../language/tree.ts';
import type { Said, Story } from '../story.ts';

/** How many sentences an article's lead has, its title aside, and how far behind the name may stand. */
const LEAD = 2;
const NEXT = 2;

/** The person whom one of the next sentences opens with, where the lead tells of one person without a name; null where it does not. */
export function namedNext(story: Story, { testimony, statement }: Said, { token, entity }: Participant): string | null {
  const { article, reading } = story.testimonies[testimony]!;
  const { sentences, names, tokens } = reading;
  const first = sentences.findIndex(({ block }) => block !== 'title' && block !== 'heading');
  if (first < 0 || statement.sentence < first || statement.sentence >= first + LEAD) return null;
  const tree = treeOf(reading);
  const { upos, feats, lemma } = tokens[token]!;
  if (upos !== 'NOUN' || feats.Number === 'Plur' || !(canBe(lemma, 'person') || lemma === 'old')) return null;
  if (entity !== null && reading.chains.some((chain) => chain.entity === entity && chain.name !== null)) return null;
  if (!tree.children(token).some((child) => relation(tree, child) === 'det' && /^an?$/.test(wordOf(tree, child))))
    return null;
  const lead = sentences[statement.sentence]!;
  // Who is named in the lead itself is somebody else.
  const here = new Set(names.filter(({ start }) => start >= lead.start && start < lead.end).map((name) => name.entity));
  for (let i = statement.sentence + 1; i <= Math.min(sentences.length - 1, statement.sentence + NEXT); i++) {
    const { start } = sentences[i]!;
    const opening = names.find((name) => name.type === 'person' && name.start >= start && name.start - start <= OFFICE);
    if (!opening) continue;
    const actor = story.actorOf.get(`${article.id} ${opening.entity}`);
    const isFull = /\s/.test(reading.text.slice(opening.start, opening.end).trim());
    const isOfSentence = opening.start === start;
    return isFull &&
      isOfSentence &&
      !here.has(opening.entity) &&
      actor !== undefined &&
      story.actors.get(actor)?.kind === 'person'
      ? actor
      : null;
  }
  return null;
}
/** Behind an office or another word a name does not open a sentence, and may be anybody's. */
const OFFICE = 40;
