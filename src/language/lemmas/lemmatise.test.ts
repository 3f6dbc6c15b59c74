import { describe, expect, it } from 'vitest';
import { syntaxModel } from '../model.ts';
import { lemmatise, wordnetLemmas } from './lemmatise.ts';

const model = syntaxModel();
const lemma = (word: string, tag: string): string =>
  lemmatise(word, tag, model.exceptions, wordnetLemmas(model.lexicon));

describe('lemmas', () => {
  it.each([
    ['ferries', 'NOUN/NNS', 'ferry'],
    ['wolves', 'NOUN/NNS', 'wolf'],
    ['Women', 'NOUN/NNS', 'woman'],
    ['churches', 'NOUN/NNS', 'church'],
    ['hoping', 'VERB/VBG', 'hope'],
    ['hopping', 'VERB/VBG', 'hop'],
    ['visited', 'VERB/VBD', 'visit'],
    ['pleaded', 'VERB/VBD', 'plead'],
    ['convicted', 'VERB/VBN', 'convict'],
    ['sentenced', 'VERB/VBN', 'sentence'],
    ['was', 'AUX/VBD', 'be'],
    ["n't", 'PART/RB', 'not'],
    ['n’t', 'PART/RB', 'not'],
    ['bigger', 'ADJ/JJR', 'big'],
    ['Lowmere', 'PROPN/NNP', 'Lowmere'],
    ['tried', 'VERB/VBD', 'try'],
    ['goes', 'VERB/VBZ', 'go'],
    ['Diaries', 'PROPN/NNPS', 'Diary'],
    ['12,500', 'NUM/CD', '12500'],
    ['lowmere', 'PROPN/NNP', 'Lowmere'],
    ['LOWMERE', 'PROPN/NNP', 'Lowmere'],
    ['pled', 'VERB/VBD', 'plead'],
    ['sped', 'VERB/VBD', 'speed'],
    ['snuck', 'VERB/VBD', 'sneak'],
    ['—', 'PUNCT/,', '—'],
    ['recontextualised', 'VERB/VBD', 'recontextualise'],
  ])('%s %s', (word, tag, expected) => {
    expect(lemma(word, tag)).toBe(expected);
  });
});

describe('lemmas: what stays as it is', () => {
  it.each([
    ['news', 'NOUN/NN'],
    ['glass', 'NOUN/NNS'],
    ['red', 'VERB/VBD'],
    ['ring', 'VERB/VBG'],
    ['s', 'NOUN/NNS'],
    ['series', 'NOUN/NNS'],
    ['X', 'NOUN/NN'],
    ['WHO', 'PROPN/NNP'],
    ['bin', 'PROPN/NNP'],
  ])('%s %s', (word, tag) => {
    expect(lemma(word, tag)).toBe(word);
  });
});
