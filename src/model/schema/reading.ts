import { DIALECT, type JsonSchema, list, object, oneOf, orNull, SPAN, string } from './json-schema.ts';

const number = orNull({ type: 'number' });

/** The record that `crossread annotate` writes, one a line. */
export const readingSchema: JsonSchema = {
  $schema: DIALECT,
  $id: 'urn:crossread:schema:reading-1',
  title: 'Crossread reading record, version 1',
  ...object({
    id: string(),
    text: string('Every offset points into it, in UTF-16 code units, end exclusive.'),
    sentences: list(object(SPAN)),
    tokens: list(
      object({
        ...SPAN,
        lemma: string(),
        upos: oneOf(
          'ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM',
          'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X',
        ), // biome-ignore format: one table
        head: { type: 'integer', minimum: -1, description: 'Index of the governing token; -1 for a root.' },
        deprel: string(),
      }),
      'Universal Dependencies words.',
    ),
    names: list(object({ ...SPAN, type: oneOf('person', 'organisation', 'place'), entity: string() })),
    times: list(
      object(
        {
          ...SPAN,
          type: oneOf('DATE', 'TIME', 'DURATION', 'SET'),
          value: string('TIMEX3 value.'),
          mod: string('TIMEX3 modifier.'),
          earliest: string('First possible day.'),
          latest: string('Last possible day.'),
        },
        ['mod', 'earliest', 'latest'],
      ),
    ),
    amounts: list(
      object({
        ...SPAN,
        kind: oneOf('count', 'measure', 'money', 'age', 'percent', 'duration', 'ordinal'),
        low: number,
        high: number,
        unit: orNull(string()),
        of: orNull(string()),
      }),
    ),
    quotes: list(
      object({
        ...SPAN,
        kind: oneOf('direct', 'indirect', 'mixed'),
        cue: orNull(object(SPAN)),
        speaker: orNull(object({ ...SPAN, entity: string('"" where the words name nobody known.') })),
      }),
    ),
    chains: list(
      object({
        entity: string(),
        mentions: list(object({ ...SPAN, kind: oneOf('name', 'nominal', 'pronoun') })),
      }),
    ),
    events: list(object({ ...SPAN, factuality: { type: 'number', minimum: -3, maximum: 3 } })),
  }),
};
