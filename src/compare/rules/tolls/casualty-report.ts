/**
 * One article's toll from its figures. A sentence that gives the dead and the hurt side by side tells the state of things by
 * itself: of several the one with the most dead is the newest, as nobody rises from the dead. Without one, the hurt are those
 * said to be hurt, or whoever was shot and did not die.
 */
import type { Answer } from '../../rule.ts';
import { lowOf } from '../../values/numbers.ts';
import type { Figure } from './casualty-figures.ts';
import { sizeOf } from './victims.ts';

/** Answers to how many it befell: figures of all of them, and what is at least told of them. */
export interface Toll {
  readonly all: readonly Answer[];
  /** Lower bounds: they support a figure they equal and contradict none. */
  readonly least: readonly Answer[];
  /** What an article says was told at first, and no longer holds. */
  readonly former: readonly Answer[];
  /** Some figure says that it counts the attacker, or an unborn child: another may leave them out. */
  readonly saysWhom: boolean;
}

/** What one article's figures come to. */
export type Figures = Pick<Toll, 'all' | 'least'>;

/** What is known of an article's dead when its hurt are reckoned. */
export interface Dead {
  /** How many it says died, 0 if it gives no number. */
  readonly count: number;
  /** Sentence by sentence, how many died. */
  readonly bySentence: ReadonlyMap<number, number>;
  /** It tells of somebody's death. */
  readonly told: boolean;
  /** Some article of the story tells of a death. */
  readonly toldAtAll: boolean;
}

const top = (figures: readonly Figure[]): number => Math.max(0, ...figures.map(({ count }) => count));

/** A figure with another count; "at least four shot, one of them dead" leaves at least three. */
const withCount = ({ answer }: Figure, count: number): Answer => {
  if (lowOf(answer.value) === count) return answer;
  const isOpen = answer.value.type === 'number' && answer.value.high === null;
  return { ...answer, value: { type: 'number', low: count, high: isOpen ? null : count, unit: null, of: 'people' } };
};

const sentenceOf = ({ answer }: Figure): number => answer.statement.sentence;

/** What one article says of the dead. */
export function deadOf(own: readonly Figure[]): Figures {
  const told = own.filter((f) => f.fate === 'death');
  const all = told.filter(({ scope }) => scope === 'all');
  const most = top(all);
  const next = told.filter((f) => f.scope === 'ordinal' && f.count === most + 1);
  const totals = next.length > 0 ? next : all.filter((f) => f.count === most);
  // "Two died at the shop … before killing two more": none of its figures is of all.
  const isOpen = told.some((f) => f.scope === 'others');
  const stated = totals.map((f) => withCount(f, f.count));
  const parts = told.filter((f) => f.scope === 'part' && f.count >= most).map(({ answer }) => answer);
  return isOpen ? { all: [], least: [...stated, ...parts] } : { all: stated, least: parts };
}

/** How many died by each sentence of an article: its figures, and those told of one by one. */
export function deadBySentence(own: readonly Figure[], singles: readonly Answer[]): Map<number, number> {
  const dead = new Map<number, number>();
  const note = (sentence: number, count: number): void => {
    dead.set(sentence, Math.max(count, dead.get(sentence) ?? 0));
  };
  for (const f of own) if (f.fate === 'death') note(sentenceOf(f), f.count);
  for (const single of singles) note(single.statement.sentence, sizeOf(single));
  return dead;
}

/** The figures of the hurt that stand beside a number of dead, those beside the most dead. */
function states(hurt: readonly Figure[], dead: ReadonlyMap<number, number>): Figure[] {
  const beside = hurt.filter((f) => dead.has(sentenceOf(f)));
  const most = Math.max(0, ...beside.map((f) => dead.get(sentenceOf(f))!));
  return beside.filter((f) => dead.get(sentenceOf(f)) === most);
}

