/** A state that one article calls sufficient and another wanting: "well equipped", "ill-equipped". */
import { isTold, type Said, type Story } from '../../story.ts';
import type { Stand, Way } from './way.ts';

/** Adverbs of sufficiency and of want, right before the word of the state; "well" and "badly" are of other things beside other words. */
const ENOUGH = /\b(?:well|fully|properly|adequately|sufficiently|amply|suitably)["“”'’]?[ -]["“”'’]?$/i;
const WANTING = /\b(?:ill|poorly|badly|insufficiently|inadequately|improperly|under|not (?:well|fully|properly|adequately|sufficiently))["“”'’]?[ -]["“”'’]?$/i; // biome-ignore format: one expression
const REACH = 24;

/** One says that somebody was well equipped (trained, paid, lit), another that the same was not. */
export const degrees: Way = {
  template: 'polarity',
  aspect: 'polarity',
  read: (story) =>
    story.said.flatMap((said): Stand[] => {
      const enough = isTold(said) ? degree(story, said) : null;
      if (enough === null) return [];
      return said.actors.map((actor) => ({
        key: `${said.statement.predicate}\t${actor}`,
        side: enough ? 'enough' : 'wanting',
        answer: { ...said, label: said.statement, value: { type: 'truth', polarity: enough ? 1 : -1 } },
        actors: [actor],
        slots: { words: story.words(said, said.statement) },
      }));
    }),
  excludes: (a, b) => a !== b,
};

/** Whether a statement calls its state sufficient; null where it says nothing of the kind. */
function degree(story: Story, { testimony, statement }: Said): boolean | null {
  const { text, tokens } = story.testimonies[testimony]!.reading;
  const { start } = tokens[statement.token]!;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (WANTING.test(before)) return false;
  return statement.polarity === 1 && ENOUGH.test(before) ? true : null;
}
