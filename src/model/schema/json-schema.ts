/** The part of JSON Schema 2020-12 that the schemas here use. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: string;
  readonly enum?: readonly (string | number | null)[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

export const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

export const string = (description?: string): JsonSchema =>
  description === undefined ? { type: 'string' } : { type: 'string', description };

export const boolean = (description: string): JsonSchema => ({ type: 'boolean', description });

export const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });

export const list = (items: JsonSchema, description?: string): JsonSchema =>
  description === undefined ? { type: 'array', items } : { type: 'array', items, description };

export const oneOf = (...values: readonly string[]): JsonSchema => ({ enum: values });

export const whole = (minimum: number): JsonSchema => ({ type: 'integer', minimum });

/** A member of `$defs`. */
export const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });

/**
 * An object with these properties, all required but those listed as optional. Other properties are allowed: adding a
 * field is free, dropping one is a new major version.
 */
export const object = (
  properties: Readonly<Record<string, JsonSchema>>,
  optional: readonly string[] = [],
): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});

/** A slice of a text: UTF-16 offsets, end exclusive. */
export const SPAN = { start: whole(0), end: whole(0) };

/** A slice of an article's text. */
export const PASSAGE = { article: string('Id of the article.'), ...SPAN };

/** EDTF, as precise as is known. */
export const DATE = string('EDTF (ISO 8601-2), as precise as the text says.');
