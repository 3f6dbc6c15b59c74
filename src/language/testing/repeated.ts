/** For tests: the analysis of a text said over and over, without analysing it more than once. */
import type { Sentence, Token } from '../../model/reading.ts';
import { analyse } from '../analyse.ts';
import type { Syntax } from '../syntax.ts';

/** `text` and a blank line, `times` times; or, with `apart` false, all in one paragraph and one sentence for each sentence. */
export function repeated(text: string, times: number, apart = true): Syntax {
  const end = apart ? '\n\n' : ' ';
  const one = analyse(text, { title: null, dropped: [] });
  const [width, words] = [text.length + end.length, one.tokens.length];
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (let k = 0; k < times; k++) {
    for (const token of one.tokens)
      tokens.push({
        ...token,
        start: token.start + k * width,
        end: token.end + k * width,
        head: token.head < 0 ? -1 : token.head + k * words,
      });
    for (const sentence of one.sentences)
      sentences.push({
        ...sentence,
        start: sentence.start + k * width,
        end: sentence.end + k * width,
        firstToken: sentence.firstToken + k * words,
        endToken: sentence.endToken + k * words,
        paragraph: apart ? sentence.paragraph + k : 0,
      });
  }
  return { text: `${text}${end}`.repeat(times), sentences, tokens };
}
