/** Steps as whole invented texts give them: who "he" is, whom a last name means, whose trial it is. */
import { describe, expect, it } from 'vitest';
import { storyOfTexts } from '../../claims/testing/story.ts';
import { lay } from '../lay.ts';

const stepsIn = (...texts: readonly string[]): string[] =>
  lay(storyOfTexts(...texts), []).standing.flatMap(({ name, steps }) =>
    steps.map(({ status }) => `${name}: ${status}`),
  );

describe('who a pronoun means in a case', () => {
  it('is who was charged in the sentence before, whoever is named beside', () => {
    const steps = stepsIn(
      'Police arrested Tomas Reed on Monday. In 2013, Tomas Reed was charged with assault for threatening Paul Harmon with an axe. He pleaded guilty and got seven months in Tarn jail.',
    );
    expect(steps).toContain('Tomas Reed: pleaded guilty');
    expect(steps).toContain('Tomas Reed: sentenced');
  });

  it('is not the sheriff who only told it', () => {
    const steps = stepsIn(
      'Tomas Reed was taken into custody on Thursday, according to Sheriff David Harmon. He was charged with arson.',
    );
    expect(steps).toContain('Tomas Reed: charged');
    expect(steps.filter((step) => step.startsWith('David'))).toEqual([]);
  });

  it('stays open where the sentence before accuses two', () => {
    const steps = stepsIn(
      'Tomas Reed and Peter Harmon were charged with arson on Monday. In 2011 he was convicted of theft.',
    );
    expect(steps.filter((step) => step.endsWith('convicted'))).toEqual([]);
  });
});

describe('a last name alone', () => {
  it('is the only one of the family who is accused', () => {
    const steps = stepsIn(
      'Tomas Reed was arrested on Monday. His aunt, Mary Reed, wept.',
      'Police said Reed was charged with arson on Friday.',
    );
    expect(steps).toContain('Tomas Reed: charged');
  });

  it('is nobody where two of the family are accused, and a death is never laid so', () => {
    expect(
      stepsIn(
        'Tomas Reed was arrested on Monday. Mary Reed was arrested on Friday.',
        'Police said Reed was convicted of arson on Friday.',
      ).filter((step) => step.endsWith('convicted')),
    ).toEqual([]);
    expect(
      stepsIn(
        'Tomas Reed was arrested on Monday. His aunt, Mary Reed, wept.',
        'Police said Reed died at the scene.',
      ).filter((step) => step === 'Tomas Reed: died'),
    ).toEqual([]);
  });
});

describe('a trial without an owner', () => {
  it('is that of who was charged just before', () => {
    expect(stepsIn('Tomas Reed was charged with arson last spring. The trial had opened on Monday.')).toContain(
      'Tomas Reed: tried',
    );
  });

  it('is not that of who was held in its own sentence', () => {
    expect(
      stepsIn(
        '“It is a disgrace,” said Tomas Reed, who was held for an hour in the second week of the trial for shouting.',
      ),
    ).not.toContain('Tomas Reed: tried');
  });
});

it('a sentence that is to be given is none', () => {
  expect(
    stepsIn('Tomas Reed was convicted of arson. He faces up to ten years in prison when he’s sentenced May 7.'),
  ).not.toContain('Tomas Reed: sentenced');
});

describe('a description at the head of an article', () => {
  it('is who is named next, for a verdict too', () => {
    const steps = stepsIn(
      'A delivery driver who stole parcels worth more than £40,000 from doorsteps in Wexcombe has been jailed for 18 months.\n\nGareth Pollard, 34, of Mill Lane, admitted nine counts of theft at Wexcombe Crown Court on Thursday.\n\nThe court heard that Helen Marsh, 71, lost her medals.',
    );
    expect(steps).toContain('Gareth Pollard: sentenced');
    expect(steps.filter((step) => step.startsWith('Helen'))).toEqual([]);
  });

  it('is who the clause describes, not the last noun before the verb', () => {
    expect(
      stepsIn(
        'A Merrow man whose young son nearly drowned in a garden pond was sentenced to 18 months on Friday.\n\nJonas Carrick, 33, who has moved to Pellin since, was found guilty in June of neglecting a child.',
      ),
    ).toContain('Jonas Carrick: sentenced');
  });

  it('is nobody where a victim is named next, or where it tells of several', () => {
    expect(
      stepsIn(
        'A driver has been jailed for four years.\n\nHelen Marsh, 71, was hit on a crossing in May.\n\nGareth Pollard was charged in June.',
      ),
    ).not.toContain('Gareth Pollard: sentenced');
    expect(
      stepsIn('The parents of a baby were arrested on Monday.\n\nGareth Pollard, 34, was charged with neglect.'),
    ).not.toContain('Gareth Pollard: arrested');
  });
});

