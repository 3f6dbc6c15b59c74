/** Whether somebody or something can undergo an event that befalls persons: engines are not killed, films are not released. */
import { lemmaOf } from '../../language/tree.ts';
import type { ArticleView } from '../article-view.ts';
import { canBe } from '../concepts/wordnet.ts';

/** Pronouns for things. */
const THINGS = new Set(['it', 'that', 'this', 'which', 'what', 'itself']);
/** Kinds that an event can befall as it befalls persons. */
const KINDS = ['person', 'group', 'people', 'animal', 'organization', 'life'];

/** True unless the words plainly mean a thing. Names of persons and organisations, pronouns, figures and open words can be anybody. */
export function canBefall(view: ArticleView, token: number): boolean {
  const { upos, lemma } = view.tree.tokens[token]!;
  const entity = view.entityAt(token);
  const type = entity === null ? undefined : view.chain(entity)?.type;
  if (type === 'person' || type === 'organisation') return true;
  if (upos === 'PROPN' || upos === 'NUM' || upos === 'X' || upos === 'DET' || upos === 'ADJ') return true;
  if (upos === 'PRON') return !THINGS.has(lemma.toLowerCase());
  const noun = lemmaOf(view.tree, token);
  return KINDS.some((kind) => canBe(noun, kind)) || /(?:year-old|man|woman|men|women|er|or|ist|ee)$/.test(noun);
}
