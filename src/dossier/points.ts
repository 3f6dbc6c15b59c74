import type { Matter } from '../compare/comparison.ts';
import type { Aspect, Finding, Point } from '../model/point.ts';
import { inPlainWords } from './labels.ts';
import { articles, ascending, origins, type Story, tellings } from './story.ts';
import { question } from './wording.ts';

const FINDINGS: readonly Finding[] = ['differ', 'changed', 'agree', 'single'];

/** Matters of fact first, by how much a mistake costs; wordings and spellings last. */
const ASPECTS: readonly Aspect[] = [
  'count', 'date', 'duration', 'age', 'amount', 'offence', 'polarity', 'cause', 'person', 'place', 'role', 'other', 'wording', 'name',
]; // biome-ignore format: one table

/**
 * The points in the order in which a reader should meet them: by finding (differ, changed, agree, single); in each, facts
 * of the story's events and people, then figures and dates that the articles' own words ask for, what somebody is and what
 * is said alike, then wordings, then spellings; in these by how many origins and articles bear on them, how central their actors are, the
 * kind of fact, and at last their id.
 */
export function points(story: Story): Point[] {
  return story.comparison.matters
    .map((matter) => ({ point: pointOf(story, matter), rank: rankOf(story, matter) }))
    .sort((a, b) => compare(a.rank, b.rank) || ascending(a.point.id, b.point.id))
    .map(({ point }) => point);
}

function pointOf(story: Story, { template, slots, ...matter }: Matter): Point {
  const { id, aspect, finding, between, actors, accounts, why, explanation } = matter;
  return {
    id,
    question: question(template, { ...known(story, matter), ...filled(slots) }),
    aspect,
    finding,
    between,
    actors,
    accounts: TOLD.test(template) ? accounts.map((account) => inPlainWords(story, account)) : accounts,
    why,
    ...(explanation ? { explanation } : {}),
  };
}

/** Matters whose answers are told in a clause of their own. */
const TOLD = /^(?:stage|state)$/;

/** A longer passage is asked about by its first words: still a slice. Characters. */
const SHORT = 90;

function filled(slots: Readonly<Record<string, string>>): Record<string, string> {
  const known = Object.entries(slots).filter(([, words]) => words !== '');
  return Object.fromEntries(known.map(([slot, words]) => [slot, slot === 'words' ? opening(words) : words]));
}

function opening(words: string): string {
  const line = words.trim().split('\n')[0]!.trim();
  return line.length <= SHORT ? line : line.slice(0, Math.max(line.slice(0, SHORT).lastIndexOf(' '), 1));
}

/** What a matter itself says that its template may ask for: its most central actor, and what its first claim tells of. */
function known(story: Story, { actors, accounts }: Omit<Matter, 'template' | 'slots'>): Record<string, string> {
  const [central] = [...actors].sort((a, b) => story.centrality(b) - story.centrality(a) || ascending(a, b));
  const [first] = tellings(story, accounts[0]?.claims ?? []);
  const actor = central === undefined ? undefined : story.actors.get(central)?.name;
  return { ...(actor ? { actor } : {}), ...(first?.statement.known ? { event: first.statement.predicate } : {}) };
}

/** Matters that the articles' own words ask, and what is said alike or of somebody: after the typed facts of the story. */
const LOOSE = /^(?:quantity|act-date|alike|description)/;

/** Facts of the story's events and people, then what stands beside them, then wordings of quotations, then spellings. */
const tierOf = ({ aspect, template }: Matter): number =>
  aspect === 'name' ? 3 : aspect === 'wording' ? 2 : LOOSE.test(template) ? 1 : 0;

function rankOf(story: Story, matter: Matter): number[] {
  const told = matter.accounts.flatMap(({ claims }) => tellings(story, claims));
  const central = Math.max(0, ...matter.actors.map(story.centrality));
  return [
    FINDINGS.indexOf(matter.finding),
    tierOf(matter),
    -origins(told),
    -articles(told),
    -Math.round(central * 1e6),
    ASPECTS.indexOf(matter.aspect),
  ];
}

const compare = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : a[at]! - b[at]!;
};
