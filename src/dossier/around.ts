/** The words around a predicate, as rules read them: robust where the parse is not. */
import { sentenceWords, type Told, words } from './story.ts';

/** The claim's sentence in lower case, straight quotes, single spaces. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s{2,}|[^\S ]/g, ' ');

/** The month, not the verb: "was convicted in May and". */
const MONTH = /(?<=[a-z,.\d] )May\b/g;

/** Keeps the words of each statement: every stage, guard and denial asks for them. */
function kept(
  read: (one: Told) => string,
  of: (one: Told) => object = ({ statement }) => statement,
): (one: Told) => string {
  const known = new WeakMap<object, string>();
  return (one) => {
    let words = known.get(of(one));
    if (words === undefined) {
      words = read(one);
      known.set(of(one), words);
    }
    return words;
  };
}

/** The claim's own words. */
export const clause = kept((one) => plain(words(one)));

/** Many statements stand in one sentence. */
export const sentence = kept(
  (one) => plain(sentenceWords(one)),
  ({ testimony, statement }) => testimony.reading.sentences[statement.sentence] ?? statement,
);

/** What stands before the predicate in its sentence, back to the last mark that ends a clause. */
export const before = kept((one: Told): string => {
  const { testimony, statement } = one;
  const token = testimony.reading.tokens[statement.token];
  const start = testimony.reading.sentences[statement.sentence]?.start ?? statement.start;
  return token === undefined
    ? ''
    : plain(testimony.article.text.slice(start, token.start).replace(MONTH, 'month'))
        .split(/[,;:"“”()]| - /u)
        .at(-1)!;
});

/** The predicate's word and what follows it in its sentence. */
export const from = kept((one: Told): string => {
  const { testimony, statement } = one;
  const token = testimony.reading.tokens[statement.token];
  const end = testimony.reading.sentences[statement.sentence]?.end ?? statement.end;
  return token === undefined ? '' : plain(testimony.article.text.slice(token.start, end));
});

/** Whether a clause is conditional by its certainty and by its words: a clause that only hangs on one that is, is not. */
export const isSupposed = (one: Told): boolean =>
  one.statement.certainty === 'conditional' &&
  /\b(?:if|unless|whether|would|could|might|should|may)\b/.test(sentence(one));
