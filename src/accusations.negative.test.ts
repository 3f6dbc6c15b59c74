/** Promise 3, end to end: sentences that sound like a stage of a case and are none, for the person named. */
import { describe, expect, it } from 'vitest';
import { articleOf } from './claims/testing/story.ts';
import { dossierOf } from './crossread.ts';

const stepsOf = (text: string): string[] =>
  dossierOf([articleOf({ path: 'one.txt', text, published: '2024-05-10' })]).standing.flatMap(
    ({ actor, name, steps }) => (actor === null ? [] : steps.map(({ status }) => `${name}: ${status}`)),
  );

/** By the guard, or the rule of the claims room, that must hold them back. */
const NONE: Readonly<Record<string, readonly string[]>> = {
  'not vouched': [
    'The claim that Ada Quill was arrested was untrue.',
    'Rumours that Ada Quill had been arrested spread online.',
    'A fake video shows Ada Quill being arrested.',
    'Posts saying Ada Quill was charged with treason are fabricated.',
    'A reward was offered for information leading to the arrest of Ada Quill.',
    'Ben Vale called for the arrest of Ada Quill.',
    'Her lawyer disputed that Ada Quill was arrested.',
    'Police could not confirm that Ada Quill had been arrested.',
    'Prosecutors stopped short of charging Ada Quill with murder.',
    'Far from being convicted, Ada Quill was praised by the court.',
    'It was wrongly reported that Ada Quill was arrested.',
    'The Courier apologised for saying that Ada Quill was convicted of fraud.',
    'An earlier version said Ada Quill was charged with fraud.',
    'Ben Vale lied when he said Ada Quill was arrested.',
  ],
  unreal: [
    'Had Ada Quill been convicted, she would have lost her licence, lawyers said.',
    'Ada Quill narrowly escaped being jailed.',
    'Asked whether Ada Quill had been arrested, the sheriff said nothing.',
    'Ada Quill denied being charged with fraud.',
    'Neither Ada Quill nor Ben Vale has been charged.',
    'Ada Quill faced ten years in prison if she had gone to trial and been convicted.',
    'A jury recommended on 3 April that Ada Quill be executed.',
    'Ada Quill narrowly missed being killed when the crane fell.',
  ],
  purpose: ['Prosecutors have 48 hours to charge Ada Quill or release her.'],
  revoked: ['Ada Quill’s guilty plea was rejected by the judge.'],
  alternative: ['Ada Quill or Ben Vale was arrested on Monday.', 'Either Ada Quill or Ben Vale was arrested.'],
  fiction: [
    'In the film, Ada Quill is convicted of fraud.',
    'Ada Quill, who is convicted of fraud in the film, spoke to reporters.',
    'The show ends with Ada Quill being arrested for murder.',
    'The novel follows Ada Quill, who is jailed for murder.',
    'Ada Quill was jailed in the second episode of the series.',
    'Ada Quill is serving a life sentence in the television drama.',
  ],
  figurative: [
    'Ada Quill was imprisoned in her own body.',
    'Ada Quill was imprisoned by her fears.',
    'Ada Quill was suspected of having the flu.',
    'Ada Quill was sentenced to a life of boredom.',
    'Ada Quill stood trial by media.',
    'Ada Quill was acquitted by history.',
    'Ada Quill was charged with energy before the match.',
    'Ada Quill was sentenced to a childhood of hospitals.',
    'Ada Quill felt imprisoned in her own home.',
    'Ada Quill was found guilty of nothing but bad taste.',
    'Ada Quill died a thousand deaths before the result.',
  ],
  'private body': [
    'The league charged Ada Quill with a breach of its rules.',
    'The ethics panel found Ada Quill guilty of misconduct.',
  ],
  'other sense': [
    'Ada Quill was charged with the care of the orphans.',
    'Ada Quill was in prison to visit Ben Vale.',
    'Ada Quill posted bail for her son.',
    'A photographer captured Ada Quill in the rain.',
    'The lawyer for Ben Vale wants Ada Quill tried separately.',
    'In the end the price appealed more to Ada Quill than the view.',
    'Ada Quill was questioned for violating her parole.',
  ],
  'somebody else': [
    'Ada Quill’s husband was convicted of fraud.',
    'Ada Quill, who ran the depot, came back on Friday, gunned down two women and fled.',
    'The noise has left many feeling suffocated, said Ada Quill, 35, who works there.',
    'Coroner Ada Quill identified those killed as two men of 40 and 50.',
    'Ada Quill, 2, was hurt. In January Quill entered a guilty plea to two counts of assault.',
    'It was Ada Quill’s cousin, not Ada Quill, who was charged.',
    'Ada Quill covered the trial of a man who was acquitted.',
    'The man who robbed Ada Quill was convicted of robbery.',
    'Ada Quill’s conviction of the dealer made her name as a prosecutor.',
    'Ada Quill was arrested. A man who knew her was convicted of murder.',
    'Ada Quill, whose husband was convicted of fraud, left the town.',
  ],
};

describe('no step for anybody named', () => {
  const given = Object.entries(NONE).flatMap(([why, texts]) => texts.map((text) => ({ why, text })));
  it.each(given)('$why: $text', ({ text }) =>
    expect(
      stepsOf(text).filter((step) => step !== 'Ada Quill: arrested' || !/^Ada Quill was arrested\./.test(text)),
    ).toEqual([]),
  );
});

describe('the step belongs to the one it befell, and stays', () => {
  it.each([
    ['Ada Quill, not Ben Vale, was arrested on Monday.', ['Ada Quill: arrested']],
    ['Police arrested Ada Quill, not Ben Vale.', ['Ada Quill: arrested']],
    ['A warrant has been issued for the arrest of Ada Quill.', ['Ada Quill: wanted']],
    ['Ada Quill, but not Ben Vale, was charged with fraud.', ['Ada Quill: charged']],
    ['Ada Quill was convicted and Ben Vale was acquitted.', ['Ada Quill: convicted', 'Ben Vale: acquitted']],
    ['Ada Quill was hurt and Ben Vale died in the fire.', ['Ben Vale: died']],
    ['Ada Quill’s arrest of Ben Vale made headlines.', ['Ben Vale: arrested']],
    [
      'Her son lived, but another diver who tried to reach him also suffered burns, and Ben Vale was convicted of arson.',
      ['Ben Vale: convicted'],
    ],
    [
      'Ben Vale was convicted of arson but was found innocent by a higher court.',
      ['Ben Vale: acquitted', 'Ben Vale: convicted'],
    ],
    ['Police did not say why Ada Quill was arrested.', ['Ada Quill: arrested']],
    ['The Courier reports that Ada Quill was arrested on Monday.', ['Ada Quill: arrested']],
    ['Ada Quill was arrested at the film festival.', ['Ada Quill: arrested']],
    ['Ada Quill was arrested outside the club.', ['Ada Quill: arrested']],
    ['Ada Quill was detained by security forces.', ['Ada Quill: detained']],
    ['Ada Quill was arrested and on Monday was charged with fraud.', ['Ada Quill: arrested', 'Ada Quill: charged']],
    ['Ada Quill’s conviction for fraud shocked the town.', ['Ada Quill: convicted']],
  ])('%s', (text, steps) => expect(stepsOf(text).sort()).toEqual(steps));
});
