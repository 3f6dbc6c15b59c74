/** Comparisons for tests, made by hand from tellings: no language model, no rule of comparison. */
import type { Testimony } from '../../claims/statement.ts';
import type { Comparison, Matter } from '../../compare/comparison.ts';
import { origins } from '../../compare/origins/origins.ts';
import { type Telling, telling } from '../../compare/origins/testing/testimony.ts';
import type { Claim } from '../../model/claim.ts';
import type { Actor } from '../../model/dossier.ts';
import type { Point } from '../../model/point.ts';

/** A comparison of some tellings: one actor per full name, one claim per statement (`c1`, `c2`, ... in their order). */
export function comparing(given: readonly Telling[], matters: readonly Matter[] = []): Comparison {
  return comparingTestimonies(given.map(telling), matters);
}

export function comparingTestimonies(testimonies: readonly Testimony[], matters: readonly Matter[] = []): Comparison {
  const traced = origins(testimonies);
  const actors = new Map<string, Actor>();
  const actorOf = new Map<string, string>();
  for (const { article, reading } of testimonies)
    for (const { name, entity, type, mentions } of reading.chains) {
      const id = `actor-${name}`;
      const own = mentions.map(({ start, end }) => ({ article: article.id, start, end }));
      const known = actors.get(id);
      actors.set(id, {
        id,
        kind: type ?? 'person',
        name: name ?? '',
        aliases: [],
        variants: [],
        mentions: [...(known?.mentions ?? []), ...own],
      });
      actorOf.set(`${article.id} ${entity}`, id);
    }
  const statementOf = new Map<string, { testimony: number; statement: number }>();
  const claims: Claim[] = [];
  testimonies.forEach(({ article, statements }, testimony) => {
    const actor = (entity: string | null): string | null => actorOf.get(`${article.id} ${entity}`) ?? null;
    statements.forEach(({ start, end, predicate, participants, voice, certainty, polarity }, statement) => {
      const id = `c${claims.length + 1}`;
      statementOf.set(id, { testimony, statement });
      claims.push({
        id,
        article: article.id,
        start,
        end,
        predicate,
        actors: [...new Set(participants.flatMap(({ entity }) => actor(entity) ?? []))].sort(),
        voice: voice && {
          speakers: voice.speakers.map((span) => ({
            name: article.text.slice(span.start, span.end),
            actor: actor(span.entity),
          })),
          chain: article.text.slice(voice.chain.start, voice.chain.end),
        },
        certainty,
        polarity,
        origin: traced.ofStatement(article.id, statement),
      });
    });
  });
  return {
    testimonies,
    origins: traced.ofArticle,
    actors: [...actors.values()],
    actorOf,
    claims,
    statementOf,
    matters,
    copies: traced.copies,
  };
}

/** A matter by its accounts: the label and the claims of each. */
export function matter(
  id: string,
  finding: Point['finding'],
  aspect: Point['aspect'],
  accounts: readonly (readonly [label: string, ...claims: string[]])[],
  more: Partial<Matter> = {},
): Matter {
  return {
    id,
    aspect,
    finding,
    between: finding === 'differ' ? 'articles' : null,
    actors: [],
    accounts: accounts.map(([label, ...claims]) => ({
      label,
      value: { type: 'words', words: label },
      claims,
      articles: claims.length,
      origins: claims.length,
    })),
    why: '',
    template: aspect,
    slots: {},
    ...more,
  };
}
