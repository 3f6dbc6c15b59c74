/** "The semifinal between Ostra and Pellin", "the quarterfinal between Ostra and Pellin": one match is of one round. */
import type { Span } from '../../../model/passage.ts';
import { isTold, type Said, type Story } from '../../story.ts';
import type { Stand, Way } from './way.ts';

const ROUND =
  /\b(quarter-?\s?finals?|semi-?\s?finals?|finals?|play-?offs?|preliminar(?:y|ies)|(?:first|second|third|fourth|fifth)[- ]round|round of (?:16|32|64))\b[^.;,]{0,30}? between\b/gi;
/** Characters behind "between" in which the two sides stand. */
const REACH = 80;

/** Two sides seldom meet twice in one competition: a match that is told to be of two rounds is told wrong once. */
export const rounds: Way = {
  template: 'round',
  aspect: 'other',
  read: (story) =>
    story.said.flatMap((said): Stand[] => {
      // "Will meet the winner of the semifinal between …": which round that is stands, whatever comes of it.
      if (!isTold(said) && said.statement.certainty !== 'planned') return [];
      const text = story.words(said, said.statement);
      return [...text.matchAll(ROUND)].flatMap((match): Stand[] => {
        const start = said.statement.start + match.index;
        const sides = sidesBehind(story, said, start + match[0].length);
        if (sides === null) return [];
        const round = match[1]!.toLowerCase().replace(/[-\s]/g, '').replace(/s$/, '');
        const label = { start, end: start + match[1]!.length };
        return [
          {
            key: sides.keys.join('\t'),
            side: round,
            answer: { ...said, label, value: { type: 'terms', terms: [round] } },
            actors: sides.actors,
            slots: { words: story.words(said, { start, end: sides.end }) },
          },
        ];
      });
    }),
  excludes: (a, b) => a !== b,
};

/** The two names behind "between", where "and" alone stands between them. */
function sidesBehind(
  story: Story,
  said: Said,
  start: number,
): { readonly keys: string[]; readonly actors: string[]; readonly end: number } | null {
  const { article, reading } = story.testimonies[said.testimony]!;
  const near = reading.names.filter(
    (name) => name.start >= start && name.end <= Math.min(start + REACH, said.statement.end),
  );
  const [one, other] = near;
  if (!one || !other || !isJoined(reading.text, start, one, other)) return null;
  const actors = [one, other].flatMap(({ entity }) => story.actorOf.get(`${article.id} ${entity}`) ?? []);
  const keys = [one, other].map(({ entity, start, end }) => story.actorOf.get(`${article.id} ${entity}`) ?? reading.text.slice(start, end)); // biome-ignore format: one list
  return { keys: keys.sort(), actors: [...actors].sort(), end: other.end };
}

const isJoined = (text: string, start: number, one: Span, other: Span): boolean =>
  /^ (?:the )?(?:No\. \d{1,2} )?$/.test(text.slice(start, one.start)) &&
  /^ and (?:the )?(?:No\. \d{1,2} )?$/.test(text.slice(one.end, other.start));
