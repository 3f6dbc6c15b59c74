import { ARTICLE, ARTICLE_OPTIONAL } from './article.ts';
import {
  DATE,
  DIALECT,
  type JsonSchema,
  list,
  object,
  oneOf,
  orNull,
  PASSAGE,
  ref,
  string,
  whole,
} from './json-schema.ts';

export type { JsonSchema } from './json-schema.ts';

const claimIds = list(string('Id of a claim.'));
const nameOrNull = orNull(string());
const actorOrNull = orNull(string('Id of an actor.'));
const number = orNull({ type: 'number' });

const DEFINITIONS: Readonly<Record<string, JsonSchema>> = {
  speaker: object({ name: string('A slice of the article.'), actor: actorOrNull }),
  claimItem: object({ claim: string('Id of a claim.') }),
  value: {
    anyOf: [
      object({ type: { const: 'number' }, low: number, high: number, unit: nameOrNull, of: nameOrNull }),
      object({ type: { const: 'date' }, value: string(), earliest: nameOrNull, latest: nameOrNull }),
      object({ type: { const: 'terms' }, terms: list(string()) }),
      object({ type: { const: 'truth' }, polarity: { enum: [1, -1] } }),
      object({ type: { const: 'words' }, words: string() }),
    ],
  },
};

const items = list(ref('claimItem'));

/** `dossier.json`. */
export const dossierSchema: JsonSchema = {
  $schema: DIALECT,
  $id: 'urn:crossread:schema:dossier-1',
  title: 'Crossread dossier, version 1',
  ...object({
    schema: { const: 'crossread/dossier@1' },
    story: object({ title: string(), from: orNull(DATE), to: orNull(DATE) }),
    articles: list(
      object(
        { ...ARTICLE, origin: string('Articles whose words or sources are the same share it.') },
        ARTICLE_OPTIONAL,
      ),
    ),
    unread: list(object({ path: string(), error: string() })),
    actors: list(
      object({
        id: string(),
        kind: oneOf('person', 'organisation', 'place'),
        name: string(),
        aliases: list(string()),
        variants: list(string()),
        mentions: list(object(PASSAGE)),
      }),
    ),
    claims: list(
      object({
        id: string(),
        ...PASSAGE,
        predicate: string(),
        actors: list(string()),
        voice: orNull(object({ speakers: list(ref('speaker')), chain: string('The words that hand the claim on.') })),
        certainty: oneOf('asserted', 'hedged', 'conditional', 'denied', 'planned', 'unknown'),
        polarity: { enum: [1, -1] },
        origin: string(),
      }),
    ),
    points: list(
      object(
        {
          id: string(),
          question: string(),
          aspect: oneOf(
            'count', 'amount', 'date', 'duration', 'place', 'person', 'role', 'age',
            'offence', 'cause', 'polarity', 'wording', 'name', 'other',
          ), // biome-ignore format: one table
          finding: oneOf('differ', 'changed', 'agree', 'single'),
          between: { enum: ['articles', 'speakers', 'within', null] },
          actors: list(string()),
          accounts: list(
            object({
              label: string('A slice of the first claim.'),
              value: ref('value'),
              claims: claimIds,
              articles: whole(1),
              origins: whole(1),
            }),
          ),
          why: string('Which rule aligned the claims and why the accounts cannot meet.'),
          explanation: object({
            rule: string('The rule that put the claims together.'),
            answers: list(
              list(
                object({
                  claim: string('Id of a claim.'),
                  label: string('A slice of the claim.'),
                  value: ref('value'),
                }),
              ),
              'The answers of each account, in the order of the accounts.',
            ),
            apart: list(
              object({
                first: whole(0),
                second: whole(0),
                why: oneOf('numbers', 'days', 'terms', 'truth', 'words', 'rises', 'stages'),
              }),
              'Which accounts, by their places, stand apart, and why.',
            ),
          }),
        },
        ['why', 'explanation'],
      ),
      '`differ` first, then `changed`, `agree`, `single`; each most important first.',
    ),
    quotes: list(
      object({
        ...PASSAGE,
        kind: oneOf('direct', 'indirect', 'mixed'),
        speaker: orNull(ref('speaker')),
        cue: nameOrNull,
        sameAs: list(string('"article:start-end"')),
      }),
    ),
    denials: list(
      object({
        claim: string(),
        who: ref('speaker'),
        of: orNull(string('A claim id, or "article:start-end".')),
        kind: oneOf('denial', 'no-comment', 'not-guilty plea', 'legal statement'),
      }),
    ),
    standing: list(
      object({
        actor: actorOrNull,
        name: string(),
        steps: list(
          object({
            status: oneOf(
              'suspected', 'wanted', 'detained', 'arrested', 'charged', 'pleaded not guilty', 'pleaded no contest',
              'pleaded guilty', 'tried', 'acquitted', 'convicted', 'sentenced', 'imprisoned', 'released', 'appealed',
              'dropped', 'overturned', 'pardoned', 'cleared', 'died',
            ), // biome-ignore format: one table
            of: orNull(string('The offence, or what was overturned or dropped, verbatim.')),
            date: orNull(DATE),
            claims: claimIds,
          }),
        ),
      }),
    ),
    timeline: list(
      object({
        date: orNull(DATE),
        earliest: orNull(string()),
        latest: orNull(string()),
        claims: claimIds,
        kind: oneOf('past', 'planned'),
      }),
    ),
    brief: object({
      whatHappened: items,
      keyFacts: items,
      background: items,
      whyItMatters: items,
      viewpoints: list(object({ actor: string(), claims: claimIds })),
      watchNext: items,
    }),
    faq: list(object({ question: string(), answers: items })),
    abstained: list(object({ ...PASSAGE, reason: string() })),
  }),
  $defs: DEFINITIONS,
};
