import { conceptNamed } from '../../../claims/concepts/inventory.ts';
import { isKindOf } from '../../../claims/concepts/wordnet.ts';
import type { Participant } from '../../../claims/statement.ts';
import { personMeant } from '../../actors/person-meant.ts';
import type { Answer, ComparisonRule, Question } from '../../rule.ts';
import { groupBy, isTold, type Said, type Story } from '../../story.ts';
import { backgroundOf } from '../background.ts';
import { isBefore } from './state-days.ts';

/** Verbs that bring somebody from one house to another; who is first taken to one has come from none. */
const MOVES = new Set(['book', 'check', 'enter', 'extradite', 'move', 'relocate', 'return', 'transfer', 'transport']);
/** Verbs, and stages of a case, that tell where somebody is kept or stays. */
const STAYS = new Set(['be', 'hold', 'remain', 'stay', 'settle', 'house', 'jail', 'admit', 'take', 'send', 'go']);
const KEPT = new Set(['detained', 'imprisoned']);
const INTO = /^(?:in|into|to|at|inside|in to|in at)$/;
/** Houses in which people are kept, cared for or taught. */
const HOUSE = [
  'hospital',
  'penal institution',
  'correctional institution',
  'medical institution',
  'clinic',
  'prison',
  'jail',
];
const NAMED =
  /\b(?:hospital|medical|clinic|jail|prison|penitentiary|correctional|detention|recovery|rehab|facility|cent(?:er|re)|institut(?:e|ion)|infirmary)\b/i;

/** A claim that puts a person in a house. */
interface Placed {
  readonly person: string;
  readonly house: string;
  readonly name: string;
  readonly said: Said;
  readonly part: Participant;
  readonly isMove: boolean;
}

/**
 * Where somebody is kept or cared for, when it moves on: from one clinic to another, from a hospital to jail, from the jail of
 * one county to that of the next. The houses stand in the order of the days of publication; the later one must be told by a
 * verb of moving.
 */
export const whereabouts: ComparisonRule = {
  name: 'whereabouts',
  find(story) {
    const isBackground = backgroundOf(story);
    const isEarlier = isBefore(story);
    const placed = story.said
      .filter((said) => isTold(said) && !isBackground(said) && !isEarlier(said))
      .flatMap((said) => placesIn(story, said));
    return [...groupBy(placed, ({ person }) => person)].flatMap(([person, own]): Question[] => {
      const accounts = inOrder(story, own);
      if (accounts.length < 2) return [];
      return [
        {
          aspect: 'place',
          template: 'whereabouts',
          slots: { actor: story.actors.get(person)!.name },
          actors: [person],
          accounts: accounts.map((account) => account.map(answerOf)),
          exclusive: false,
          sequence: true,
        },
      ];
    });
  },
};

/** The houses in which a claim puts persons. */
function placesIn(story: Story, said: Said): Placed[] {
  const { statement } = said;
  const { tokens } = story.testimonies[said.testimony]!.reading;
  const verb = tokens[statement.token]!.lemma;
  const stage = conceptNamed(statement.predicate)?.stage;
  const isMove = MOVES.has(verb);
  if (!isMove && !STAYS.has(verb) && !(stage !== undefined && KEPT.has(stage))) return [];
  const houses = statement.participants.flatMap((part) => {
    if (part.role === 'other' && !INTO.test(part.preposition)) return [];
    if (part.role === 'agent' || part.role === 'recipient') return [];
    const house = houseOf(story, said, part);
    return house ? [{ ...house, part }] : [];
  });
  const [house, ...others] = houses;
  if (!house || others.length > 0) return [];
  const persons = statement.participants.flatMap((part) => {
    const isOf = part.role === 'patient' || (part.role === 'agent' && stage === undefined);
    return (isOf && part !== house.part && personMeant(story, said, part)) || [];
  });
  return [...new Set(persons)].map((person) => ({ person, ...house, said, isMove }));
}

/** The house that a participant names: "the Harwick Clinic"; a bare "the hospital" is none, as it may be any. */
function houseOf(
  story: Story,
  { testimony }: Said,
  { entity, token, lemma }: Participant,
): { house: string; name: string } | null {
  const { article, reading } = story.testimonies[testimony]!;
  const actor = entity === null ? undefined : story.actors.get(story.actorOf.get(`${article.id} ${entity}`) ?? '');
  if (!actor || actor.kind === 'person' || reading.tokens[token]!.upos === 'PRON') return null;
  const isHouse = NAMED.test(actor.name) || HOUSE.some((kind) => isKindOf(lemma, kind));
  return isHouse ? { house: keyOf(actor.name), name: actor.name } : null;
}

/** "Betty Moor Center", "the Betty Moor Clinic": a house by the words that are its own. */
const keyOf = (name: string): string => {
  const own = name
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => !NAMED.test(word) && !/^(?:the|of|at)$/.test(word));
  return own.length > 0 ? own.join(' ') : name.toLowerCase();
};

/**
 * The houses of a person in the order of their days: where an article goes on with the earlier house or learns of the later
 * one at once, the days as a whole must tell. None where they do not, or nothing says that anybody moved.
 */
function inOrder(story: Story, own: readonly Placed[]): Placed[][] {
  const houses = [...groupBy(own, ({ house }) => house).values()].flatMap((all) => {
    const days = [...groupBy(all, ({ said }) => story.published(said)).keys()].filter(Boolean).sort();
    const articles = [...groupBy(all, ({ said }) => story.article(said)).values()];
    const dated = articles.map(([one]) => Date.parse(story.published(one!.said))).filter((day) => !Number.isNaN(day));
    const mean = dated.reduce((sum, day) => sum + day, 0) / dated.length;
    return days.length === 0 ? [] : [{ all, first: days[0]!, last: days.at(-1)!, mean }];
  });
  const steps = houses.sort((a, b) => a.mean - b.mean || (a.first < b.first ? -1 : 1));
  const isOrdered = steps.every((step, i) => {
    const before = steps[i - 1];
    if (!before) return true;
    const isMoved = step.all.some(({ isMove }) => isMove);
    return isMoved && before.mean < step.mean && before.first <= step.first && before.last <= step.last;
  });
  return isOrdered ? steps.map(({ all }) => all) : [];
}

const answerOf = ({ said, name, part }: Placed): Answer => ({
  ...said,
  label: part.span,
  value: { type: 'terms', terms: [name.toLowerCase()] },
});
