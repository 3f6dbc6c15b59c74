/**
 * How many were killed and injured, read from the reports of incidents whose truth is known
 * (`../shared/data/facts/incident-sets-dev.jsonl`, Gun Violence Archive): the points of each incident's dossier against its
 * truth, both halves apart (incidents sorted by id, even and odd places; rules are tuned on the even ones).
 *
 *   npm run bench -- incidents [FILE] [--list]
 *
 * - **answered**: incidents with a count of those killed (injured), among all incidents, and among those where the truth is one or more: reports
 *   seldom say that nobody was hurt.
 * - **right**: the best supported account (most articles, then the newest) can be true: it is the number, or an open figure that
 *   holds it ("at least two"); the dead may be told with or without an attacker who died.
 * - **exact**: the same where an open figure is taken for its lower bound.
 * - **shown**: among incidents whose reports give two figures for one toll by a plain pattern, in sentences that tell of this
 *   incident alone and of all whom it befell, those with a point that differs, changed, or sets accounts side by side.
 * - **of any**: the same where the pattern is taken wherever it stands, in sums of a weekend and in other incidents too.
 */
import type { Testimony } from '../src/claims/statement.ts';
import type { Matter } from '../src/compare/comparison.ts';
import { compare, read, readClaims } from '../src/crossread.ts';
import { fromText } from '../src/intake/from-text.ts';
import type { Account } from '../src/model/point.ts';
import { halvesOf, reportHalves, share, sharedFile } from './halves.ts';

export interface Incident {
  readonly incident: string;
  readonly truth: {
    readonly killed: number;
    readonly injured: number;
    readonly participants: readonly { readonly type?: string; readonly status?: string }[];
  };
  readonly reports: readonly {
    readonly id: string;
    readonly title: string | null;
    readonly published: string | null;
    readonly text: string;
  }[];
}

type Toll = 'killed' | 'injured';
const EVENT: Readonly<Record<Toll, string>> = { killed: 'death', injured: 'injury' };

export interface Outcome {
  readonly incident: string;
  readonly toll: Toll;
  readonly truth: number;
  /** null: no account. */
  readonly told: number | null;
  readonly right: boolean;
  /** Its lower bound is the truth. */
  readonly exact: boolean;
  readonly label: string;
  /** The figures of the pattern, where there are two or more; whether a point shows two of them apart. */
  readonly conflict: readonly number[] | null;
  /** The same figures wherever they stand, sums of a weekend and of other events too. */
  readonly anyConflict: boolean;
  readonly shown: boolean;
  readonly differs: boolean;
}

const file = sharedFile('facts/incident-sets-dev.jsonl');

/** The testimonies of an incident's reports; a report without words is left out. */
export function testimoniesOf({ reports }: Incident): Testimony[] {
  return reports.flatMap(({ id, title, published, text }) => {
    if (!/\p{L}/u.test(text)) return [];
    const front = ['---', `title: ${JSON.stringify(title ?? '')}`, ...(published ? [`published: ${published}`] : [])];
    const article = fromText(`${front.join('\n')}\n---\n${text}`, { path: `${id}.txt`, url: null });
    return [readClaims(article, read(article))];
  });
}

/** The value of an account as one number: its lower bound. */
const numberOf = ({ value }: Account): number | null => (value.type === 'number' ? (value.low ?? value.high) : null);

/** Whether an account can be true of a number: "at least two" of four, "as many as seven" of six. */
const admits = ({ value }: Account, truth: number): boolean =>
  value.type === 'number' && (value.low ?? 0) <= truth && truth <= (value.high ?? Number.POSITIVE_INFINITY);

/** The accounts of the points that ask for a toll: of people at large if any does, else of a kind of people. */
function accountsOf(matters: readonly Matter[], toll: Toll): Account[] {
  const asked = matters.filter(({ aspect, slots }) => aspect === 'count' && slots['event'] === EVENT[toll]);
  const general = asked.filter(({ slots }) => !slots['counted']);
  return general.flatMap(({ accounts }) => accounts);
}

