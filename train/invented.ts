/** The stories invented for training and measuring (`train/stories`): articles by nobody about nothing, with a key of what they tell differently. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readClaims } from '../src/claims/read-claims.ts';
import { openStory } from '../src/compare/compare.ts';
import type { Story } from '../src/compare/story.ts';
import { fromText } from '../src/intake/from-text.ts';
import { read } from '../src/language/read.ts';
import type { Span } from '../src/model/passage.ts';

/** Where words of a key stand in the story. */
export interface Evidence extends Span {
  readonly testimony: number;
}

export interface Side {
  readonly value: string;
  readonly evidence: readonly Evidence[];
}

/** A matter on which articles differ: `hard` where they cannot both be right, `update` where the later one knows more. */
export interface KeyMatter {
  readonly id: string;
  readonly matter: string;
  readonly type: string;
  readonly grade: 'hard' | 'soft' | 'update' | 'internal';
  readonly accounts: readonly Side[];
}

export interface InventedStory {
  readonly name: string;
  readonly story: Story;
  readonly key: {
    readonly differ: readonly KeyMatter[];
    /** Passages that look different and are not. */
    readonly traps: readonly (readonly Evidence[])[];
  };
}

interface Written {
  readonly article: string;
  readonly exact: string;
}
interface WrittenKey {
  readonly differ: readonly (Omit<KeyMatter, 'accounts'> & {
    readonly accounts: readonly {
      readonly value: string;
      readonly norm?: string;
      readonly evidence: readonly Written[];
    }[];
  })[];
  readonly traps?: readonly { readonly evidence: readonly Written[] }[];
}

/** The folders of stories below a folder, in order of their names. */
export const storyFolders = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** Reads the stories of a folder one after the other. @throws Error where a key quotes what no article says */
export function* inventedStories(folder: string): Generator<InventedStory> {
  for (const name of storyFolders(folder)) yield inventedStory(folder, name);
}

export function inventedStory(folder: string, name: string): InventedStory {
  const at = join(folder, name, 'articles');
  const testimonies = readdirSync(at)
    .sort()
    .map((file) => {
      const article = fromText(readFileSync(join(at, file)), { path: file, url: null });
      return readClaims(article, read(article));
    });
  const { story } = openStory(testimonies);
  const key = JSON.parse(readFileSync(join(folder, name, 'key.json'), 'utf8')) as WrittenKey;
  const find = (written: Written): Evidence[] => placesOf(story, name, written);
  return {
    name,
    story,
    key: {
      differ: key.differ.map((matter) => ({
        ...matter,
        accounts: matter.accounts.map(({ value, norm, evidence }) => ({
          value: `${value} ${norm ?? ''}`,
          evidence: evidence.flatMap(find),
        })),
      })),
      traps: (key.traps ?? []).map(({ evidence }) => evidence.flatMap(find)),
    },
  };
}

/** Where quoted words stand, white space aside; nowhere if they are a headline's, which is no part of the text. */
function placesOf(story: Story, name: string, { article, exact }: Written): Evidence[] {
  const testimony = story.testimonies.findIndex((one) => one.article.path === article);
  const told = story.testimonies[testimony]?.article;
  const words = exact
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const quoted = new RegExp(words.join('\\s+'));
  const found = quoted.exec(told?.text ?? '');
  if (found) return [{ testimony, start: found.index, end: found.index + found[0].length }];
  if (quoted.test(told?.title ?? '')) return [];
  throw new Error(`${name}/key.json: "${exact}" is not in ${article}`);
}
