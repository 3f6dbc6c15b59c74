/** One actor for one bearer over all articles; namesakes and relatives apart; when in doubt, apart. */
import { describe, expect, it } from 'vitest';
import { storyOfTexts } from '../../claims/testing/story.ts';
import type { Actor } from '../../model/dossier.ts';

const people = (...texts: readonly string[]): readonly Actor[] =>
  storyOfTexts(...texts).actors.filter(({ kind }) => kind === 'person');
const namesOf = (...texts: readonly string[]): string[] =>
  people(...texts)
    .map(({ name }) => name)
    .sort();

describe('one bearer', () => {
  it.each([
    ['the same name', 'Ada Quill was arrested.', 'Police arrested Ada Quill.'],
    ['a last name alone', 'Ada Quill was arrested.', 'Police said Quill was arrested.'],
    ['a title', 'Ada Quill was arrested.', 'Dr. Ada Quill was arrested.'],
    ['a middle initial', 'Ada Quill was arrested.', 'Ada B. Quill was arrested.'],
    ['a title and a last name', 'Ada Quill was arrested.', 'Police arrested Sheriff Quill.'],
    ['a nickname', 'Thomas Reed was arrested.', 'Tom Reed was arrested.'],
    ['capitals', 'Ada Quill was arrested.', 'ADA QUILL was arrested.'],
    ['an accent', 'Zoë Marsh was arrested.', 'Zoe Marsh was arrested.'],
    ['a second last name', 'Edgar Pell Ruiz was arrested.', 'Police arrested Edgar Pell.'],
    ['another spelling', 'Katherine Marsh was arrested.', 'Catherine Marsh was arrested.'],
  ])('%s: "%s" and "%s"', (_, one, other) => {
    for (const found of [people(one, other), people(other, one)]) {
      expect(found).toHaveLength(1);
      expect(new Set(found[0]?.mentions.map(({ article }) => article)).size).toBe(2);
    }
  });

  it('joins a last name to its bearer over three articles', () => {
    expect(
      namesOf('Ada Quill was arrested.', 'Quill was charged with fraud.', 'Police said Quill was convicted.'),
    ).toEqual(['Ada Quill']);
  });

  it('is called by the full name and keeps its other forms', () => {
    const [actor] = people('Ada Quill was arrested. Quill was charged. Quill was convicted.', 'A. Quill was arrested.');
    expect(actor?.name).toBe('Ada Quill');
    expect(actor?.aliases).toContain('Quill');
    expect(actor?.variants).toEqual([]);
  });

  it('is called by "Jr." where an article says so, and by a longer name where no article has a shorter', () => {
    const called = (...texts: readonly string[]): string | undefined => people(...texts)[0]?.name;
    expect(called('Tom Reed was arrested. Tom Reed was charged.', 'Tom Reed Jr. was arrested.')).toBe('Tom Reed Jr.');
    expect(called('Hugo Ben Marsh was arrested. Marsh was charged. Marsh was jailed.')).toBe('Hugo Ben Marsh');
    expect(called('Dr. Marsh was arrested. Hugo Ben Marsh was charged.')).toBe('Hugo Ben Marsh');
    expect(called('Marsh was arrested. Police said Marsh was charged.')).toBe('Marsh');
  });

  it('keeps another spelling as a variant, not as an alias', () => {
    const [actor] = people(
      'Katherine Marsh was arrested. Katherine Marsh was charged.',
      'Catherine Marsh was arrested.',
    );
    expect(actor?.name).toBe('Katherine Marsh');
    expect(actor?.variants).toEqual(['Catherine Marsh']);
  });
});

describe('several bearers', () => {
  it.each([
    ['other names', 'Ada Quill was arrested.', 'Tom Reed was arrested.'],
    ['siblings', 'Ada Quill was arrested.', 'Bea Quill was arrested.'],
    ['a couple', 'Ada Quill was arrested.', 'Hugo Quill was arrested.'],
    ['one first name', 'Ada Quill was arrested.', 'Ada Marsh was arrested.'],
    ['father and son', 'Tom Reed Sr. was arrested.', 'Tom Reed Jr. was arrested.'],
    ['other middle initials', 'Ada B. Quill was arrested.', 'Ada C. Quill was arrested.'],
  ])('%s: "%s" and "%s"', (_, one, other) => {
    expect(people(one, other)).toHaveLength(2);
    expect(people(other, one)).toHaveLength(2);
  });

  it('a longer name that the same article knows is another', () => {
    expect(people('Edgar Pell Ruiz was arrested. Edgar Pell was shot.', 'Edgar Pell was shot.').length).toBeGreaterThan(
      1,
    );
    expect(namesOf('Edgar Pell Ruiz was arrested.', 'Edgar Pell Reed was shot.', 'Edgar Pell spoke.')).toHaveLength(3);
  });

  it('a last name that two bear is neither of them', () => {
    const { actors, claims } = storyOfTexts(
      'Ada Quill spoke.',
      'Bea Quill sang.',
      'Police said Quill was convicted of fraud.',
    );
    const full = actors.filter(({ name }) => name === 'Ada Quill' || name === 'Bea Quill').map(({ id }) => id);
    expect(full).toHaveLength(2);
    const convicted = claims.filter(({ predicate }) => predicate === 'conviction').flatMap((claim) => claim.actors);
    expect(convicted.filter((id) => full.includes(id))).toEqual([]);
  });

  it('in one article a last name means the one whom that article names', () => {
    const { actors, claims } = storyOfTexts('Ada Quill spoke.', 'Bea Quill sang. Quill was convicted of fraud.');
    const convicted = claims.filter(({ predicate }) => predicate === 'conviction').flatMap((claim) => claim.actors);
    expect(convicted.map((id) => actors.find((actor) => actor.id === id)?.name)).toEqual(['Bea Quill']);
  });
});

it('the order of the articles changes no actor', () => {
  const texts = [
    'Ada Quill was arrested.',
    'Quill was charged.',
    'Bea Marsh sang.',
    'Katherine Reed spoke.',
    'Catherine Reed spoke.',
  ];
  expect(namesOf(...[...texts].reverse())).toEqual(namesOf(...texts));
});

it('every mention of an actor is a slice of its article that an actor id leads to', () => {
  const story = storyOfTexts('Ada Quill was arrested. Quill was charged.', 'Ada Quill was convicted.');
  const [actor] = story.actors;
  const texts = new Map(story.testimonies.map(({ article }) => [article.id, article.text]));
  expect(actor?.mentions.map(({ article, start, end }) => texts.get(article)?.slice(start, end)).sort()).toEqual([
    'Ada Quill',
    'Ada Quill',
    'Quill',
  ]);
  expect(new Set(story.actorOf.values())).toEqual(new Set(story.actors.map(({ id }) => id)));
});