const FIGURE = '(\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const PEOPLE = '(?:people|persons|men|women|others|victims|teens|children|students)';
const DONE: Readonly<Record<Toll, string>> = {
  killed: '(?:killed|dead|died|slain)',
  injured: '(?:injured|wounded|hurt)',
};
const DOING: Readonly<Record<Toll, string>> = { killed: 'killing', injured: '(?:injuring|wounding)' };
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Words of a sentence about more than this incident: several shootings, a weekend, another year; and of an open figure. */
const NOT_THIS =
  /\b(?:shootings|incidents|homicides|killings|attacks|scenes|weekend|overnight|since|ago|(?:19|20)\d\d|at least|as many as|more than|up to)\b/i;
/** Words of a title about several incidents: what its report says of "seven men" is their sum. */
const SEVERAL = /\b(?:shootings|incidents|homicides|killings|attacks|scenes|weekend|overnight)\b/i;
/** Words before a figure: whom one suspect is accused of having killed are those of his case, not all. */
const ONE_CASE =
  /\b(?:accused|charged|suspected|convicted|guilty|indicted)\b[^.;!?]{0,30}\b(?:of|in|for|with)\b(?:(?!\b(?:that|which|left|leaving)\b)[^.;!?]){0,60}$/i;
/** "The December shooting", "the Dec. 3 incident": an event told apart from the day's by its date. */
const OF_A_MONTH =
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? (?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:[\w-]+ )?(?:shooting|incident|attack|killing|murder)\b/i;
/** "Five people were injured by gunshots": those hurt by another thing, in a fall, are not counted. */
const BY_MEANS = /\b(?:by|from|with|of) (?:an? )?(?:gun(?:fire|shots?)|bullets?|shots?|glass|shrapnel)\b/i;
/** "Two lay dead on the road and a third in a house": a part, told of with the rest. */
const AND_A_FURTHER = /\b(?:another|an? (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth))\b/i;
/** "Four were injured. One of them later died.": the sentence before counts the dead among the hurt. */
const DIED_OF_THEM = /\b(?:one|two|three) of (?:the|them|those|whom)\b[^.]*\b(?:died|dead|killed)\b/i;
/** What may stand behind the figure of "injuring three": no noun that counts others, as in "injuring three officers". */
const BEHIND = `(?=\\s(?:other\\s|more\\s)?${PEOPLE}\\b|\\s?[.,;:)"”]|\\s(?:more|in|on|at|and|but|as|during|before|after|outside|inside|near|when|while|early|late)\\b|\\s?$)`;

/** Whether a sentence gives the toll of this incident alone, and of all whom it befell. */
const isOfAll = (sentence: string, next: string, toll: Toll): boolean =>
  ![NOT_THIS, OF_A_MONTH, BY_MEANS, AND_A_FURTHER].some((words) => words.test(sentence)) &&
  !(toll === 'injured' && DIED_OF_THEM.test(next));

