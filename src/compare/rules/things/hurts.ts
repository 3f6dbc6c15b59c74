/** Where somebody is hurt: which bone is broken, where a shot or a blow struck. By the order of the words, which trees of such sentences often miss. */
import { lemmaOf, type Tree, treeOf, wordOf } from '../../../language/tree.ts';
import { smallest } from '../../smallest.ts';
import { groupBy, isTold, type Story } from '../../story.ts';
import { areOnePart, bodyPart } from './body.ts';
import type { Trait, TraitClass } from './trait.ts';

const BROKEN = /^(?:broken|fractured|broke|breaking|fracturing)$/;
const STRIKING = new Set(['shoot', 'shot', 'hit', 'strike', 'stab', 'wound', 'graze', 'bullet', 'gunshot']);
const SOFT = new Set(['heart', 'lung', 'brain', 'eye', 'abdomen', 'throat', 'mouth', 'face', 'head', 'side', 'groin']);
const INTO = new Set(['in', 'to', 'through', 'into']);
/** Words between a blow and where it struck: "two bullets hit Quill, one in his thigh, one in". */
const REACH = 12;
/** "Broke his left", "broken". */
const NEAR = 4;
const OWN = /^(?:the|his|her|their|a|an|left|right|upper|lower)$/;

export const hurts: readonly TraitClass[] = [
  { name: 'bone', aspect: 'other', read: (story) => read(story, isBroken), meets: areOnePart },
  { name: 'wound', aspect: 'place', isOfOne: true, read: (story) => read(story, isStruck), meets: areOnePart },
];

function read(story: Story, isHurt: (tree: Tree, token: number) => boolean): Trait[] {
  const said = groupBy(story.said, ({ testimony }) => String(testimony));
  return story.testimonies.flatMap(({ reading }, testimony) => {
    const tree = treeOf(reading);
    return tree.tokens.flatMap(({ upos, start, end }, token): Trait[] => {
      const part = upos === 'NOUN' ? bodyPart(lemmaOf(tree, token)) : null;
      if (part === null || !isHurt(tree, token)) return [];
      // "In the back of the head".
      if (wordOf(tree, token + 1) === 'of') return [];
      const holder = smallest(said.get(String(testimony)) ?? [], { start, end });
      if (!holder || !isTold(holder)) return [];
      return [
        {
          term: part,
          noun: '',
          isOne: true,
          answer: { ...holder, label: { start, end }, value: { type: 'terms', terms: [part] } },
        },
      ];
    });
  });
}

/** Tokens of the sentence from one on, in one direction. */
function beside(tree: Tree, token: number, step: 1 | -1, count: number): number[] {
  const { firstToken, endToken } = tree.sentences[tree.sentence(token)]!;
  const found: number[] = [];
  for (let at = token + step; found.length < count && at >= firstToken && at < endToken; at += step) found.push(at);
  return found;
}

/** "A broken ankle", "broke his left collarbone", "whose jaw was broken". */
function isBroken(tree: Tree, token: number): boolean {
  if (SOFT.has(lemmaOf(tree, token))) return false;
  const before = beside(tree, token, -1, NEAR);
  const first = before.find((at) => !OWN.test(wordOf(tree, at)));
  if (first !== undefined && BROKEN.test(wordOf(tree, first))) return true;
  const [be, broken] = beside(tree, token, 1, 2);
  return be !== undefined && broken !== undefined && lemmaOf(tree, be) === 'be' && BROKEN.test(wordOf(tree, broken));
}

/** "Shot in the leg", "a bullet in the shoulder", "wounds to the chest and arm". */
function isStruck(tree: Tree, token: number): boolean {
  const before = beside(tree, token, -1, REACH);
  const led = before.findIndex((at) => !OWN.test(wordOf(tree, at)));
  if (led < 0) return false;
  const word = wordOf(tree, before[led]!);
  if (!INTO.has(word) && word !== 'and') return false;
  const further = before.slice(led);
  return further.some((at) => STRIKING.has(lemmaOf(tree, at))) && further.some((at) => INTO.has(wordOf(tree, at)));
}
