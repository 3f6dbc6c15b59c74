import { describe, expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import { certaintyOf } from './certainty.ts';

const readAt = (text: string, word: string) => {
  const syntax = analyse(text, { title: null, dropped: [] });
  const token = syntax.tokens.findIndex(({ start, end }) => text.slice(start, end) === word);
  const { certainty, polarity, cues } = certaintyOf(syntax, token);
  return { certainty, polarity, cues: cues.map(({ start, end }) => text.slice(start, end)) };
};

describe('what a text does not simply assert', () => {
  test.each([
    ['Marek Ilves is accused of stealing three boats.', 'stealing', 'hedged', 1],
    ['Ilves was accused of theft.', 'theft', 'hedged', 1],
    ['Ilves is suspected of having burned the mill.', 'burned', 'hedged', 1],
    ['The suspect is believed to have fled the town.', 'fled', 'hedged', 1],
    ['He is thought to be hiding in Tallow.', 'hiding', 'hedged', 1],
    ['The man appears to have fallen from the bridge.', 'fallen', 'hedged', 1],
    ['He could face 15 years in prison if convicted.', 'face', 'conditional', 1],
    ['He could face 15 years in prison if convicted.', 'convicted', 'conditional', 1],
    ['If convicted, Ilves faces up to ten years.', 'faces', 'conditional', 1],
    ['If convicted, Ilves faces up to ten years.', 'convicted', 'conditional', 1],
    ['The hearing is scheduled to begin on Monday.', 'begin', 'planned', 1],
    ['The trial is due to start in May.', 'start', 'planned', 1],
    ['The bridge is expected to reopen in May.', 'reopen', 'planned', 1],
    ['He is set to be sentenced on Friday.', 'sentenced', 'planned', 1],
    ['Ilves plans to appeal.', 'appeal', 'planned', 1],
    ['She will be released in June.', 'released', 'planned', 1],
    ['Police did not say whether he was armed.', 'armed', 'unknown', 1],
    ['It is unclear if the driver was drunk.', 'drunk', 'unknown', 1],
    ['Ilves denied that he had stolen the boats.', 'stolen', 'denied', 1],
    ['Ilves denied stealing the boats.', 'stealing', 'denied', 1],
    ['Ilves has denied any involvement in the theft.', 'involvement', 'denied', 1],
    ['No one was injured.', 'injured', 'asserted', -1],
    ['There were no injuries.', 'injuries', 'asserted', -1],
    ['There were no warrants for his arrest.', 'warrants', 'asserted', -1],
    ['The door was not locked.', 'locked', 'asserted', -1],
    ['The council has not released the ferry plans.', 'released', 'asserted', -1],
    ['He was never charged.', 'charged', 'asserted', -1],
    ['The man allegedly shot his neighbour.', 'shot', 'hedged', 1],
    ['He reportedly left the country.', 'left', 'hedged', 1],
    ['Prosecutors allege that he ran the scheme.', 'ran', 'hedged', 1],
    ['Police arrested him after he tried to flee.', 'flee', 'unknown', 1],
    ['Officers may have fired as many as ten shots.', 'fired', 'hedged', 1],
    ['She might return next year.', 'return', 'hedged', 1],
    ['He failed to stop at the light.', 'stop', 'asserted', -1],
    ['The company refused to comment.', 'comment', 'asserted', -1],
    ['The council would have closed the bridge.', 'closed', 'conditional', 1],
    ['He was ordered to pay a fine.', 'pay', 'planned', 1],
    ['Investigators are trying to find the driver.', 'find', 'unknown', 1],
    ['Police want to speak to two men.', 'speak', 'planned', 1],
    ['The storm could not be stopped.', 'stopped', 'hedged', -1],
    ['He was not convicted of murder.', 'convicted', 'asserted', -1],
    ['Unless it rains, the match will go on.', 'rains', 'conditional', 1],
    ['The mayor is likely to resign.', 'resign', 'hedged', 1],
    ['It is possible that he fell.', 'fell', 'hedged', 1],
    ['He was about to leave.', 'leave', 'planned', 1],
    ['She is going to sue the paper.', 'sue', 'planned', 1],
  ])('%s [%s]', (text, word, certainty, polarity) => {
    const found = readAt(text, word);
    expect({ certainty: found.certainty, polarity: found.polarity }).toEqual({ certainty, polarity });
    expect(found.cues).not.toEqual([]);
  });
});

test('the cues are the words that make it so, in order', () => {
  expect(readAt('Ilves is not expected to leave.', 'leave').cues).toEqual(['not', 'expected']);
});

test('a token that is not there is asserted', () => {
  const syntax = analyse('Brell left.', { title: null, dropped: [] });
  for (const token of [-1, 99, Number.NaN]) {
    expect(certaintyOf(syntax, token)).toEqual({ certainty: 'asserted', polarity: 1, cues: [] });
  }
});
