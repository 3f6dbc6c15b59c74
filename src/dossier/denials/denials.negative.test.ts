import { describe, expect, it } from 'vitest';
import type { Certainty } from '../../model/claim.ts';
import { lay } from '../lay.ts';
import { comparing } from '../testing/comparison.ts';

type Case = readonly [
  sentence: string,
  word: string,
  subject: string,
  more?: { predicate?: string; polarity?: 1 | -1; certainty?: Certainty; voice?: string; role?: 'agent' | 'patient' },
];

const CASES: readonly Case[] = [
  ['Ada Quill was denied entry at the border.', 'denied', 'Ada Quill', { role: 'patient' }],
  ['The judge denied the motion.', 'denied', 'judge'],
  ['The judge denied bail.', 'denied', 'judge'],
  ['The board denied Ada Quill parole.', 'denied', 'board'],
  ['Marrow Bank denied her request for a loan.', 'denied', 'Marrow Bank'],
  ['Ada Quill was denied a hearing.', 'denied', 'Ada Quill', { role: 'patient' }],
  ['Ada Quill did not deny the report.', 'deny', 'Ada Quill', { polarity: -1 }],
  ['Ada Quill never denied that she was there.', 'denied', 'Ada Quill', { polarity: -1 }],
  ['If Ada Quill denies the charge, a trial follows.', 'denies', 'Ada Quill', { certainty: 'conditional' }],
  ['Marrow Bank rejected the offer.', 'rejected', 'Marrow Bank'],
  ['Marrow Bank rejected the takeover bid.', 'rejected', 'Marrow Bank'],
  ['Ada Quill dismissed two cooks.', 'dismissed', 'Ada Quill'],
  ['The club dismissed its coach.', 'dismissed', 'club'],
  ['Ada Quill contested the seat in Harrow.', 'contested', 'Ada Quill'],
  ['Sales declined to 4 per cent.', 'declined', 'Sales'],
  ['Ada Quill declined a second term.', 'declined', 'Ada Quill'],
  ['Ada Quill declined the invitation.', 'declined', 'Ada Quill'],
  ['Ada Quill refused to leave the building.', 'refused', 'Ada Quill'],
  ['The patient Ada Quill did not respond to treatment.', 'respond', 'Ada Quill', { polarity: -1 }],
  ['Ada Quill did not return home.', 'return', 'Ada Quill', { polarity: -1 }],
  ['Ada Quill did not return to the stage.', 'return', 'Ada Quill', { polarity: -1 }],
  ['The village could not be reached by rescuers.', 'reached', 'village', { polarity: -1 }],
  ['Ada Quill did not answer the door.', 'answer', 'Ada Quill', { polarity: -1 }],
  ['Ada Quill commented on the fire.', 'commented', 'Ada Quill'],
  ['Ada Quill issued a statement.', 'issued', 'Ada Quill'],
  ['Ada Quill released a statement.', 'released', 'Ada Quill'],
  ['Ada Quill has yet to score this season.', 'score', 'Ada Quill'],
  [
    'Ada Quill could plead not guilty.',
    'plead',
    'Ada Quill',
    { predicate: 'plea-not-guilty', certainty: 'conditional' },
  ],
  [
    'Ada Quill will plead not guilty on Monday.',
    'plead',
    'Ada Quill',
    { predicate: 'plea-not-guilty', certainty: 'planned' },
  ],
  ['Ada Quill said it was a false alarm.', 'alarm', 'it', { voice: 'Ada Quill' }],
  ['Ada Quill said innocent people had died.', 'died', 'people', { voice: 'Ada Quill' }],
  ['Ada Quill said she used a false name.', 'used', 'she', { voice: 'Ada Quill' }],
  ['Whether it would be false is not known, Ada Quill said.', 'false', 'it', { voice: 'Ada Quill' }],
  ['Ada Quill said Nils Orban did not come.', 'come', 'Nils Orban', { polarity: -1, voice: 'Ada Quill' }],
  ['Ada Quill said no one was hurt.', 'hurt', 'one', { polarity: -1, voice: 'Ada Quill', role: 'patient' }],
  ['Ada Quill said Ada Quill did not think of it.', 'think', 'Ada Quill', { polarity: -1, voice: 'Ada Quill' }],
  ['Ada Quill did not open the shop on Monday.', 'open', 'Ada Quill', { polarity: -1 }],
  ['Ada Quill sued the town in 2019.', 'sued', 'Ada Quill'],
  ['Ada Quill took legal action in 2019.', 'took', 'Ada Quill'],
  ['Firefighters fight the blaze.', 'fight', 'Firefighters'],
  ['Ada Quill will fight the champion in May.', 'fight', 'Ada Quill', { certainty: 'planned' }],
  ['Ada Quill maintained the lead.', 'maintained', 'Ada Quill'],
  ['Marrow Bank disputes Harrow in the final.', 'disputes', 'Marrow Bank'],
  ['The sign denied that dogs may enter.', 'denied', 'sign'],
];

describe('no denial', () => {
  it.each(CASES.map((given) => ({ given })))('$given.0', ({ given: [text, word, subject, more = {}] }) => {
    const { predicate = word, polarity = 1, certainty = 'asserted', voice, role = 'agent' } = more;
    const names = { 'Ada Quill': { type: 'person' }, 'Nils Orban': { type: 'person' }, Harrow: { type: 'place' }, 'Marrow Bank': { type: 'organisation' } } as const; // biome-ignore format: one table
    const says = [
      {
        on: text.slice(0, -1),
        word,
        predicate,
        polarity,
        certainty,
        roles: { [role]: subject },
        ...(voice ? { voice: { speakers: [voice] } } : {}),
      },
    ];
    expect(lay(comparing([{ id: 'a-1', text, names, says }]), []).denials).toEqual([]);
  });
});
