import type { Guard } from '../guard.ts';

/** "Ada Quill or Ben Vale was arrested". */
export const alternative: Guard = {
  name: 'alternative',
  why: 'of two who are named with "or" it is told of neither',
  stops: ({ testimony: { reading }, statement }) => {
    const sentence = reading.sentences[statement.sentence];
    if (sentence === undefined) return false;
    const undergo = new Set(statement.participants.filter(({ role }) => role === 'patient').map(({ token }) => token));
    return reading.tokens
      .slice(sentence.firstToken, sentence.endToken)
      .some(({ deprel, lemma, head }) => deprel.startsWith('cc') && /^n?or$/i.test(lemma) && undergo.has(head));
  },
};
