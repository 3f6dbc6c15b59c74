import { describe, expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import { certaintyOf } from './certainty.ts';

/** Hedges, negations and plans near a word that do not bear on it, and words that only look like them. */
describe('what a text does assert', () => {
  test.each([
    ['It was not immediately clear how the fire started.', 'started'],
    ['The alleged shooter fled.', 'fled'],
    ['Police say the man fired first.', 'fired'],
    ['According to police, the man fired first.', 'fired'],
    ['He pleaded not guilty to the charges.', 'pleaded'],
    ['He was arrested and charged with murder.', 'arrested'],
    ['He was charged with murder.', 'charged'],
    ['He was sentenced to three years in prison.', 'sentenced'],
    ['She was released from prison in July.', 'released'],
    ['He managed to escape.', 'escape'],
    ['Two people were killed when the car hit a wall.', 'hit'],
    ['Two people were killed when the car hit a wall.', 'killed'],
    ['The fire killed two people, police said.', 'killed'],
    ['A man was found dead.', 'found'],
    ['There is no evidence that he fired.', 'fired'],
    ['Ilves was cleared of murder.', 'cleared'],
    ['He used to live in Tallow.', 'live'],
    ['He has been charged in connection with the death of a boy.', 'death'],
    ['The police are investigating the death of a boy.', 'death'],
    ['The mayor opened the new bridge on Monday.', 'opened'],
    ['Brell not only opened the bridge but also paid for it.', 'opened'],
    ['She may have left, but the car was found.', 'found'],
    ['The man who may testify lives in Tallow.', 'lives'],
    ['He won although nobody had expected it.', 'won'],
    ['The strike, which could last weeks, began on Monday.', 'began'],
    ['When the storm came, the ferry stopped.', 'stopped'],
    ['Nobody knew that the bridge was closed.', 'closed'],
    ['He regretted that he had left.', 'left'],
    ['The court found that he had lied.', 'lied'],
    ['May was the wettest month on record.', 'was'],
    ['The no-smoking sign fell.', 'fell'],
    ['She did not comment on the crash.', 'crash'],
    ['Police closed the road because of the crash.', 'crash'],
    ['He was convicted of the theft after a trial.', 'trial'],
    ['They rebuilt the bridge that might have collapsed.', 'rebuilt'],
    ['The fire destroyed the mill.', 'destroyed'],
    ['Why did the bridge collapse?', 'collapse'],
    ['What the mayor said angered the crowd.', 'angered'],
    ['The planned visit was announced on Friday.', 'announced'],
    ['The alleged thief ran away.', 'ran'],
    ['The possible causes were listed.', 'listed'],
    ['The suspected arsonist was arrested.', 'arrested'],
    ['He read a book about denial.', 'read'],
    ['They celebrated the victory.', 'victory'],
    ['Three workers were hurt in the blast.', 'hurt'],
    ['The blast shook the town.', 'blast'],
    ['After the trial, Ilves went home.', 'trial'],
    ['The ferry sank in 1912.', 'sank'],
    ['The council voted to close the school.', 'voted'],
    ['She began to sing.', 'sing'],
    ['He continued to work.', 'work'],
    ['The guard let him go.', 'let'],
    ['Brell helped rebuild the mill.', 'rebuild'],
    ['Ilves admitted that he took the money.', 'took'],
    ['Records show that he owned the mill.', 'owned'],
    ['A spokesman confirmed that the hall burned.', 'burned'],
    ['The rain caused a flood.', 'flood'],
    ['They held a meeting on Monday.', 'meeting'],
  ])('%s [%s]', (text, word) => {
    const syntax = analyse(text, { title: null, dropped: [] });
    const token = syntax.tokens.findIndex(({ start, end }) => text.slice(start, end) === word);
    const { certainty, polarity } = certaintyOf(syntax, token);
    expect({ certainty, polarity }).toEqual({ certainty: 'asserted', polarity: 1 });
  });
});
