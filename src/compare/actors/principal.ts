/**
 * Whom a last name alone means in an article that names a family: the bearer who went by it before any other was brought in,
 * as a relative or in a list of those who mourn. "Hugo Marsh was tried. Marsh served two years. … His father, Ben Marsh, …"
 */
import type { Testimony } from '../../claims/statement.ts';
import { isKin } from '../../language/coreference/gendered-words.ts';
import type { Chain } from '../../model/reading.ts';
import { isSingle } from './bearers.ts';

/** How far before a name the word of kinship stands. Characters. */
const BEFORE = 48;
/** Lists of those who mourn have relatives only. */
const MOURNS = /\b(?:surviv(?:ed by|ors? include|ing are)|leaves behind)\b[^.]{0,400}$/i;
const LONGEST_LIST = 420;
const SUFFIX = /[.,]?\s+(?:jr|sr|i{2,3}|iv)\.?$/;

/**
 * The chain of that bearer; null where there is none, or more than one.
 * @param at the place of the last name (UTF-16); null: of all its uses in the article. Behind a relative's name it may mean the relative
 */
export function principal({ reading }: Testimony, family: string, at: number | null): Chain | null {
  const key = family.toLowerCase();
  const places = reading.chains.flatMap((chain) => {
    const full = firstNamed(reading.text, chain, (name) => name.replace(SUFFIX, '').endsWith(` ${key}`) && !isSingle({ type: 'person', name })); // biome-ignore format: one thought
    return full === null ? [] : [{ chain, full }];
  });
  const [first, ...others] = places.sort((a, b) => a.full - b.full);
  const alone = Math.min(...reading.chains.flatMap((chain) => firstNamed(reading.text, chain, (name) => isSingle({ type: 'person', name }) && (name === key || name.endsWith(` ${key}`))) ?? [])); // biome-ignore format: one thought
  if (first === undefined || alone < first.full) return null;
  const isApart = ({ full }: { full: number }): boolean =>
    isMourner(reading.text, full) || (full > (at ?? alone) && isRelative(reading.text, full));
  return others.every(isApart) ? first.chain : null;
}

/** Where a chain of a person first bears a name that fits (in small letters); null if nowhere. */
function firstNamed(text: string, { type, mentions }: Chain, fits: (name: string) => boolean): number | null {
  if (type !== 'person') return null;
  return mentions.find(({ kind, start, end }) => kind === 'name' && fits(text.slice(start, end).toLowerCase()))?.start ?? null; // biome-ignore format: one thought
}

const isMourner = (text: string, start: number): boolean =>
  MOURNS.test(text.slice(Math.max(0, start - LONGEST_LIST), start));

function isRelative(text: string, start: number): boolean {
  const words = text
    .slice(Math.max(0, start - BEFORE), start)
    .split(/[.!?;]\s/)
    .at(-1)!;
  return (words.match(/\p{L}+/gu) ?? []).some((word) => isKin(word) || isKin(word.replace(/s$/, '')));
}
