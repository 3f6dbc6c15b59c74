import { smallest } from '../../smallest.ts';
import { groupBy, type Said, type Story } from '../../story.ts';
import { type Filled, filled, type Slot } from './slot.ts';

/** Posts of a firm of which nobody holds two. */
const POSTS: readonly (readonly [string, string])[] = [
  ['chief executive', 'chief executive(?: officer)?|CEO'],
  ['chief operating officer', 'chief operating officer|chief operations officer|COO'],
  ['chief financial officer', 'chief financial officer|CFO|finance director|financial director|finance chief'],
  ['chief technology officer', 'chief technology officer|CTO|technology chief'],
];
/** Who heads one department of a government. */
const PORTFOLIOS =
  'foreign|interior|home|defen[cs]e|finance|health|education|trade|justice|labou?r|transport|environment|agriculture|culture|energy|tourism|sports?|housing';
const MINISTER = `(?:(${PORTFOLIOS}) (?:minister|secretary)|(?:minister|secretary) (?:of|for) (?:the )?(${PORTFOLIOS}))`;
/** Ranks in one field: "research and communications director", "research and communications manager". */
const RANKS = ['director', 'manager', 'vice president', 'president', 'coordinator', 'editor', 'analyst', 'adviser', 'secretary']; // biome-ignore format: one list
const FIELD = `((?:[a-z]{4,} ){1,2}(?:and (?:[a-z]{4,} ){1,2})?[a-z]{4,}) (${RANKS.join('|')})`;
const NOT_NOW =
  '(?:former|ex|deputy|vice|assistant|associate|acting|interim|then|next|new|incoming|outgoing|departing|late|previous|future)';
const POST = `(?:${POSTS.map(([, words]) => `(${words})`).join('|')}|${FIELD}|${MINISTER})`;
const BEFORE = new RegExp(
  `(?<!\\b${NOT_NOW}[- ](?:[a-z]+ )?)\\b${POST}(?:,? (?:at|of|for) [A-Z][\\w’'&. -]{2,30})?,? $`,
  'i',
);
const BEHIND = new RegExp(
  `^, (?:\\d{1,2}, )?(?:the |its |their )?(?:(?:[A-Z][\\w’'&.-]+ ){0,3}(?:[’']s )?)?${POST}\\b(?! (?:and|until|from))`,
  'i',
);
const REACH = 90;
/** Posts change hands within a year, not within a few months. */
const MONTHS = 120;

/** Which post somebody holds in a firm: chief executive or chief operating officer; director or manager of one field. */
export const post: Slot = {
  predicate: 'role',
  aspect: 'role',
  template: 'role',
  isOneFigure: false,
  season: MONTHS,
  read(story) {
    const said = groupBy(story.said, ({ testimony }) => String(testimony));
    return story.testimonies.flatMap((_, testimony) => postsIn(story, testimony, said.get(String(testimony)) ?? []));
  },
  excludes: (_, a, b) => a.term !== b.term,
};

function postsIn(story: Story, testimony: number, said: readonly Said[]): Filled[] {
  const { article, reading } = story.testimonies[testimony]!;
  return reading.names.flatMap(({ type, entity, start, end }): Filled[] => {
    const actor = story.actorOf.get(`${article.id} ${entity}`);
    if (type !== 'person' || !actor || story.actors.get(actor)?.kind !== 'person') return [];
    const from = Math.max(0, start - REACH);
    const before = BEFORE.exec(reading.text.slice(from, start));
    const behind = before ? null : BEHIND.exec(reading.text.slice(end, end + REACH));
    const match = before ?? behind;
    if (!match) return [];
    const at = match.slice(1, POSTS.length + 1).findIndex(Boolean);
    const [field, rank, before1, before2] = match.slice(POSTS.length + 1);
    const portfolio = before1 ?? before2;
    if (at < 0 && !portfolio && (!field || !rank)) return [];
    const words = portfolio ?? (at < 0 ? `${field} ${rank}` : match[at + 1]!);
    const first = (before ? from : end) + match.index + match[0].indexOf(words);
    const label = { start: first, end: first + words.length };
    const holder =
      smallest(said, { start: Math.min(first, start), end: Math.max(label.end, end) }) ?? smallest(said, label);
    const key = portfolio ? `${actor} minister` : at < 0 ? `${actor} ${field!.toLowerCase()}` : actor;
    const term =
      portfolio?.toLowerCase().replace('defense', 'defence').replace('labor', 'labour') ??
      (at < 0 ? rank!.toLowerCase() : POSTS[at]![0]);
    return holder ? [filled(holder, { key, aspect: 'role', term, label, actors: [actor], slots: {} })] : [];
  });
}
