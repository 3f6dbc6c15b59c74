import { expect, it } from 'vitest';
import { findTimes } from '../times/find-times.ts';
import { plainSyntax } from '../times/plain-syntax.ts';
import { findAmounts } from './find-amounts.ts';

/** Sentences in which no rule may find an amount. */
const NOT_AMOUNTS = [
  'Call 555-867-5309.',
  'Call (555) 867-5309 now.',
  'Call 1-800-555-0199.',
  'Text 0800 555 111.',
  'He dialled 911.',
  'It was on 9/11.',
  'The plate was ABC-1234.',
  'They met on May 5, 2016.',
  'It was 1998.',
  'In 2017 it closed.',
  'They met at 10:30 a.m.',
  'It began at 8 p.m. Friday.',
  'The Boeing 737 landed.',
  'He held an AR-15.',
  'She bought an iPhone 5.',
  'Interstate 90 was closed.',
  'I-90 was closed.',
  'Route 66 was closed.',
  'Flight 812 was late.',
  'They mixed it 3-2.',
  'Plots 21-14 were sold.',
  'The picture is 1024x729.',
  'Q1: Who called?',
  'Room 12 was empty.',
  'He lives at 412 Elm Street.',
  'It was in the 4200 block of Cedar Avenue.',
  'Turn to page 3.',
  'No. 7 was drawn.',
  'Channel 9 said so.',
  'COVID-19 spread.',
  'Apollo 11 flew.',
  'Psalm 23 was read.',
  'See www.ostby7.example for more.',
  'Follow @mara77 there.',
  'The G20 met.',
  'An M16 was found.',
  'Version 2.0 was shipped.',
  'Ostby, MN 55401 is the address.',
  'The 55 Freeway was closed.',
  'Count one was dropped.',
  'No one was hurt.',
  'One day he left.',
  'They love one another.',
  'This one is hers.',
  'He was first to speak.',
  'First of all, thanks.',
  'At first it rained.',
  'A first-degree murder charge stands.',
  'The First Amendment applies.',
  'She lives on 42nd Street.',
  'A second later it fell.',
  'Seconds went by.',
  'He asked a second time.',
  'Seven Oaks is a town.',
  'The dollar fell.',
  'The foot was hurt.',
  'Village life is slow.',
  'The percentage fell.',
  'Gate 4 was shut.',
  'The 24/7 shop closed.',
];

it.each(NOT_AMOUNTS)('finds no amount in "%s"', (text) => {
  const syntax = plainSyntax(text);
  const times = findTimes(syntax, { published: '2018-04-22' });
  expect(findAmounts(syntax, times).map(({ start, end }) => text.slice(start, end))).toEqual([]);
});
