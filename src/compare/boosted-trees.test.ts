import { describe, expect, it } from 'vitest';
import { Failure } from '../model/failure.ts';
import { logOdds, parseBoostedTrees } from './boosted-trees.ts';

const FILE = { name: 'models/some.json', program: 'some' };
const FEATURES = [{ name: 'size' }, { name: 'shape' }];
const parse = (model: unknown) => parseBoostedTrees(JSON.stringify(model), FILE, FEATURES);
const good = { features: ['size', 'shape'], bias: -1, trees: [[0, 2.5, 0.5, [1, 0, -0.25, 1]], 0.125] };

describe('boosted trees', () => {
  it.each([
    [[2, 9], -1 + 0.5 + 0.125],
    [[2.5, 9], -1 + 0.5 + 0.125],
    [[3, 0], -1 - 0.25 + 0.125],
    [[3, 1], -1 + 1 + 0.125],
  ])('%j go down each tree and the leaves add up', (values, odds) => {
    expect(logOdds(parse(good), values)).toBeCloseTo(odds, 9);
  });

  it.each([
    ['other features', { ...good, features: ['shape', 'size'] }],
    ['no bias', { ...good, bias: 'x' }],
    ['no trees', { ...good, trees: null }],
    ['a feature that is none', { ...good, trees: [[2, 0, 1, 1]] }],
    ['half a tree', { ...good, trees: [[0, 0, 1]] }],
    ['a leaf that is no number', { ...good, trees: [[0, 0, 1, 'x']] }],
  ])('a file with %s is refused', (_, model) => {
    expect(() => parse(model)).toThrow(Failure);
  });

  it('a file that is no JSON is refused, with what to do', () => {
    expect(() => parseBoostedTrees('{', FILE, FEATURES)).toThrow(/npm run train -- some/);
  });

  it('a tree without end is refused', () => {
    let tree: unknown = 1;
    for (let i = 0; i < 50; i++) tree = [0, 0, 1, tree];
    expect(() => parse({ ...good, trees: [tree] })).toThrow(Failure);
  });
});
