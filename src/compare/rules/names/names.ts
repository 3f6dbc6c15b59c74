import type { EntityType } from '../../../model/reading.ts';
import { middleForLast } from '../../actors/middle-for-last.ts';
import { misprintsIn } from '../../actors/misprints.ts';
import { nameWords } from '../../actors/name-words.ts';
import { isFromAbroad, isOneSound, tellsOrigin } from '../../actors/romanised.ts';
import { inSameFrame } from '../../actors/same-frame.ts';
import { swappedInitials } from '../../actors/swapped-initials.ts';
import type { Answer, ComparisonRule, Question } from '../../rule.ts';
import { groupBy, type Story, sentenceWords } from '../../story.ts';
import { misprintMatters } from './misprint-matters.ts';
import { type Spelt, variantMatters } from './variant-matters.ts';

/**
 * Other letters for the same bearer: a point of its own, after the matters of fact. Ways to put one foreign name into Latin
 * letters stand side by side and do not differ.
 */
export const names: ComparisonRule = {
  name: 'names',
  find(story) {
    const covering = groupBy(story.said, story.article);
    const abroad = new Set(
      story.testimonies.flatMap(({ article }) => (isFromAbroad(article.text) ? [article.id] : [])),
    );
    const variants = variantMatters(story, covering);
    const words = nameWords(story.testimonies);
    const misprints = [
      ...misprintsIn(words),
      ...inSameFrame(words),
      ...swappedInitials(story.testimonies),
      ...middleForLast(words),
    ];
    const matters = misprintMatters(story, covering, misprints, variants);
    return matters.flatMap((matter) => questionOf(matter, story, abroad));
  },
};

/** The spellings of one bearer's name, each with the places where it stands. */
export interface NameMatter {
  /** The actor's id, null where no article's name was read as one. */
  readonly actor: string | null;
  readonly name: string;
  readonly kind: EntityType;
  readonly told: readonly Spelt[];
}

function questionOf({ actor, name, kind, told }: NameMatter, story: Story, abroad: ReadonlySet<string>): Question[] {
  if (told.length < 2) return [];
  const isForeign =
    2 * abroad.size > story.testimonies.length ||
    told.every(({ answers }) => answers.some((answer) => abroad.has(story.article(answer)))) ||
    (kind === 'person' &&
      told.some(({ answers }) => answers.some((answer) => tellsOrigin(sentenceWords(story, answer)))));
  const sounds: { spellings: string[]; answers: Answer[] }[] = [];
  for (const { spelling, answers } of told) {
    const same =
      isForeign && sounds.find(({ spellings }) => spellings.some((other) => isOneSound(other, spelling, kind)));
    if (same) {
      same.answers.push(...answers);
      same.spellings.push(spelling);
    } else sounds.push({ spellings: [spelling], answers: [...answers] });
  }
  const differs = sounds.length > 1;
  return [
    {
      aspect: 'name',
      template: differs ? 'name' : 'romanised',
      slots: { actor: name },
      actors: actor ? [actor] : [],
      accounts: (differs ? sounds : told).map(({ answers }) => answers),
      exclusive: differs,
    },
  ];
}