/** A report's tolls by a plain pattern, in sentences about this incident alone: "3 people were killed", "wounding five"; its largest. */
function plainToll({ title, text }: Incident['reports'][number], toll: Toll, ofThis = true): number | null {
  if (ofThis && SEVERAL.test(title ?? '')) return null;
  const pattern = new RegExp(
    `\\b${FIGURE}\\s(?:${PEOPLE}\\s)?(?:(?:were|was|are|have|been|shot|and)\\s){0,3}${DONE[toll]}\\b|\\b${DOING[toll]}\\s${FIGURE}\\b(?![- ]years?[- ]old)${BEHIND}`,
    'gi',
  );
  const sentences = text.split(/(?<=[.!?])(?<!\b(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.)\s+|\n+/);
  const own = sentences.filter(
    (sentence, i) => !ofThis || isOfAll(sentence, sentences.slice(i + 1, i + 3).join(' '), toll),
  );
  const found = own.flatMap((sentence) =>
    [...sentence.matchAll(pattern)].flatMap((match) => {
      if (ofThis && ONE_CASE.test(sentence.slice(0, match.index))) return [];
      const figure = (match[1] ?? match[2] ?? '').toLowerCase();
      return /\d/.test(figure) ? Number(figure) : NUMBERS.indexOf(figure);
    }),
  );
  return found.length > 0 ? Math.max(...found) : null;
}

/** What the dossier of one incident says of its tolls. */
export function outcomesOf(incident: Incident, testimonies: readonly Testimony[]): Outcome[] {
  const { matters } = compare(testimonies);
  return (['killed', 'injured'] as const).map((toll): Outcome => {
    const accounts = accountsOf(matters, toll);
    // Accounts stand in the order of their publication: the later of two alike wins.
    const best = accounts.reduce<Account | null>((a, b) => (a && a.articles > b.articles ? a : b), null);
    const truth = incident.truth[toll];
    const attackers = incident.truth.participants.filter(
      ({ type = '', status = '' }) =>
        type.includes('Suspect') && status.includes(toll === 'killed' ? 'Killed' : 'Injured'),
    ).length;
    const told = best && numberOf(best);
    const figures = incident.reports.flatMap((one) => plainToll(one, toll) ?? []);
    const conflict = [...new Set(figures)].sort((a, b) => a - b);
    const apart = matters.filter(({ aspect, slots }) => aspect === 'count' && slots['event'] === EVENT[toll]);
    return {
      incident: incident.incident,
      toll,
      truth,
      told,
      right: best !== null && (admits(best, truth) || admits(best, truth - attackers)),
      exact: told !== null && (told === truth || told === truth - attackers),
      label: best?.label ?? '',
      conflict: conflict.length > 1 ? conflict : null,
      anyConflict: new Set(incident.reports.flatMap((one) => plainToll(one, toll, false) ?? [])).size > 1,
      shown: new Set(apart.flatMap((m) => m.accounts.map(numberOf))).size > 1,
      differs: apart.some(({ finding }) => finding === 'differ'),
    };
  });
}

/** Prints the table of a list of outcomes. */
export function report(name: string, outcomes: readonly Outcome[]): void {
  for (const toll of ['killed', 'injured'] as const) {
    const own = outcomes.filter((outcome) => outcome.toll === toll);
    const answered = own.filter(({ told }) => told !== null);
    const some = own.filter(({ truth }) => truth > 0);
    const conflicts = own.filter(({ conflict }) => conflict);
    const any = own.filter(({ anyConflict }) => anyConflict);
    console.log(
      `${name.padEnd(6)} ${toll.padEnd(8)} right ${share(answered.filter(({ right }) => right).length, answered.length)}` +
        ` exact ${share(answered.filter(({ exact }) => exact).length, answered.length)}` +
        ` answered ${share(answered.length, own.length)} of one or more ${share(some.filter(({ told }) => told !== null).length, some.length)}` +
        ` shown ${share(conflicts.filter(({ shown }) => shown).length, conflicts.length)}` +
        ` of any ${share(any.filter(({ shown }) => shown).length, any.length)} differ ${own.filter(({ differs }) => differs).length}`,
    );
  }
}

export async function incidents(args: readonly string[]): Promise<void> {
  const records = halvesOf<Incident>('incidents', args, file, (a, b) =>
    a.incident < b.incident ? -1 : a.incident > b.incident ? 1 : 0,
  );
  if (!records) return;
  const halves = records.map((half) => half.flatMap((incident) => outcomesOf(incident, testimoniesOf(incident))));
  reportHalves(report, halves);
  if (args.includes('--list'))
    for (const { incident, toll, truth, told, right, label } of halves.flat())
      if (!right && (told !== null || truth > 0))
        console.log(`${incident} ${toll} ${truth}, told ${told ?? '–'} ${label}`);
}
