/** Somebody whom an article tells of without a name, and who in another may be the same: by age, sex, and what befell the person. */
import { conceptNamed, isA } from '../../../claims/concepts/inventory.ts';
import type { Statement, Testimony } from '../../../claims/statement.ts';
import { headOf } from '../../../language/head.ts';
import { lemmaOf, treeOf } from '../../../language/tree.ts';
import type { Chain } from '../../../model/reading.ts';

/** What befell somebody, as far as it tells people of one story apart. */
export type Fate = 'dead' | 'hurt' | 'accused' | 'missing';

/** What one article says of a person besides the name. */
export interface Sketch {
  readonly sex: Chain['gender'];
  readonly ages: ReadonlySet<number>;
  /** "A boy" is no adult, "a woman" no child; null where the words do not say. */
  readonly isMinor: boolean | null;
  readonly fates: ReadonlySet<Fate>;
}

const HURT = new Set(['injury', 'hospitalisation', 'shooting', 'stabbing', 'attack']);
const MINOR = new Set([
  'boy',
  'girl',
  'child',
  'toddler',
  'baby',
  'infant',
  'juvenile',
  'teen',
  'teenager',
  'minor',
  'schoolboy',
  'schoolgirl',
  'youth',
  'kid',
  'newborn',
]);
const ADULT = new Set([
  'man',
  'woman',
  'mother',
  'father',
  'officer',
  'deputy',
  'driver',
  'wife',
  'husband',
  'employee',
  'worker',
  'adult',
  'teacher',
  'pilot',
  'guard',
  'soldier',
]);
const FEMALE = new Set([
  'woman',
  'girl',
  'mother',
  'daughter',
  'wife',
  'sister',
  'female',
  'schoolgirl',
  'grandmother',
]);
const MALE = new Set(['man', 'boy', 'father', 'son', 'husband', 'brother', 'male', 'schoolboy', 'grandfather']);

const taking = new WeakMap<Testimony, ReadonlyMap<string, readonly Statement[]>>();

/** The statements of an article by who takes part in them. */
function statementsWith(testimony: Testimony, entity: string): readonly Statement[] {
  let known = taking.get(testimony);
  if (!known) {
    const made = new Map<string, Statement[]>();
    for (const statement of testimony.statements)
      for (const entity of new Set(statement.participants.flatMap((part) => part.entity ?? []))) {
        const own = made.get(entity);
        if (own) own.push(statement);
        else made.set(entity, [statement]);
      }
    known = made;
    taking.set(testimony, known);
  }
  return known.get(entity) ?? [];
}

/** Draws one of an article's persons from all its claims. */
export function sketchOf(testimony: Testimony, { entity, gender, mentions }: Chain): Sketch {
  const tree = treeOf(testimony.reading);
  const nouns = mentions.flatMap((mention) => {
    const head = headOf(tree, mention);
    return head < 0 || mention.kind === 'pronoun' ? [] : [lemmaOf(tree, head)];
  });
  const ages = new Set<number>();
  const fates = new Set<Fate>();
  for (const statement of statementsWith(testimony, entity)) {
    const undergoes = statement.predicate.startsWith('be ') ? 'agent' : 'patient';
    if (!statement.participants.some((part) => part.entity === entity && part.role === undergoes)) continue;
    if (statement.predicate === 'age') for (const age of agesIn(statement)) ages.add(age);
    else if (statement.polarity === 1) for (const fate of fatesIn(statement)) fates.add(fate);
  }
  const among = (words: ReadonlySet<string>): boolean => nouns.some((noun) => words.has(noun));
  return {
    sex: gender ?? (among(FEMALE) ? 'female' : among(MALE) ? 'male' : null),
    ages,
    isMinor: among(MINOR) ? true : among(ADULT) ? false : null,
    fates,
  };
}

/** Draws whom a sentence and the one before it tell of, where they give one age at most: "The 17-year-old was held. His name was not released." */
export function sketchAround({ reading, statements }: Testimony, sentence: number): Sketch {
  const from = Math.max(0, sentence - 1);
  const [first, last] = [reading.sentences[from]!, reading.sentences[sentence]!];
  const near = statements.filter(
    (statement) => statement.sentence >= from && statement.sentence <= sentence && statement.polarity === 1,
  );
  const words = reading.text.slice(first.start, last.end).toLowerCase();
  const ages = new Set(
    reading.amounts.flatMap(({ kind, low, high, start, end }) =>
      kind === 'age' && start >= first.start && end <= last.end && low !== null && low === high ? [low] : [],
    ),
  );
  const has = (wanted: ReadonlySet<string>): boolean => words.split(/[^a-z]+/).some((word) => wanted.has(word));
  const sex = has(FEMALE) === has(MALE) ? null : has(FEMALE) ? 'female' : 'male';
  return {
    sex,
    ages: ages.size === 1 ? ages : new Set(),
    isMinor: has(MINOR) === has(ADULT) ? null : has(MINOR),
    fates: new Set(near.flatMap(fatesIn)),
  };
}

const agesIn = ({ values }: Statement): number[] =>
  values.flatMap(({ value }) =>
    value.type === 'number' && value.low !== null && value.low === value.high ? [value.low] : [],
  );

function fatesIn({ predicate }: Statement): Fate[] {
  if (isA(predicate, 'death') || predicate === 'be dead') return ['dead'];
  if (HURT.has(predicate) || /^be (?:injured|hurt|wounded)$/.test(predicate)) return ['hurt'];
  if (predicate === 'missing' || predicate === 'be missing') return ['missing'];
  const stage = conceptNamed(predicate)?.stage;
  return stage !== undefined && stage !== 'died' && stage !== 'released' ? ['accused'] : [];
}

/** How surely two sketches are of one person: 2 by the age, 1 as far as nothing speaks against it, 0 not. */
export function likeness(a: Sketch, b: Sketch): 0 | 1 | 2 {
  if (![...a.fates].some((fate) => b.fates.has(fate))) return 0;
  if (a.fates.has('accused') !== b.fates.has('accused') || (a.sex && b.sex && a.sex !== b.sex)) return 0;
  if (a.ages.size > 0 && b.ages.size > 0) return [...a.ages].some((age) => b.ages.has(age)) ? 2 : 0;
  const isChild = ({ ages, isMinor }: Sketch): boolean | null => (ages.size > 0 ? Math.min(...ages) < GROWN : isMinor);
  const [one, other] = [isChild(a), isChild(b)];
  return one !== null && other !== null && one !== other ? 0 : 1;
}
const GROWN = 20;
