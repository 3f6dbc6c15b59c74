import type { Dossier } from '../model/dossier.ts';
import { dossierSchema, type JsonSchema } from '../model/schema/dossier.ts';

/** The schema a value is held to: a reference is followed, of several alternatives the one whose properties are there. */
const schemaOf = (schema: JsonSchema | undefined, value: object): JsonSchema | undefined => {
  if (schema?.$ref !== undefined) return schemaOf(dossierSchema.$defs?.[schema.$ref.replace('#/$defs/', '')], value);
  const alternatives = schema?.anyOf ?? schema?.oneOf;
  if (alternatives === undefined) return schema;
  const known = (candidate: JsonSchema): number => {
    const own = schemaOf(candidate, value);
    return own?.properties ? Object.keys(own.properties).filter((key) => key in value).length : 0;
  };
  const best = alternatives.toSorted((a, b) => known(b) - known(a))[0];
  return schemaOf(best, value);
};

/** Keys in the order of the schema, keys it does not name after them in the order of their code units. */
const ordered = (value: unknown, schema: JsonSchema | undefined): unknown => {
  if (value === null || typeof value !== 'object') return value;
  const own = schemaOf(schema, value);
  if (Array.isArray(value)) return value.map((item) => ordered(item, own?.items));
  const record = value as Readonly<Record<string, unknown>>;
  const named = Object.keys(own?.properties ?? {});
  const others = Object.keys(record)
    .filter((key) => !named.includes(key))
    .sort();
  return Object.fromEntries(
    [...named, ...others]
      .filter((key) => record[key] !== undefined)
      .map((key) => [key, ordered(record[key], own?.properties?.[key])]),
  );
};

/**
 * A dossier as `dossier.json`: keys in the order of `schema/dossier-1.json`, two spaces, a line break at the end. However
 * the objects were built, the same dossier gives the same characters. Unpaired surrogates are written as escapes.
 */
export const toJson = (dossier: Dossier): string => `${JSON.stringify(ordered(dossier, dossierSchema), null, 2)}\n`;
