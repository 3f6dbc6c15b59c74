import { DATES, fill, WORDS } from '../../dossier/wording.ts';
import type { Article } from '../../model/article.ts';
import type { Claim, Speaker } from '../../model/claim.ts';
import type { Actor, Denial, Dossier, DossierArticle, Standing, StandingStep } from '../../model/dossier.ts';
import type { Passage } from '../../model/passage.ts';
import type { Account, Point } from '../../model/point.ts';
import { dateInWords } from './dates.ts';

/** An article with what a page calls it. */
export interface Source {
  readonly article: DossierArticle;
  /** 1 for the first of the dossier; what `[3]` means. */
  readonly number: number;
  /** The outlet; else the host of its address, its title, or its path. */
  readonly name: string;
  /** Part of an address within the page. */
  readonly key: string;
  /** Number of its origin, in the order of their first articles. */
  readonly origin: number;
}

/** A point's account as a page shows it: its claims found, its letter given. */
export interface AccountView {
  readonly account: Account;
  /** "A", "B", … in the order shown. */
  readonly letter: string;
  readonly claims: readonly Claim[];
}

/** A dossier with its references resolved: what the sections of every output work on. Pure and made once. */
export interface View {
  readonly dossier: Dossier;
  readonly sources: readonly Source[];
  readonly origins: number;
  source(article: string): Source | undefined;
  actor(id: string | null): Actor | undefined;
  claim(id: string): Claim | undefined;
  /** Those of the ids that are claims of the dossier, in the order given, each passage once. */
  claims(ids: readonly string[]): Claim[];
  /** The exact words of a passage. */
  words(passage: Passage): string;
  /**
   * Denials of any of the claims, and of the claims on which the same steps of the standing ledger rest: an accusation is
   * denied in whichever article the denial stands.
   */
  denialsOf(claims: readonly Claim[]): readonly Denial[];
  /** Steps of the standing ledger that rest on the claim. */
  stepsOf(claim: string): readonly { readonly standing: Standing; readonly step: StandingStep }[];
  accounts(point: Point): AccountView[];
  points(finding: Point['finding']): Point[];
}

const SAFE_KEY = /^[A-Za-z0-9_-]{1,80}$/;

const hostOf = (url: string | null): string | null => {
  if (url === null || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\./, '') || null;
};

/** As many characters of each id as tell the articles apart, four at least; a number where an id cannot stand in an address. */
const keysOf = (ids: readonly string[]): string[] => {
  const plain = ids.map((id) => id.replace(/^a-/, ''));
  const longest = Math.max(4, ...plain.map((id) => id.length));
  for (let length = 4; length <= longest; length += 2) {
    const keys = plain.map((id, index) => (SAFE_KEY.test(id) ? id.slice(0, length) : `n${index + 1}`));
    if (new Set(keys).size === keys.length) return keys;
  }
  return ids.map((_, index) => `n${index + 1}`);
};

const sourcesOf = (dossier: Dossier): Source[] => {
  const origins = [...new Set(dossier.articles.map((article) => article.origin))];
  const keys = keysOf(dossier.articles.map((article) => article.id));
  return dossier.articles.map((article, index) => {
    const name = article.outlet ?? hostOf(article.url) ?? article.title ?? article.path ?? WORDS.untitledArticle;
    return { article, number: index + 1, name, key: keys[index]!, origin: origins.indexOf(article.origin) + 1 };
  });
};