/** What one article says of the hurt. */
export function hurtOf(own: readonly Figure[], dead: Dead): Figures {
  const are = (fate: Figure['fate'], ...scopes: Figure['scope'][]): Figure[] =>
    own.filter((f) => f.fate === fate && scopes.includes(f.scope));
  const shot = are('harm', 'all').filter(({ count }) => count > dead.count);
  // "Twelve were shot, one fatally": twelve injured count the dead too.
  const counted = are('injury', 'all').filter(({ count }) => dead.count === 0 || count !== top(shot));
  const others = [...are('injury', 'others'), ...are('harm', 'others')].filter(
    (f) => !(f.ofVictims && f.count === dead.count - 1),
  );
  // "They found her and another victim … two others were driven to hospital": the others are not all who were hurt.
  const another = [...are('injury', 'another'), ...are('harm', 'another')];
  const isRest = (f: Figure): boolean => another.some((one) => sentenceOf(one) !== sentenceOf(f));
  const state = states([...counted, ...others, ...besideTheDead(own, dead)], dead.bySentence);
  const explicit =
    state.length > 0 ? state : [...counted, ...others.filter((f) => (dead.told || f.besideDeath) && !isRest(f))];
  // Who was shot may have died: without a number of dead nothing is left to reckon with.
  const open = dead.toldAtAll && dead.count === 0;
  const bound = open ? 0 : top(shot) - dead.count;
  const most = state.length > 0 ? top(state) : Math.max(top(explicit), bound);
  const parts = [
    ...others.filter(isRest),
    ...are('injury', 'part'),
    ...(dead.told || dead.toldAtAll ? [] : are('harm', 'part')),
  ];
  const least = [
    ...(open ? [] : shot.filter(({ count }) => count - dead.count === most)).map((f) => withCount(f, most)),
    ...parts.filter((f) => f.count >= most && !f.also).map((f) => withCount(f, f.count)),
    ...(most <= 1 ? are('injury', 'another').filter((f) => f.besideDeath) : []).map((f) => withCount(f, 1)),
  ];
  const further = ordinals([...are('injury', 'ordinal'), ...are('harm', 'ordinal')], dead, most);
  const stated = explicit.filter(({ count }) => count === most).map((f) => withCount(f, most));
  // "Four were shot … a fifth victim was found later": the figure has been overtaken.
  const next = stated.length > 0 ? further.filter((answer) => sizeOf(answer) === most + 1) : [];
  return next.length > 0 ? { all: next, least: [...least, ...stated] } : { all: stated, least: [...least, ...further] };
}

/**
 * "Killed two and wounded a third", "one man was killed and another wounded": who stands beside the dead of a sentence was
 * the only one hurt, if the article counts nobody else.
 */
function besideTheDead(own: readonly Figure[], dead: Dead): Figure[] {
  const one = own.filter((f) => {
    const beside = dead.bySentence.get(sentenceOf(f));
    if (beside === undefined || f.fate === 'death' || f.also) return false;
    return f.scope === 'another' ? f.fate === 'injury' : f.scope === 'ordinal' && f.count === beside + 1;
  });
  const most = Math.max(dead.count, ...one.map((f) => dead.bySentence.get(sentenceOf(f))!));
  const isElse = (f: Figure): boolean =>
    f.fate !== 'death' &&
    !one.includes(f) &&
    (f.scope === 'all' && f.fate === 'harm' ? f.count > most + 1 : f.scope !== 'part' || f.count > 1);
  const value = { type: 'number', low: 1, high: 1, unit: null, of: 'people' } as const;
  return own.some(isElse) ? [] : one.map((f) => ({ ...f, count: 1, answer: { ...f.answer, value } }));
}

/** "Three died and a fourth was wounded": how far the count has come, less the dead beside it. */
function ordinals(figures: readonly Figure[], dead: Dead, most: number): Answer[] {
  return figures.flatMap((f) => {
    const beside = dead.bySentence.get(sentenceOf(f));
    const isNext = dead.count > 0 && f.count === dead.count + 1;
    if (beside === undefined && !isNext && (f.besideDeath || dead.toldAtAll)) return [];
    const count = f.count - (beside ?? (isNext ? dead.count : 0));
    return count > 0 && count >= most ? [withCount(f, count)] : [];
  });
}
