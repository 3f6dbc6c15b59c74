/** Figures that look alike and answer different questions: no difference may be told of them. Controls below: the same shapes, and one question. */
import { describe, expect, it } from 'vitest';
import { storyOf } from '../../claims/testing/story.ts';

const differences = (one: string, other: string): string[] =>
  storyOf(
    { path: '1.txt', text: one, published: '2024-05-10' },
    { path: '2.txt', text: other, published: '2024-05-10' },
  )
    .matters.filter(({ finding, template }) => finding === 'differ' && /^(?:quantity|stock)/.test(template))
    .map(({ accounts }) => accounts.map(({ label }) => label).join(' | '));

const CASES: Readonly<Record<string, readonly (readonly [one: string, other: string])[]>> = {
  'other bearers': [
    ['Ostra, a town of 9,000 people, was flooded.', 'Pellin, a town of 4,000 people, was flooded.'],
    ['Lake Ostra holds 40 islands.', 'Lake Pellin holds 12 islands.'],
    ['The Ostra Museum owns 300 clocks.', 'The Pellin Museum owns 120 clocks.'],
    ['Orlan Motors built 5,000 vans last year.', 'Tarn Motors built 9,000 vans last year.'],
    ['Mount Kerrin is 2,900 metres high.', 'Mount Ostra is 1,700 metres high.'],
    ['Insurers put the damage at 14 million crowns.', 'The council set aside 400,000 crowns for the families.'],
    ['Ada Quill paid $400 for the boat.', 'Ben Harrow paid $900 for the boat.'],
    ['The Quill ferry carries 60 cars.', 'The Tarn ferry carries 110 cars.'],
    ['Orlan Bank closed 30 branches.', 'Tarn Bank closed 80 branches.'],
    ['Ostra Hospital has 300 beds.', 'Pellin Hospital has 90 beds.'],
    ['Ada Quill scored 12 goals this season.', 'Cora Venn scored 31 goals this season.'],
  ],
  'other places': [
    ['The village lies 40 miles north of Ostra.', 'The village lies 90 miles south of Pellin.'],
    ['The road runs 12 kilometres to Kerrin.', 'The road runs 55 kilometres to Ostra.'],
    ['The crash happened 3 miles from Ostra.', 'The crash happened 20 miles from Pellin.'],
    ['In Ostra, 14 houses lost their roofs.', 'In Pellin, 52 houses lost their roofs.'],
    ['Rescuers searched 8 boats in Ostra harbour.', 'Rescuers searched 19 boats in Pellin harbour.'],
    ['Winds of 90 mph were measured in Ostra.', 'Winds of 60 mph were measured in Pellin.'],
  ],
  'other kinds of thing': [
    ['Police served 17 search warrants.', 'Police served 40 arrest warrants.'],
    ['The farm lost 200 sheep.', 'The farm lost 35 cows.'],
    ['The library lent 900 books.', 'The library lent 120 films.'],
    ['The school has 40 teachers.', 'The school has 600 pupils.'],
    ['Firefighters sent 10 engines.', 'Firefighters sent 3 ladders.'],
    ['They seized five rifles.', 'They seized nine pistols.'],
    ['The plant makes 800 trucks a day.', 'The plant makes 2,000 tyres a day.'],
    ['The bill names 12 rivers.', 'The bill names 30 lakes.'],
  ],
  'narrower figures': [
    ['The ship carried 300 passengers.', 'The ship carried 40 injured passengers to the quay.'],
    ['The council sold 50 houses.', 'The council repaired 12 empty houses.'],
    ['She played in a combined 150 games for two clubs.', 'She scored ten times in 54 games.'],
    ['The park has 90 old oaks.', 'The park has 20 young oaks.'],
    ['The firm runs 70 buses.', 'The firm ordered 25 electric buses.'],
  ],
  'parts and wholes': [
    ['Harrow landed 178 of 369 punches thrown.', 'Harrow landed 28 of his 68 punches in the round.'],
    ['Three of the nine boats sank.', 'Nine boats sailed.'],
    ['Quill sat out 10 of the Herons’ 16 matches.', 'Quill sat out nine matches.'],
    ['Divers raised two more barrels.', 'Divers raised seven barrels.'],
    ['Another four windows broke.', 'Eleven windows broke.'],
    ['The remaining six wells are dry.', 'Twenty wells are dry.'],
    ['The first two trains were late.', 'Eight trains were late.'],
    ['Each crew has 5 pumps.', 'The crews have 40 pumps.'],
  ],
  'other acts': [
    ['The storm damaged 20 barns.', 'The county inspected 65 barns.'],
    ['Police stopped 12 lorries.', 'The depot bought 30 lorries.'],
    ['The museum bought 14 paintings.', 'Thieves left 60 paintings in the cellar.'],
    ['The strike lasted three weeks.', 'The court gave them six weeks to appeal.'],
    ['The trial took 12 days.', 'The judge was ill for two days.'],
    ['He worked there for 20 years.', 'He faces five years in prison.'],
    ['The tunnel took nine years to build.', 'The tunnel closes for two years.'],
    ['The club paid $2 million for the ground.', 'The club owes $7 million in tax.'],
    ['The film earned $90 million.', 'The film cost $30 million.'],
    ['Ada Quill served 136 days in prison.', 'Ada Quill spent five months in Ostra.'],
    ['Ada Quill served 136 days in prison.', 'Ben Venn served five months in prison.'],
    [
      'Ada Quill was known as the courier and served 136 days.',
      'Ada Quill and Ben Venn met, and Venn served five months.',
    ],
    ['Ada Quill served 136 days for arson.', 'On May 2, 1990, Ada Quill was jailed. She served five months for theft.'],
  ],
  'values that meet': [
    ['The firm owns 1,980 trucks.', 'The firm owns 2,000 trucks.'],
    ['The bridge is 100 miles from Ostra.', 'The bridge is 161 kilometres from Ostra.'],
    ['Police seized about 20 boats.', 'Police seized 21 boats.'],
    ['Police seized dozens of boats.', 'Police seized 43 boats.'],
    ['The strike lasted 30 months.', 'The strike lasted two and a half years.'],
    ['Crews saved at least 12 horses.', 'Crews saved 15 horses.'],
    ['The town has more than 9,000 residents.', 'The town is home to 9,400 people.'],
    ['The store has nearly 200 stalls.', 'The store has 198 stalls.'],
  ],
  'acts that add up': [
    [
      'Harrow caught 52 passes for 440 yards and scored six touchdowns.',
      'Harrow caught two passes for 25 yards and made one tackle.',
    ],
    ['Ostra won 40 games last season.', 'Ostra lost three games in a row this month.'],
    ['Venn had 24 points and eight rebounds in the win.', 'Quill had 11 points and nine rebounds in the win.'],
    ['Officers made 46 arrests on Wednesday night.', 'The county counted 900 arrests over the year.'],
    ['The side had six wins.', 'Pellin had eleven wins.'],
  ],
  'the same sum twice': [
    ['Damage to the chapel was put at $1 million.', 'Damage to the chapel was put at $A1 million ($1.5 million).'],
    ['The mine is 1,150 km (700 miles) north of Ostra.', 'The mine is 1,150 kilometres north of Ostra.'],
  ],
  'some and one of them': [
    ['Crews found two grenades in the boat.', 'Crews found several grenades in the boat.'],
    ['Two crews fought the fire on the quay.', 'One crew fought the fire on the quay from a boat.'],
    ['The navy seized a total of 14 rifles, 31 nets and 923 crates.', 'The navy seized 300 crates.'],
    ['The navy seized a total of 14 rifles and 923 crates of shells.', 'Shells in 300 crates were seized by the navy.'],
    ['Quill spent eleven seasons in Ostra.', 'Quill spent seven seasons as a trainer of juniors.'],
    ['They reached six-year deals with the Quill brothers.', 'Cora Venn has begun the first year of a four-year deal.'],
  ],
  'other doers and other kinds of one noun': [
    ['The Tarn club made Quill a $160 million offer.', 'The Pellin club made Quill a $200 million offer.'],
    ['Ada Quill faces two counts of arson.', 'Ada Quill faces five counts of theft.'],
    ['Four members of the choir fell ill on Monday.', 'Six members of the crew fell ill on Monday.'],
    ['Three others were treated at the scene.', 'Five others were treated at the hospital.'],
    ['The firm sold 12 boats to Orlan.', 'The firm sold 30 crates of fish to Orlan.'],
  ],
  'sums and what they add up': [
    [
      'Inspectors took six nets on Friday. In its four raids so far the office has taken 14 nets.',
      'Inspectors took six nets on Friday.',
    ],
    ['During its five raids the office took 31 boats.', 'The office took 12 boats on Friday.'],
  ],
  'other times, periods and purposes': [
    ['Some 500 people marched through Ostra on Sunday.', 'Some 2,000 people marched through Ostra in March.'],
    ['The firm earned $12 million in the quarter.', 'The firm earned $40 million in the year.'],
    ['Ada Quill paid $2 million for the house.', 'Ada Quill paid $3 million for the boat.'],
    ['Ada Quill was jailed for five years in prison.', 'Ada Quill was given seven years of probation.'],
    ['The ship carried 26 crew.', 'The second ship carried 31 crew.'],
    ['Ada Quill has two children.', 'Ben Venn has three children.'],
    ['Ada Quill finished with 25 points.', 'Ada Quill averaged 22 points this season.'],
    [
      'Orlan Motors will buy Tarn Motors for $334 million.',
      'Orlan Motors bought Pellin Motors last year for $281 million.',
    ],
  ],
  'not told as so': [
    ['The firm owns 12 ships.', 'The firm could own 40 ships one day.'],
    ['The firm owns 12 ships.', 'The firm plans to buy 40 ships.'],
    ['The firm owns 12 ships.', 'Does the firm own 40 ships?'],
    ['The firm owns 12 ships.', 'The firm does not own 40 ships.'],
    ['The firm owns 12 ships.', 'If it owned 40 ships, the firm would be rich.'],
    ['The firm owns several ships.', 'The firm owns thousands of ships.'],
    ['The firm paid $140 million.', 'The firm paid $140 at the gate.'],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s / %s', (one, other) => {
    expect(differences(one, other)).toEqual([]);
    expect(differences(other, one)).toEqual([]);
  });
});