const grouped = <Key, Item>(pairs: Iterable<readonly [Key, Item]>): Map<Key, Item[]> => {
  const groups = new Map<Key, Item[]>();
  for (const [key, item] of pairs) {
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

/** "article:start-end" as a passage; null where the words are no such reference. */
export const passageFrom = (reference: string): Passage | null => {
  const parts = /:(\d{1,15})-(\d{1,15})$/.exec(reference);
  if (!parts) return null;
  return { article: reference.slice(0, parts.index), start: Number(parts[1]), end: Number(parts[2]) };
};

/** Claims that a denial's reference means: the claim named, or those whose words the passage covers or lies in. */
const deniedClaims = (denial: Denial, byId: ReadonlyMap<string, Claim>, byArticle: ReadonlyMap<string, Claim[]>) => {
  if (denial.of === null) return [];
  const named = byId.get(denial.of);
  if (named) return [named];
  const of = passageFrom(denial.of);
  return of
    ? (byArticle.get(of.article) ?? []).filter(
        (claim) =>
          claim.id !== denial.claim &&
          ((claim.start <= of.start && of.end <= claim.end) || (of.start <= claim.start && claim.end <= of.end)),
      )
    : [];
};

/** When an account was first given: dates compare as strings, undated articles come first. */
const firstGiven = (claims: readonly Claim[], published: (claim: Claim) => string): string =>
  claims.map(published).reduce((first, date) => (date !== '' && (first === '' || date < first) ? date : first), '');

const letterOf = (index: number): string => (index < 26 ? String.fromCharCode(65 + index) : String(index + 1));

/** Resolves the references of a dossier. References to what the dossier does not hold are passed over. */
export const viewOf = (dossier: Dossier): View => {
  const sources = sourcesOf(dossier);
  const sourceById = new Map(sources.map((source) => [source.article.id, source]));
  const claimById = new Map(
    dossier.claims.filter((claim) => sourceById.has(claim.article)).map((claim) => [claim.id, claim]),
  );
  const actorById = new Map(dossier.actors.map((actor) => [actor.id, actor]));
  const claimsByArticle = grouped([...claimById.values()].map((claim) => [claim.article, claim] as const));
  const denials = grouped(
    dossier.denials.flatMap((denial) =>
      claimById.has(denial.claim)
        ? deniedClaims(denial, claimById, claimsByArticle).map((claim) => [claim.id, denial] as const)
        : [],
    ),
  );
  const steps = grouped(
    dossier.standing.flatMap((standing) =>
      standing.steps.flatMap((step) => step.claims.map((claim) => [claim, { standing, step }] as const)),
    ),
  );
  const published = (claim: Claim): string => sourceById.get(claim.article)?.article.published ?? '';

  const claims = (ids: readonly string[]): Claim[] => {
    const passages = new Set<string>();
    return ids.flatMap((id) => {
      const claim = claimById.get(id);
      const passage = claim && `${claim.article}:${claim.start}-${claim.end}`;
      if (!claim || !passage || passages.has(passage)) return [];
      passages.add(passage);
      return [claim];
    });
  };

  const laid = new Map<Point, AccountView[]>();
  const accounts = (point: Point): AccountView[] => {
    const known = laid.get(point);
    if (known) return known;
    const found = point.accounts.map((account) => ({ account, claims: claims(account.claims) }));
    // A change is told in the order the comparison found; accounts that differ stand with the newest last.
    if (point.finding === 'differ')
      found.sort((a, b) => {
        const [left, right] = [firstGiven(a.claims, published), firstGiven(b.claims, published)];
        return left < right ? -1 : left > right ? 1 : 0;
      });
    const shown = found.map((entry, index) => ({ ...entry, letter: letterOf(index) }));
    laid.set(point, shown);
    return shown;
  };

  return {
    dossier,
    sources,
    origins: new Set(dossier.articles.map((article) => article.origin)).size,
    source: (article) => sourceById.get(article),
    actor: (id) => (id === null ? undefined : actorById.get(id)),
    claim: (id) => claimById.get(id),
    claims,
    words: ({ article, start, end }) => sourceById.get(article)?.article.text.slice(start, end) ?? '',
    denialsOf: (accusations) => {
      const ids = accusations.flatMap(({ id }) => [id, ...(steps.get(id) ?? []).flatMap(({ step }) => step.claims)]);
      return [...new Set(ids.flatMap((id) => denials.get(id) ?? []))];
    },
    stepsOf: (claim) => steps.get(claim) ?? [],
    accounts,
    points: (finding) => dossier.points.filter((point) => point.finding === finding),
  };
};

/** What a matter is called: its question, else the words of its first account. */
export const headingOf = ({ question, accounts }: Point): string => question || (accounts[0]?.label ?? '');

/** "11 March 2024 to 3 April 2024", one date where both are the same, null where neither is known. */
export const spanOfDates = ({ from, to }: Dossier['story']): string | null => {
  const [first, last] = [from ?? to, to ?? from];
  if (first === null || last === null) return null;
  return first === last ? dateInWords(first) : fill(DATES.range, { from: dateInWords(first), to: dateInWords(last) });
};

const PRONOUNS = new Set(
  'i you he she it we they who which that this these those him her them us me his hers its their one'.split(' '),
);

/** Who is meant: the actor's name, else the words that name the speaker; null where those are a pronoun or nothing. */
export const speakerName = (view: View, speaker: Speaker): string | null => {
  const known = view.actor(speaker.actor)?.name;
  if (known !== undefined) return known;
  return speaker.name === '' || PRONOUNS.has(speaker.name.toLowerCase()) ? null : speaker.name;
};

/** Who says a claim; null for the outlet itself. */
export const speakersOf = (view: View, claim: Claim): string | null => {
  if (!claim.voice) return null;
  const names = claim.voice.speakers.map((speaker) => speakerName(view, speaker) ?? WORDS.someone);
  return names.length > 0 ? [...new Set(names)].join(', ') : claim.voice.chain || null;
};

const DENIALS: Readonly<Record<Denial['kind'], readonly [named: string, unnamed: string]>> = {
  denial: [WORDS.deniedBy, WORDS.denial],
  'no-comment': [WORDS.noCommentBy, WORDS.noComment],
  'not-guilty plea': [WORDS.pleaBy, WORDS.plea],
  'legal statement': [WORDS.statementBy, WORDS.statement],
};

/** The fixed words before a denial: "Denied by NAME:". `shown` makes the name fit for the output. */
export const denialLead = (view: View, denial: Denial, shown: (name: string) => string = (name) => name): string => {
  const name = speakerName(view, denial.who);
  const [named, unnamed] = DENIALS[denial.kind];
  return name === null ? unnamed : fill(named, { name: shown(name) });
};

/** What a reader must know before relying on an article's silence: whether only a part of it could be read. */
export const incompleteness = ({ truncated, paywalled }: Article): string | null => {
  if (truncated) return WORDS.truncated;
  return paywalled ? WORDS.paywalled : null;
};
