/**
 * Lemmas: first the exceptions (irregular forms of WordNet; forms of the treebank that the rules get wrong), then the
 * endings of regular inflection, choosing among the possible lemmas one that WordNet knows (morphy, Fellbaum 1998).
 */
import { normalise } from '../tagger/attributes.ts';
import { hashString } from '../tagger/hash.ts';
import { ADJECTIVE, type Lexicon, NOUN, VERB } from '../tagger/lexicon.ts';

export interface LemmaExceptions {
  /** Lemma by "form|tag", the form as written or in lower case. */
  readonly forms: ReadonlyMap<string, string>;
}

/** Whether WordNet knows `lemma` as that part of speech (bits of the lexicon). */
export type IsLemma = (lemma: string, bits: number) => boolean;

export const wordnetLemmas =
  (lexicon: Pick<Lexicon, 'senses'>): IsLemma =>
  (lemma, bits) =>
    ((lexicon.senses.get(hashString(lemma)) ?? 0) & bits) !== 0;

/**
 * The lemma of a word.
 * @param word as written
 * @param tag universal and treebank part of speech ("VERB/VBD")
 */
export function lemmatise(word: string, tag: string, exceptions: LemmaExceptions, isLemma: IsLemma): string {
  if (word === '—') return word;
  const form = normalise(word);
  const lower = form.toLowerCase();
  const known =
    exceptions.forms.get(`${form}|${tag}`) ?? (keepsCase(tag) ? undefined : exceptions.forms.get(`${lower}|${tag}`));
  return known ?? regularLemma(form, tag, isLemma);
}

/** Whether words with the tag are names, whose capitals stay. */
export const keepsCase = (tag: string): boolean =>
  tag.startsWith('PROPN/') || tag.startsWith('X/') || /\/NNPS?$/.test(tag);

/** The lemma by rule alone; the training program compares it with the treebank to find the exceptions. */
export function regularLemma(form: string, tag: string, isLemma: IsLemma): string {
  const [upos, xpos] = tag.split('/') as [string, string];
  const lower = form.toLowerCase();
  if (upos === 'PROPN' || upos === 'X' || xpos === 'NNP') {
    const name = upos === 'PROPN' ? writtenAsName(form) : form;
    if (xpos !== 'NNPS') return name;
    const lemma = nounLemma(lower, isLemma);
    return name.charAt(0) + (name === name.toUpperCase() ? lemma.toUpperCase() : lemma).slice(1);
  }
  // a letter that stands for itself
  if (upos === 'NOUN' && form.length === 1) return form;
  // thousands are written without their commas
  if (xpos === 'CD' && /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(form)) return form.replaceAll(',', '');
  if (upos === 'PUNCT' || upos === 'SYM') return form;
  switch (xpos) {
    case 'NNS':
      return nounLemma(lower, isLemma);
    case 'VBZ':
      return thirdPerson(lower, isLemma);
    case 'VBD':
    case 'VBN':
      return participle(lower, 'ed', isLemma);
    case 'VBG':
      return participle(lower, 'ing', isLemma);
    case 'JJR':
    case 'RBR':
      return compared(lower, 'er', isLemma);
    case 'JJS':
    case 'RBS':
      return compared(lower, 'est', isLemma);
    case 'JJ':
      // adjectives of nations and names keep their capital; at a sentence's start WordNet tells
      return form !== lower && !isLemma(lower, ADJECTIVE) ? form : lower;
    default:
      return lower;
  }
}

/** A name in small letters or in capitals as it is commonly written; short ones may be particles ("bin") or acronyms. */
function writtenAsName(form: string): string {
  if (/^[a-z]{4,}$/.test(form)) return form.charAt(0).toUpperCase() + form.slice(1);
  return /^[A-Z]{6,}$/.test(form) ? form.charAt(0) + form.slice(1).toLowerCase() : form;
}

/** The first of the candidates that WordNet knows, else the first. */
const choose = (candidates: readonly string[], bits: number, isLemma: IsLemma): string =>
  candidates.find((lemma) => lemma.length > 1 && isLemma(lemma, bits)) ?? candidates[0]!;

function nounLemma(form: string, isLemma: IsLemma): string {
  if (form.endsWith('ies') && form.length > 4)
    return choose([`${form.slice(0, -3)}y`, form.slice(0, -1), form], NOUN, isLemma);
  if (form.endsWith('men') && form.length > 4) return `${form.slice(0, -2)}an`;
  if (/(?:ch|sh|ss|x|z)es$/.test(form)) return choose([form.slice(0, -2), form.slice(0, -1)], NOUN, isLemma);
  if (form.endsWith('ves'))
    return choose([form.slice(0, -1), `${form.slice(0, -3)}f`, `${form.slice(0, -3)}fe`], NOUN, isLemma);
  if (form.endsWith('es')) return choose([form.slice(0, -1), form.slice(0, -2)], NOUN, isLemma);
  if (/['’]s$/.test(form)) return form.slice(0, -2);
  if (form.endsWith('s') && !form.endsWith('ss') && form.length > 2) return form.slice(0, -1);
  return form;
}

function thirdPerson(form: string, isLemma: IsLemma): string {
  if (form.endsWith('ies') && form.length > 4) return `${form.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|z|o)es$/.test(form)) return choose([form.slice(0, -2), form.slice(0, -1)], VERB, isLemma);
  return form.endsWith('s') && !form.endsWith('ss') && form.length > 2 ? form.slice(0, -1) : form;
}

/** A consonant after a single vowel: "hoping" is of hope, "hopping" of hop, "visiting" of visit. */
const SHORT = /(?:^|[^aeiou])[aeiouy][^aeiouwxy]$/;
const DOUBLE = /([bdfgklmnprstvz])\1$/;
/** Stems that cannot end a verb: "danc", "argu", "continu", "believ", "judg", "caus", "handl". */
const NEEDS_E = /(?:[cuv]|[^aeiou]g|[^s]s|z|[bcdfgkptz]l|[aeiou]at|[aeiou]s)$/;

function participle(form: string, ending: 'ed' | 'ing', isLemma: IsLemma): string {
  if (!form.endsWith(ending) || form.length < ending.length + 2) return form;
  const stem = form.slice(0, -ending.length);
  if (ending === 'ed' && stem.endsWith('i')) return stem.length <= 2 ? `${stem}e` : `${stem.slice(0, -1)}y`;
  const single = DOUBLE.test(stem) ? [stem.slice(0, -1)] : [];
  const candidates = SHORT.test(stem) ? [`${stem}e`, stem] : [stem, `${stem}e`];
  const found = [...candidates, ...single].find((lemma) => lemma.length > 1 && isLemma(lemma, VERB));
  if (found) return found;
  // WordNet knows none: a prefixed or new verb, by its spelling
  if (single[0] && !/(?:ll|ss|zz|ff)$/.test(stem)) return single[0];
  return NEEDS_E.test(stem) ? `${stem}e` : stem;
}

function compared(form: string, ending: 'er' | 'est', isLemma: IsLemma): string {
  if (!form.endsWith(ending) || form.length < ending.length + 2) return form;
  const stem = form.slice(0, -ending.length);
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  const single = DOUBLE.test(stem) ? [stem.slice(0, -1)] : [];
  return choose([stem, `${stem}e`, ...single], ADJECTIVE, isLemma);
}
