/** Writes `schema/*.json` from `src/model/schema/`: `node_modules/.bin/node tools/schema.ts`. A test compares them. */
import { writeFileSync } from 'node:fs';
import { articleSchema } from '../src/model/schema/article.ts';
import { dossierSchema } from '../src/model/schema/dossier.ts';
import { readingSchema } from '../src/model/schema/reading.ts';

for (const [name, schema] of Object.entries({ article: articleSchema, dossier: dossierSchema, reading: readingSchema }))
  writeFileSync(new URL(`../schema/${name}-1.json`, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`);
