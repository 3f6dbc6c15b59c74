/** Makes products-code.ts from products.wat. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import wabt from 'wabt';

const here = (path: string): string => fileURLToPath(new URL(`../src/language/products/${path}`, import.meta.url));

/** The text of products-code.ts. */
export async function productsCode(): Promise<string> {
  const source = (await wabt()).parseWat('products.wat', readFileSync(here('products.wat'), 'utf8'), { simd: true });
  source.validate();
  const code = Buffer.from(source.toBinary({}).buffer).toString('base64');
  return `/** Made from products.wat by \`npm run train -- products\`; a test makes it again and compares. */\nexport const PRODUCTS_CODE =\n  '${code}';\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(here('products-code.ts'), await productsCode());
