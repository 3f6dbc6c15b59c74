/** The commonest small words of a language that the others here do not share. */
const SMALL_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: 'the and of to in that is was for with on as by at from has have been were it',
    de: 'der die das und ist nicht ein eine mit von zu auf sich den dem auch wurde',
    fr: 'le les des et est une dans qui pour pas sur par avec au du cette',
    es: 'el los las y una que por con para del se su como fue',
    it: 'il di che la per una non con del sono gli della nel anche',
    nl: 'het een van en niet zijn voor met op aan door ook werd',
    pt: 'os uma que para com do da em foi mais pelo ao',
    sv: 'och att det som en av för inte den med har till',
    da: 'og at det som en af for ikke den med har til',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
);

/**
 * The language of a text by its small words (BCP 47), "en" where it cannot be told: the first 2,000 words are counted.
 * "und" where the text is not in Latin letters.
 */
export function guessLanguage(text: string): string {
  const head = text.slice(0, 16_384);
  const latin = head.match(/[a-zA-Z]/g)?.length ?? 0;
  const other = head.match(/[\u0370-\u1fff\u3040-\ud7ff\uf900-\ufdff]/g)?.length ?? 0;
  if (other > latin) return 'und';
  const counts = countSmall(head);
  const best = [...counts.entries()].reduce((a, b) => (b[1] > a[1] ? b : a));
  return best[1] >= 5 ? best[0] : 'en';
}

/** How many small words of each language stand among the first 2,000 words. */
function countSmall(head: string): Map<string, number> {
  const words = (head.toLowerCase().match(/\p{L}+/gu) ?? []).slice(0, 2000);
  return new Map(
    [...SMALL_WORDS].map(([language, small]) => [language, words.filter((word) => small.has(word)).length]),
  );
}

/**
 * The language of an article whose page declares one: that, unless the text is plainly in another (templates of English
 * sites stay in pages of other languages). Without a declaration, as `guessLanguage`.
 *
 * @param declared BCP 47, or null.
 */
export function languageOf(declared: string | null, text: string): string {
  const guess = guessLanguage(text);
  if (declared === null) return guess;
  const counts = countSmall(text.slice(0, 16_384));
  const own = counts.get(declared.slice(0, 2).toLowerCase());
  const other = counts.get(guess);
  if (own === undefined || other === undefined) return declared;
  return other >= 20 && other > own * 3 ? guess : declared;
}

/** A language tag as BCP 47 writes it ("en_US" is "en-US"), or null if it is none. */
export function languageTag(words: string | null | undefined): string | null {
  const tag = (words ?? '').trim().replaceAll('_', '-');
  return /^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8}){0,3}$/.test(tag) ? tag : null;
}
