/** Which things a claim tells of, and at which phase: "withdrew its appeal", "would appeal", "no appeal was lodged". */
import { isKindOf, verbOf } from '../../../claims/concepts/wordnet.ts';
import { lemmaOf, type Tree, treeOf } from '../../../language/tree.ts';
import type { Said, Story } from '../../story.ts';
import { type Openness, opennessOf } from './ahead.ts';
import { type Phase, phaseOf } from './phases.ts';

export interface ToldPhase {
  readonly said: Said;
  /** The verb of the thing's act where there is one ("appeal"), else its noun. */
  readonly thing: string;
  /** Index of its word among the tokens. */
  readonly token: number;
  readonly phase: Phase;
  /** Told in so many words by a verb of the inventory of a noun, not only by a tense. */
  readonly sure: boolean;
}

/** Nouns of which a story has many. */
const DULL =
  /^(?:it|this|that|these|those|which|who|whom|what|one|other|day|week|month|year|time|hour|today|\d.*|number|part|way|thing|people|man|woman|person|police|official|authority|government|company|state|city|country|court|team|group|member|question|statement|life|case|work|door|eye|head|hand|end|season|game|home|place|area|body|fire|vote|name|comment|report|news|plan|information|detail|suspect|victim|gun|vehicle|car|update)$/;
/** Acts of every day, and those that the rules of cases and tolls follow. */
const PLAIN = new Set([
  'be', 'have', 'do', 'make', 'take', 'get', 'give', 'go', 'come', 'say', 'tell', 'ask', 'see', 'put', 'use', 'hold', 'keep', 'begin', 'start',
  'know', 'expect', 'plan', 'report', 'call', 'want', 'think', 'set', 'try', 'need', 'add', 'show', 'include', 'become', 'remain', 'continue',
  'help', 'work', 'face', 'bring', 'look', 'stay', 'turn', 'run', 'meet', 'pay', 'receive', 'hope', 'like', 'feel', 'believe', 'happen', 'seem',
  'let', 'stop', 'live', 'move', 'lead', 'provide', 'decide', 'speak', 'talk', 'follow', 'wait', 'mean', 'change', 'carry', 'play', 'find',
  'place', 'leave', 'send', 'allow', 'order', 'charge', 'arrest', 'shoot', 'kill', 'die', 'attack', 'sentence', 'update',
]); // biome-ignore format: one list

/** The phases that a claim tells, of each thing in it. */
export function phasesTold(story: Story, said: Said): ToldPhase[] {
  const { statement, testimony } = said;
  const tree = treeOf(story.testimonies[testimony]!.reading);
  if (tree.tokens[statement.token]!.upos !== 'VERB') return [];
  const openness = opennessOf(story, said);
  if (openness === null && statement.certainty !== 'asserted') return [];
  const playing = (role: 'patient' | 'agent') => statement.participants.filter((part) => part.role === role);
  const patients = playing('patient');
  const own = phaseOf(verbWith(tree, statement.token), patients.length > 0 ? 'object' : 'subject');
  const act = lemmaOf(tree, statement.token);
  const things = (patients.length > 0 ? patients : playing('agent')).flatMap(({ token, lemma }): ToldPhase[] => {
    const phase = openness === null ? own : ifOpen(own, openness);
    const { upos, feats } = tree.tokens[token]!;
    const isThing = upos === 'NOUN' && feats.Number !== 'Plur' && !DULL.test(lemma) && !isKindOf(lemma, 'person');
    if (phase === null || !isThing || isCounted(said, token)) return [];
    return [{ said, thing: rootOf(lemma), token, phase, sure: own !== null }];
  });
  // "Filed an appeal": the concept of the inventory that a light verb and its noun make.
  if (
    own !== null &&
    statement.known &&
    !PLAIN.has(statement.predicate) &&
    !things.some(({ thing }) => thing === rootOf(statement.predicate))
  ) {
    const phase = openness === null ? own : ifOpen(own, openness);
    if (phase !== null)
      things.push({ said, thing: rootOf(statement.predicate), token: statement.token, phase, sure: false });
  }
  // The act itself: "would appeal", "appealed".
  if (own !== null || PLAIN.has(act)) return things;
  const phase = openness === null ? 'there' : 'wished';
  return [...things, { said, thing: act, token: statement.token, phase, sure: false }];
}

/** "Will lift the ban", "has not lifted it": it is still there; "will impose a ban", "has imposed none": it is only wished. */
function ifOpen(own: Phase | null, openness: Openness): Phase | null {
  if (own === 'over') return openness === 'ahead' ? null : 'there';
  if (own === 'wished') return openness === 'ahead' ? own : null;
  return own !== null || openness === 'ahead' ? 'wished' : null;
}

/** "Agreement" and "agree". */
const rootOf = (lemma: string): string => verbOf(lemma) ?? lemma;

/** "Put off", "call_off": the verb with its particle. */
function verbWith(tree: Tree, token: number): string {
  const particle = tree.children(token).find((child) => tree.tokens[child]!.deprel === 'compound:prt');
  return particle === undefined ? lemmaOf(tree, token) : `${lemmaOf(tree, token)}_${lemmaOf(tree, particle)}`;
}

/** "340,000 crowns": money and measures are no things that come about. */
const isCounted = ({ statement }: Said, token: number): boolean =>
  statement.values.some(({ value, token: at }) => value.type === 'number' && Math.abs(at - token) <= 1);
