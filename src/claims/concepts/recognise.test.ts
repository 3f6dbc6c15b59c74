/** Every concept of the inventory is recognised in an ordinary sentence, in its verb and its noun forms. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { statementsOf } from '../testing/story.ts';
import { conceptNamed, isA, triggersOf } from './inventory.ts';

const { concepts } = JSON.parse(readFileSync(new URL('./inventory.json', import.meta.url), 'utf8')) as {
  concepts: readonly { readonly name: string }[];
};

/** Ordinary sentences by the concept that each of them tells of. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  death: [
    'Two people died in the fire.',
    'The fire killed two people.',
    'Ada Quill passed away on Friday.',
    'The death of Ada Quill shook the town.',
  ],
  killing: [
    'Tom Reed was murdered in March.',
    'The gang murdered two bakers.',
    'The murder of Tom Reed shook the town.',
  ],
  injury: ['Two people were injured.', 'The blast wounded ten people.', 'Ada Quill suffered injuries.'],
  hospitalisation: ['Ada Quill was taken to hospital.', 'Three people were hospitalized.'],
  missing: ['Two people went missing.', 'Ada Quill disappeared in May.', 'The disappearance of Ada Quill is a riddle.'],
  rescue: ['Divers rescued ten people.', 'Two children were pulled from the rubble.'],
  displacement: [
    'The flood displaced 300 people.',
    'Officials evacuated the village.',
    'The storm left 40 people homeless.',
  ],
  damage: ['The storm damaged 40 houses.', 'The quake destroyed a bridge.'],
  shooting: ['The shooting in Norvale lasted a minute.'],
  stabbing: ['A man stabbed Tom Reed.', 'The stabbing took place in Norvale.'],
  attack: ['Gunmen attacked the village.', 'The attack on the village began at night.'],
  crash: ['The bus crashed near Norvale.', 'Two trains collided.', 'The crash closed the road.'],
  fire: ['The mill caught fire.', 'A fire broke out in the mill.', 'The blaze closed the road.'],
  explosion: ['A boiler exploded.', 'The explosion shook the town.'],
  earthquake: ['An earthquake shook Norvale.'],
  storm: ['The storm reached Norvale.'],
  flood: ['The flood reached Norvale.', 'The river flooded the town.'],
  collapse: ['The bridge collapsed.', 'The collapse of the bridge closed the road.'],
  suspicion: ['Ada Quill was accused of fraud.'],
  wanted: ['Ada Quill is wanted for fraud.'],
  detention: ['Ada Quill is in custody.'],
  arrest: ['Police arrested Ada Quill.', 'The arrest of Ada Quill made news.', 'Ada Quill was taken into custody.'],
  charge: ['Ada Quill was charged with fraud.', 'Ada Quill faces charges.', 'A court indicted Ada Quill.'],
  'plea-not-guilty': ['Ada Quill pleaded not guilty.', 'Ada Quill entered a not guilty plea.'],
  'plea-guilty': ['Ada Quill pleaded guilty.', 'Ada Quill entered a guilty plea.'],
  trial: ['Ada Quill stood trial.', 'The trial of Ada Quill began in May.'],
  conviction: ['Ada Quill was convicted of fraud.', 'Ada Quill was found guilty.'],
  acquittal: ['Ada Quill was found not guilty.'],
  sentence: ['Ada Quill was sentenced to three years in prison.', 'Ada Quill received a long sentence.'],
  serving: ['Ada Quill served two years in prison.', 'Ada Quill is serving a sentence.'],
  imprisonment: ['Ada Quill was imprisoned.', 'The judge sent Ada Quill to prison.'],
  release: ['Ada Quill was released from prison.', 'Ada Quill left prison in May.'],
  appeal: ['Ada Quill appealed the verdict.', 'Ada Quill filed an appeal.'],
  overturning: ['The court overturned the conviction of Ada Quill.', 'Ada Quill withdrew her guilty plea.'],
  dropping: ['Prosecutors dropped the charges.', 'A judge threw out the case against Ada Quill.'],
  pardon: ['The governor pardoned Ada Quill.'],
  'plea-no-contest': ['Ada Quill pleaded no contest to fraud.'],
  clearing: ['The court cleared Ada Quill of all charges.'],
  lawsuit: ['Ada Quill sued the town.', 'Ada Quill filed a lawsuit.'],
  settlement: ['The two companies settled.', 'The settlement ended the case.'],
  fine: ['The court fined Orla Foods.', 'Orla Foods paid a fine.'],
  launch: ['The company launched a phone.', 'The launch of the phone was in May.'],
  publication: ['The paper published the letter.'],
  recall: ['The company recalled 300 cars.', 'The recall of the cars began in May.'],
  acquisition: ['Orla Foods bought the mill.', 'The acquisition of the mill cost $2 million.'],
  offer: ['Orla Foods offered $2 million for the mill.'],
  agreement: ['The two sides signed the contract.', 'The agreement ended the strike.'],
  layoffs: ['The company laid off 300 workers.', 'The layoffs began in May.'],
  appointment: ['The council appointed Ada Quill.', 'The appointment of Ada Quill surprised the town.'],
  resignation: ['The resignation of Ada Quill surprised the town.'],
  dismissal: ['The council fired Ada Quill.', 'The dismissal of Ada Quill surprised the town.'],
  election: ['The town elected Ada Quill.', 'The election is in May.'],
  vote: ['The council voted in May.', 'The vote took place in May.'],
  match: ['Norvale beat Harrow Falls.', 'The match ended in a draw.'],
  award: ['Ada Quill won an award.', 'The award went to Ada Quill.'],
  marriage: ['Ada Quill married Tom Reed.', 'The wedding took place in May.'],
  birth: ['Ada Quill was born in 1980.', 'The birth of her daughter was in May.'],
  founding: ['Ada Quill founded the choir.', 'The founding of the choir was in May.'],
  joining: ['Ada Quill joined the choir.'],
  escape: ['The escape of two inmates alarmed the town.'],
  theft: ['Two men stole a painting.', 'The theft of the painting alarmed the town.'],
  seizure: ['Officers seized three guns.', 'The seizure of the guns took place in May.'],
  discovery: ['Divers discovered the wreck.', 'The discovery of the wreck was in May.'],
  hearing: ['Ada Quill appeared in court.', 'The hearing is on Monday.'],
  denial: ['Ada Quill denied the charge.', 'The denial came on Monday.'],
  'no-comment': ['Ada Quill declined to comment.', 'Ada Quill refused to comment.'],
};

const cases = Object.entries(SENTENCES).flatMap(([name, texts]) => texts.map((text) => [name, text] as const));

it('there is a sentence for every concept', () => {
  expect(Object.keys(SENTENCES).sort()).toEqual(concepts.map(({ name }) => name).sort());
});

it.each(cases)('%s: "%s"', (name, text) => {
  const told = statementsOf(text).filter((statement) => statement.known);
  expect(told.map(({ predicate }) => predicate)).toContain(name);
});

it('gives no plea of guilty where somebody pleads not guilty, nor a conviction where somebody is found not guilty', () => {
  const predicates = (text: string) => statementsOf(text).map(({ predicate }) => predicate);
  expect(predicates('Ada Quill pleaded not guilty.')).not.toContain('plea-guilty');
  expect(predicates('Ada Quill entered a not guilty plea.')).not.toContain('plea-guilty');
  expect(predicates('Ada Quill was found not guilty.')).not.toContain('conviction');
});

describe('the inventory', () => {
  it('has concepts of different names, each with a trigger', () => {
    expect(new Set(concepts.map(({ name }) => name)).size).toBe(concepts.length);
    for (const { name } of concepts) expect(conceptNamed(name)?.name).toBe(name);
  });

  it('implies only concepts that it has', () => {
    for (const { name } of concepts) {
      const { implies } = conceptNamed(name)!;
      if (implies) expect(isA(name, implies) && conceptNamed(implies)).toBeTruthy();
    }
    expect(isA('killing', 'death')).toBe(true);
    expect(isA('injury', 'death')).toBe(false);
  });

  it('asks for the most demanding trigger first', () => {
    for (const lemma of ['plead', 'enter', 'find', 'take', 'be', 'release', 'charge']) {
      const demands = triggersOf(lemma).map(({ beside }) => beside.length);
      expect(demands).toEqual([...demands].sort((a, b) => b - a));
      expect(demands.length).toBeGreaterThan(0);
    }
  });

  it('knows no trigger of words that stand for no event', () => {
    for (const lemma of ['the', '', 'constructor', '__proto__', 'toString']) expect(triggersOf(lemma)).toEqual([]);
  });
});
