/**
 * Whether a pronoun can mean more than one person as far as an accusation is concerned. The reading resolves a pronoun to
 * the likelier candidate; what may be a libel needs the only one (promise 7 of the design).
 */
import { lemmaOf, relation, type Tree } from '../../language/tree.ts';
import type { ArticleView } from '../article-view.ts';

/** How many sentences back another person can be meant. */
const BACK = 1;

/** True where another person of a fitting gender is told of by name before it, in its sentence or in the one before. */
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
    if (entity !== meant && view.kindAt(i) === 'person' && fits && !isSourceBehind(view.tree, i)) return true;
  }
  return false;
}

const SAYING = new Set(['say', 'add', 'tell', 'report', 'announce', 'confirm', 'explain', 'state', 'note']);
const MAX_CLIMB = 6;

/** "Ada Quill fled on foot, Ben Vale said. She …": who is only named behind what he says is its source, and not told of. */
function isSourceBehind(tree: Tree, token: number): boolean {
  let at = token;
  for (let climbs = 0; climbs < MAX_CLIMB && ['flat', 'compound'].includes(relation(tree, at)); climbs++)
    at = tree.head(at);
  const verb = tree.head(at);
  if (verb < 0 || relation(tree, at) !== 'nsubj' || !SAYING.has(lemmaOf(tree, verb))) return false;
  const isSaid = (part: number): boolean => part < Math.min(at, verb) && ['ccomp', 'parataxis'].includes(relation(tree, part)); // biome-ignore format: one thought
  return tree.children(verb).some(isSaid) || (relation(tree, verb) === 'parataxis' && tree.head(verb) < Math.min(at, verb)); // biome-ignore format: one thought
}
