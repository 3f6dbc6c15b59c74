/** Actors whose names are spelt in several ways → the spellings and where each stands. */
import { readPersonName } from '../../../language/coreference/person-name.ts';
import type { Actor } from '../../../model/dossier.ts';
import type { Answer } from '../../rule.ts';
import { smallest } from '../../smallest.ts';
import type { Said, Story } from '../../story.ts';
import type { NameMatter } from './names.ts';

/** One spelling and the places where it stands. */
export interface Spelt {
  readonly spelling: string;
  readonly answers: readonly Answer[];
}

/** The spellings of the actors that have several; `covering` are the statements of an article, by its id. */
export function variantMatters(story: Story, covering: ReadonlyMap<string, readonly Said[]>): NameMatter[] {
  return [...story.actors.values()].flatMap((actor): NameMatter[] => {
    if (actor.variants.length === 0) return [];
    const spellings = [actor.name, ...actor.variants];
    const told = spellings.flatMap((spelling): Spelt[] => {
      const answers = actor.mentions.flatMap((mention): Answer[] => {
        const said = smallest(covering.get(mention.article) ?? [], mention);
        return said && belongs(story.words(said, mention), spelling, spellings, actor.kind)
          ? [{ ...said, label: mention, value: { type: 'words', words: spelling } }]
          : [];
      });
      return answers.length > 0 ? [{ spelling, answers }] : [];
    });
    return [{ actor: actor.id, name: actor.name, kind: actor.kind, told }];
  });
}

const wordsOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a name without a person's title: "Officer" is no spelling of anybody. */
function nameWords(name: string, kind: Actor['kind']): string[] {
  if (kind !== 'person') return wordsOf(name);
  const titles = new Set(readPersonName(name).titles.flatMap(wordsOf));
  return wordsOf(name).filter((word) => !titles.has(word));
}

/** Whether a mention is the spelling, or the part of it that the others spell otherwise ("Marsch" of "Ida Marsch"). */
function belongs(label: string, spelling: string, spellings: readonly string[], kind: Actor['kind']): boolean {
  const words = nameWords(label, kind);
  const within = (name: string): boolean => words.every((word) => nameWords(name, kind).includes(word));
  return words.length > 0 && within(spelling) && !spellings.some((other) => other !== spelling && within(other));
}
