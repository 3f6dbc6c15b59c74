/**
 * Whether a pronoun can mean more than one person as far as an accusation is concerned. The reading resolves a pronoun to
 * the likelier candidate; what may be a libel needs the only one (promise 7 of the design).
 */
import type { ArticleView } from '../article-view.ts';

/** How many sentences back another person can be meant. */
const BACK = 1;

/** True where another person of a fitting gender is named before it, in its sentence or in the one before. */
export function isDoubtful(view: ArticleView, token: number): boolean {
  const { tree, reading } = view;
  if (tree.tokens[token]!.upos !== 'PRON') return false;
  const meant = view.entityAt(token);
  const chain = meant === null ? undefined : view.chain(meant);
  if (!chain) return false;
  const sentence = tree.sentence(token);
  const from = reading.sentences[Math.max(0, sentence - BACK)]!.firstToken;
  for (let i = from; i < token; i++) {
    const entity = view.entityAt(i);
    const other = entity === null ? undefined : view.chain(entity);
    if (!other) continue;
    const fits = other.gender === null || chain.gender === null || other.gender === chain.gender;
    if (entity !== meant && view.kindAt(i) === 'person' && fits) return true;
  }
  return false;
}
