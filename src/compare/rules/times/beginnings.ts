/** Since when something of the story is there: founded, built, opened, put in, kept, lived in since two years that cannot both be right. */
import { areKin, canMeanTheSame, isKindOf, sharesSense } from '../../../claims/concepts/wordnet.ts';
import { lemmaOf, treeOf } from '../../../language/tree.ts';
import { answerOf, type ComparisonRule, type Question } from '../../rule.ts';
import type { Story } from '../../story.ts';
import { type Beginning, type Begun, beginningsOf } from '../../times/beginnings.ts';

/** Words that stand for a body or a house already named. */
const STAND_IN = new Set(['it', 'they', 'which', 'that', 'this', 'one', 'company', 'firm', 'business', 'group', 'enterprise', 'outfit', 'building', 'house', 'facility', 'site', 'place', 'premises']); // biome-ignore format: one line of words

/** Two articles give one thing two years of its beginning, and neither knows the other's. */
export const beginnings: ComparisonRule = {
  name: 'beginnings',
  find(story) {
    const begun = beginningsOf(story);
    const questions: Question[] = [];
    const taken = new Set<Begun>();
    for (const [i, a] of begun.entries())
      for (const b of begun.slice(i + 1)) {
        if (taken.has(a) || taken.has(b) || !areApart(story, begun, a, b)) continue;
        const alike = (one: Begun): Begun[] =>
          begun.filter((other) => other === one || (isOneYear(other, one) && isOne(story, begun, other, one)));
        const accounts = [alike(a), alike(b)];
        for (const one of accounts.flat()) taken.add(one);
        questions.push({
          aspect: 'date',
          template: 'act-date',
          slots: { words: story.words(a, a.statement) },
          actors: [...new Set(accounts.flat().flatMap(({ actors }) => actors))].sort(),
          accounts: accounts.map((account) => account.map(answerOf)),
          exclusive: true,
        });
      }
    return questions;
  },
};

const isOneYear = (a: Begun, b: Begun): boolean => a.years[0] <= b.years[1] && b.years[0] <= a.years[1];

function areApart(story: Story, all: readonly Begun[], a: Begun, b: Begun): boolean {
  if (a.testimony === b.testimony || isOneYear(a, b)) return false;
  if (!goTogether(a, b) || knows(story, a, b) || knows(story, b, a)) return false;
  return isOne(story, all, a, b);
}

/** Acts that a state of standing open follows. */
const BEFORE_SERVING: ReadonlySet<Beginning> = new Set(['founding', 'building', 'opening', 'placing']);

/** An act and its state, or two of one; two acts of which the one may come years before the other do not. */
function goTogether(a: Begun, b: Begun): boolean {
  if (a.kind === b.kind) return true;
  const [state, act] = a.kind === 'serving' ? [a, b] : [b, a];
  // A house may be built long before somebody does business in it.
  return (
    state.kind === 'serving' && BEFORE_SERVING.has(act.kind) && (act.kind !== 'building' || OF_WALLS.has(state.word))
  );
}
const OF_WALLS = new Set(['stand', 'date']);

/** Whether the article of one names a year of the other anywhere: it knows of both, and each is of something else. */
const knows = (story: Story, { testimony }: Begun, { years }: Begun): boolean =>
  story.testimonies[testimony]!.reading.times.some(
    ({ value }) =>
      Number(value.slice(0, 4)) >= years[0] && Number(value.slice(0, 4)) <= years[1] && /^\d{4}/.test(value),
  );

/** Whether two beginnings are of one thing, and of what one and the same has or lives in. */
function isOne(story: Story, all: readonly Begun[], a: Begun, b: Begun): boolean {
  const bearers = sameThing(story, a, b, a.bearer, b.bearer);
  const objects = a.object === null || b.object === null ? null : sameThing(story, a, b, a.object, b.object);
  if (bearers === 'apart' || objects === 'apart') return false;
  const isOpen = a.object !== null && b.object !== null && objects === 'open';
  if (bearers === 'same' && !isOpen && (objects === 'same' || a.object === b.object)) return true;
  // The only one of its kind that either article tells of.
  const isSole = [a, b].every((one) =>
    all.every((other) => other === one || other.testimony !== one.testimony || !goTogether(other, one)),
  );
  return isSole && !isOpen && bearers !== 'open';
}

/** How two nouns stand to each other: one actor or one word, two names, or words of which one may stand for the other. */
function sameThing(story: Story, a: Begun, b: Begun, x: number, y: number): 'same' | 'may' | 'apart' | 'open' {
  const [one, other] = [actorAt(story, a, x), actorAt(story, b, y)];
  if (one !== null && other !== null) {
    if (one === other) return 'same';
    const [p, q] = [story.actors.get(one)!.name.split(' '), story.actors.get(other)!.name.split(' ')];
    return p.some((word) => q.some((its) => isNameOf(word, its))) ? 'same' : 'apart';
  }
  const [p, q] = [
    lemmaOf(treeOf(story.testimonies[a.testimony]!.reading), x),
    lemmaOf(treeOf(story.testimonies[b.testimony]!.reading), y),
  ];
  if (p === q || canMeanTheSame(p, q) || sharesSense(p, q)) return STAND_IN.has(p) ? 'may' : 'same';
  if (STAND_IN.has(p) || STAND_IN.has(q) || areKin(p, q)) return 'may';
  return isKindOf(p, 'person') !== isKindOf(q, 'person') ? 'apart' : 'open';
}

/** One name, or a family and one of it: "the Marshes", "the Quills", "Ada Quill". */
const isNameOf = (a: string, b: string): boolean => a === b || `${a}s` === b || `${b}s` === a || `${a}es` === b || `${b}es` === a; // biome-ignore format: one line

const THINGS = new Set(['it', 'they', 'them', 'which', 'that']);

function actorAt(story: Story, { testimony, statement }: Begun, token: number): string | null {
  const { article, reading } = story.testimonies[testimony]!;
  const { start, end, upos } = reading.tokens[token]!;
  // What "it" or "they" means is often not told by its grammar.
  if (upos === 'PRON' && THINGS.has(reading.text.slice(start, end).toLowerCase())) return null;
  const entity =
    statement.participants.find((participant) => participant.token === token)?.entity ??
    reading.names.find((name) => name.start <= start && end <= name.end)?.entity;
  return entity ? (story.actorOf.get(`${article.id} ${entity}`) ?? null) : null;
}
