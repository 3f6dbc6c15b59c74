import { describe, expect, it } from 'vitest';
import { tagsOf as tagsIn } from '../analyse.ts';
import { syntaxModel } from '../model.ts';
import { attributesOf } from './attributes.ts';
import { likeliestFinite, verbTags } from './finite.ts';

const tagsOf = (sentence: string): string[] => {
  const model = syntaxModel();
  const words = sentence.split(' ');
  return [...tagsIn(model, words, attributesOf(words, model.lexicon))].map((tag) => model.tags[tag]!);
};

describe('a sentence has a finite verb', () => {
  it.each([
    ['The storm destroyed 40 houses .', 2],
    ['The blaze injured five firefighters .', 2],
    ['Gunmen attacked the village .', 1],
    ['Ada Quill faces charges .', 2],
    ['The minister named Brell as envoy .', 2],
    ['The study cost 6.8 million dollars .', 2],
    ['The route to the harbour measures 25 kilometres .', 5],
    ['Repairs to the roof cost $ 40,000 .', 4],
    ['Tom Brell shot Ida Voss twice .', 2],
    ['Ada Sool stole money .', 2],
    ['The judge , Carol Neering , set bail .', 6],
    ['Police say Tom Brell shot Ida Voss twice .', 4],
    ['Tom Brell shot and killed Ida Voss .', 2],
  ])('%s', (sentence, place) => {
    expect(tagsOf(sentence)[place]).toMatch(/^VERB\/VB[DZP]$/);
  });

  it.each([
    ['a heading without a stop', 'Houses destroyed by the storm'],
    ['an order', 'See the notes below .'],
    ['a short reply', 'Not guilty .'],
    ['a number behind a noun that is no verb', 'Some news on page 12 .'],
  ])('%s is left alone', (_why, sentence) => {
    expect(tagsOf(sentence).filter((tag) => /\/(?:VBD|VBZ|VBP|MD)$/.test(tag))).toEqual([]);
  });

  it.each([
    ['an office', 'Ostra police chief Tim Roe spoke .', 2],
    ['a trade', 'He met Ostra coach Tim Roe .', 3],
  ])('%s between names is a noun', (_why, sentence, place) => {
    expect(tagsOf(sentence)[place]).toBe('NOUN/NN');
  });

  it('asks no word with a capital and none that is too far behind', () => {
    const verbs = verbTags(['NOUN/NN', 'VERB/VBD']);
    const attributes = attributesOf(['Rain', 'hit', 'town', '.'], syntaxModel().lexicon);
    const behind = (amount: number) => () => ({ possible: Uint8Array.of(0, 1), scores: Int32Array.of(amount, 0) });
    expect(likeliestFinite(attributes, new Uint8Array(4), verbs, behind(1))).toEqual({ place: 1, tag: 1 });
    expect(likeliestFinite(attributes, new Uint8Array(4), verbs, behind(1e9))).toBeNull();
  });
});