describe('words of courts and police', () => {
  it.each([
    ['The High Court has handed down a life sentence to former driver Simon Tembe for the murder of a rival.', 'Simon Tembe: sentenced'],
    ['A jury acquitted Rosa Marsh of fraud but found her brother, Hugh Marsh, guilty on two counts.', 'Hugh Marsh: convicted'],
    ['Police have registered an FIR against contractor Ramesh Kulkar for allegedly diverting cement.', 'Ramesh Kulkar: suspected'],
    ['Three people have been charged over the warehouse fire: Nina Corvo, 29, Adam Stell, 41, and Rui Patrao, 36.', 'Rui Patrao: charged'],
    ['A grand jury indicted five executives of Tarn Motors, among them chief engineer Elsa Quarr, on charges of fraud.', 'Elsa Quarr: charged'],
    ['Declan Roche, of Church View, was remanded on bail to appear again on 4 March.', 'Declan Roche: released'],
    ['Declan Roche appeared before Tallow District Court charged with assault.', 'Declan Roche: charged'],
    ['Detectives identified Declan Roche as a person of interest in the case.', 'Declan Roche: suspected'],
    ['Declan Roche was awaiting extradition in a jail outside Tallow on Monday.', 'Declan Roche: detained'],
    ['Police arrested Declan Roche on Monday. Roche’s record, which includes assault and gun convictions, goes back to 2004.', 'Declan Roche: convicted'],
    ['Police arrested Ada Quill and Tom Reed on Monday. The suspects are being held without bail.', 'Tom Reed: detained'],
    ['Adrian Benn pleaded guilty to smuggling cigarettes, for which he received a term of three years in prison.', 'Adrian Benn: sentenced'],
    ['Detectives said they obtained arrest warrants for Jamal Hamm and Kevan Benn and officially charged them on Tuesday.\n\nJamal Hamm and Kevan Benn were arrested in June. They both have prior drug convictions.', 'Kevan Benn: charged'],
    ['Jamal Hamm and Kevan Benn were arrested in June. They both have prior drug convictions.', 'Kevan Benn: convicted'],
    ['The couple thought to be behind the scheme, Kenta and Haruka Morita, were indicted on Tuesday on charges of fraud.', 'Haruka Morita: charged'],
    ['OSAKA — A man who allegedly withdrew the takings of a fraud ring has been arrested in Nagoya, police said.\n\nRyo Ebina, 34, is suspected of taking out 9 million yen.', 'Ryo Ebina: arrested'],
    ['Climate activist Noor Haddad was among 34 people detained at the refinery gates on Saturday.', 'Noor Haddad: detained'],
    ['A court on Friday sentenced three men to 20 years each for killing an elephant.\n\nPeter Mwangale, Juma Otieno and Hassan Barre had been found guilty of poaching in March.', 'Juma Otieno: sentenced'],
    ['The Supreme Court has quashed nurse Kirsten Dahl’s convictions for murder and ordered a retrial.', 'Kirsten Dahl: overturned'],
    ['A pilot has been jailed for eight months after he admitted turning up for work drunk.\n\nAage Lund, 48, was arrested at Vesterport airport on 3 January.', 'Aage Lund: pleaded guilty'],
    ['Soldiers led by Col. Issa Samba detained President Idris Kano at his residence on Friday.', 'Idris Kano: detained'],
    ['The captain of the freighter Halland, Arne Lindqvist, was breathalysed and arrested after it hit the pier. He later pleaded guilty to sailing drunk.', 'Arne Lindqvist: pleaded guilty'],
    ['Art dealer Cornelia Haas is going to prison for four years for selling forged sketches. A court in Linzach convicted her on Monday.', 'Cornelia Haas: convicted'],
    ['Art dealer Cornelia Haas is going to prison for four years for selling forged sketches.', 'Cornelia Haas: sentenced'],
    ['The first of the rioters to be sentenced, Liam Doyle, 23, was given 32 months.', 'Liam Doyle: sentenced'],
    ['Nurse Ingrid Solheim was arrested in May. Prosecutors on Monday formally cleared Ingrid Solheim, saying there was no crime.', 'Ingrid Solheim: cleared'],
    ['An investigation for involuntary manslaughter has been opened against mountain guide Bastien Rochat.', 'Bastien Rochat: suspected'],
    ['Prosecutors charged Nikos Pelekanos with smuggling. Yorgos Pelekanos remains at large.', 'Yorgos Pelekanos: wanted'],
    ['Lorna Hillier, arrested this week over missing club funds, had handled the money since 2015.', 'Lorna Hillier: arrested'],
  ])('%s', (text, step) => {
    expect(stepsIn(text)).toContain(step);
  }); // biome-ignore format: one table

  it.each([
    // Bodies of sport judge by their own rules.
    'Winger Luca Ferrante was found guilty of misconduct by the football federation’s disciplinary panel and banned for six matches.',
    // Who speaks of a case.
    'Sheriff Paul Harmon says he is a person of interest in the case.',
    'Lawyer Karl Messer said he was arrested on Friday and charged with theft.',
    'A satirical website wrote that Prime Minister Olaf Brenner had been arrested for stealing a tractor.',
    // A term that is no sentence.
    'Striker Liam Doyle was given four years to prove himself, the judge joked.',
    // Out of work, not out of custody.
    'Police said Declan Roche was let go by the bakery on 11 December.',
    // Another of them.
    'The suspects who fled are being held, Tom Reed said.',
    'Protesters called for the arrest of Colin Draper and demanded that he be charged with murder.',
    'Prosecutors asked that a judge order that Colin Draper be remanded if he is charged.',
  ])('not: %s', (text) => {
    expect(stepsIn(text)).toEqual([]);
  });

  it('a last name is not that of a husband who is brought in behind it', () => {
    expect(
      stepsIn(
        'Finance minister Ilse Brandner was formally charged with accepting bribes on Friday.',
        'Prosecutors indicted Brandner over payments from a cement maker. Her husband, Otto Brandner, is also under investigation.',
      ),
    ).not.toContain('Otto Brandner: charged');
  });

  it.each([
    ['Jurors for Derrick Staff’s murder trial wept on Monday as prosecutors spoke. Staff was charged in May.', 'Derrick Staff: died'],
    ['Derrick Staff was convicted of theft on Monday. Staff’s sentence date is May 7.', 'Derrick Staff: sentenced'],
    ['The trial of former mayor Enzo Malvi opened on Monday. Prosecutors want him jailed for nine years.', 'Enzo Malvi: wanted'],
    ['Derrick Staff was arrested on the island of Sarn on Monday. A man who knew him was convicted of theft last year.', 'Derrick Staff: convicted'],
  ])('%s tells not: %s', (text, step) => {
    expect(stepsIn(text)).not.toContain(step);
  }); // biome-ignore format: one table

  it('the mother of who is charged is not charged', () => {
    expect(stepsIn('The mother of Kyle Bream, who is charged with arson, said she was devastated.')).toEqual([
      'Kyle Bream: charged',
    ]);
  });

  it('a court is not charged with what is heard before it', () => {
    expect(
      stepsIn('A man in his 30s has appeared before Tallow District Court charged with assault.').filter((step) =>
        step.startsWith('Tallow'),
      ),
    ).toEqual([]);
  });
});

describe('denials in whole texts', () => {
  const deniersIn = (text: string): string[] => lay(storyOfTexts(text), []).denials.map(({ who }) => who.name);

  it.each([
    ['Terminales del Norte denies that it has hired operators from abroad.', 'Terminales'],
    ['Commissioner Ray Keller said he saw “nothing to suggest that the arrest was against the rules.”', 'Ray Keller'],
  ])('%s', (text, who) => expect(deniersIn(text)).toEqual([who])); // biome-ignore format: one table

  it.each(['Ray Keller said there was nothing to show for all the work.', 'Norrland denied them entry on Monday.'])(
    'not: %s',
    (text) => expect(deniersIn(text)).toEqual([]),
  );
});
