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
  const words =
    head
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, 2000) ?? [];
  let best = 'en';
  let most = 0;
  for (const [language, small] of SMALL_WORDS) {
    const count = words.filter((word) => small.has(word)).length;
    if (count > most) {
      most = count;
      best = language;
    }
  }
  return most >= 5 ? best : 'en';
}

/** A language tag as BCP 47 writes it ("en_US" is "en-US"), or null if it is none. */
export function languageTag(words: string | null | undefined): string | null {
  const tag = (words ?? '').trim().replaceAll('_', '-');
  return /^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8}){0,3}$/.test(tag) ? tag : null;
}
