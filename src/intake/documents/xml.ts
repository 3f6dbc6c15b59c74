import { Parser } from 'htmlparser2';
import { Failure } from '../../model/failure.ts';

/** What is done at each tag and each piece of text of an XML part, in their order. */
export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(words: string): void;
}

/** Deeper nesting is no document that a person wrote. */
const DEEPEST = 1000;

/**
 * Walks an XML part of an office document without making a tree of it. Entities that a document type declares are never
 * expanded: a part that declares any is refused, for office documents have none.
 *
 * @throws Failure for a document type, and for elements nested too deep.
 */
export function walkXml(xml: string, name: string, handler: XmlHandler): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        if (++depth > DEEPEST) throw new Failure(name, 'its elements are nested too deep', 'Save the article as text');
        handler.open(tag, attributes);
      },
      onclosetag: (tag) => {
        depth--;
        handler.close(tag);
      },
      ontext: (words) => handler.text(words),
      onprocessinginstruction: (tag) => {
        if (/^!(?:doctype|entity)/i.test(tag))
          throw new Failure(
            name,
            'it declares XML entities, as no office document does',
            'Do not open it; ask for another copy',
          );
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
}
