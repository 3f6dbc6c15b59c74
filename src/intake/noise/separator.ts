import { type NoiseRule, wholeLine } from './rule.ts';

export const separator: NoiseRule = {
  name: 'separator',
  why: 'A line without a letter or digit: a rule, stars, a lone bar.',
  examples: [{ text: 'The pier is shut.\n* * *\nIt opens in May.', drops: ['* * *'] }],
  not: ['7', '$5', 'é'],
  find: wholeLine((words) => !/[\p{L}\p{N}]/u.test(words)),
};

export const bareLink: NoiseRule = {
  name: 'bare-link',
  why: 'An address and nothing else: there is no sentence to read.',
  examples: [
    {
      text: 'The pier is shut.\n\nhttps://ledger.example/pier?x=1\n\nIt opens in May.',
      drops: ['https://ledger.example/pier?x=1'],
    },
  ],
  not: ['See https://ledger.example/pier', 'https is safer than http'],
  find: wholeLine((words) => /^(?:https?:\/\/|www\.|pic\.twitter\.com\/)\S{3,500}$/i.test(words)),
};

export const markup: NoiseRule = {
  name: 'markup',
  why: 'The marks of a Markdown heading: the words after them are the heading.',
  examples: [{ text: 'The pier is shut.\n\n## What now\n\nIt opens in May.', drops: ['## '] }],
  not: ['#skarrow', '#1 in the list', '####### seven'],
  find: ({ lines }, at) => {
    const line = lines[at]!;
    const marks = /^#{1,6}[ \t]{1,4}(?=\S)/.exec(line.text);
    return marks ? { start: line.start, end: line.start + marks[0].length } : null;
  },
};