const CONTROLS: readonly (readonly [one: string, other: string])[] = [
  ['Ostra, home to 9,000 people, was flooded on Monday.', 'The flood on Monday hit Ostra, home to 14,000 people.'],
  ['Police served 17 search warrants in the case.', 'Police served 40 search warrants in the case.'],
  ['The storm destroyed seven villages on the island.', 'Four villages on the island were destroyed by the storm.'],
  ['Lake Ostra holds 40 islands.', 'Lake Ostra holds 12 islands.'],
  ['The crash happened 3 miles from Ostra.', 'The crash happened 20 miles from Ostra.'],
  ['The firm owns 12 ships.', 'The firm owns 40 ships.'],
  ['Ada Quill was shot seven times by officers.', 'Ada Quill was shot eleven times by officers.'],
  ['The mine lies 940 miles south of Ostra.', 'The mine lies 1,150 km (700 miles) southeast of Ostra.'],
  ['Quill fired 27 shots, police said.', 'Police said Quill fired 40 shots.'],
  ['Turnout was 90 percent in the vote on Sunday.', 'Turnout reached 71 percent in the vote on Sunday.'],
  [
    'Orlan Motors will buy Tarn Motors for $334 million.',
    'Orlan Motors agreed to acquire Tarn Motors for $281 million.',
  ],
  ['Ada Quill has two previous convictions.', 'Ada Quill has four prior convictions.'],
  ['The bridge is 300 metres long.', 'The 450-metre bridge collapsed.'],
  ['The fire burned 4,000 acres near Ostra.', 'The blaze near Ostra has burned 7,500 acres.'],
  ['Police seized 12 kilograms of cocaine at the port.', 'Officers found 20 kilograms of cocaine at the port.'],
  ['The rescuers pulled 12 miners from the pit.', 'Nine miners were pulled from the pit by rescuers.'],
  [
    'As many as 20,000 people marched along the quay of Ostra.',
    'An estimated 100,000 people marched along the quay of Ostra on Monday.',
  ],
  ['A 10-metre launch led the fleet.', 'Crews saw the smaller boats turn, and the 24-foot launch was towed away.'],
  ['Ada Quill was known as the courier and owned 12 boats.', 'Ada Quill owned 30 boats.'],
  ['Ada Quill served 136 days.', 'Ada Quill served five months in prison.'],
  ['Ten schools in Ostra were locked down on Monday.', 'Eight schools in Ostra were locked down.'],
];

describe('one question', () => {
  it.each(CONTROLS)('%s / %s', (one, other) => {
    expect(differences(one, other)).toHaveLength(1);
  });
});
