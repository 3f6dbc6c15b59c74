/**
 * What is one token although it holds marks: the ordered list of patterns, tried at the start of every token.
 * Every quantifier over a class that another part of the pattern could also match is bounded, so each try is short.
 */
export interface TokenPattern {
  readonly name: string;
  readonly why: string;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
}

const TOP_DOMAINS = 'com|org|net|edu|gov|mil|int|info|biz|io|co|uk|us|ca|au|de|fr|eu|nz|ie|in|tv|me';
const FILE_TYPES = 'docx?|xlsx?|pptx?|pdf|txt|html?|jpe?g|png|gif|zip|url|csv|mp[34]';

export const TOKEN_PATTERNS: readonly TokenPattern[] = [
  {
    name: 'address',
    why: 'a web address is one word up to the white space; closing punctuation is cut off afterwards',
    pattern: /(?:https?:\/\/|ftp:\/\/|www\.|mailto:)[^\s<>"“”]{1,2000}/iuy,
    examples: ['https://example.org/a?b=c', 'www.example.org'],
  },
  {
    name: 'mail',
    why: 'an e-mail address is one word',
    pattern: /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}][\p{L}\p{N}.-]{0,80}[\p{L}\p{N}]/uy,
    examples: ['desk@example.org'],
  },
  {
    name: 'handle',
    why: 'a handle or hashtag is a name, mark and all',
    pattern: /[@#]\p{L}[\p{L}\p{N}_]{0,60}/uy,
    examples: ['@example_news', '#storm'],
  },
  {
    name: 'domain',
    why: 'a bare domain or file name is one word, not a sentence end',
    pattern: new RegExp(
      `[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,60}(?:\\.[\\p{L}\\p{N}_-]{1,60}){0,4}\\.(?:${TOP_DOMAINS}|${FILE_TYPES})(?:/[^\\s<>"“”]{0,500})?(?![\\p{L}\\p{N}])`,
      'uy',
    ),
    examples: ['example.org', 'report.pdf'],
  },
  {
    name: 'emoticon',
    why: 'a face of punctuation is one word',
    pattern: /(?:[:;=]-?[()DPp|/\\]|<3|\^_\^)(?![\p{L}\p{N}/])/uy,
    examples: [':)', ';-)'],
  },
  {
    name: 'clock or ratio',
    why: 'hours and scores keep their colon',
    pattern: /\d{1,3}(?::\d{2}){1,2}(?!\d)/uy,
    examples: ['7:30', '12:05:10'],
  },
  {
    name: 'numeric date or fraction',
    why: 'slashes between numbers belong to one date or fraction',
    pattern: /\d{1,4}\/\d{1,4}(?:\/\d{1,4})?(?![\d/])/uy,
    examples: ['9/11', '11/28/2000', '1/2'],
  },
  {
    name: 'telephone or dated number',
    why: 'three groups of digits with hyphens are one number; two are a range, except seven-digit telephone numbers',
    pattern: /\d{1,4}[-\u2011]\d{1,4}[-\u2011]\d{2,4}(?:[-\u2011]\d{2,4})?(?![\d-])|\d{3}-\d{4}(?![\d-])/uy,
    examples: ['713-555-0100', '2024-05-06', '555-0100'],
  },
  {
    name: 'year of an apostrophe',
    why: 'a decade or year with the century left out keeps its apostrophe',
    pattern: /['’‘]\d{2}s?(?![\p{L}\p{N}])/uy,
    examples: ["'90s", '’73'],
  },
  {
    name: 'decade or ordinal',
    why: 'the ending of a decade or an ordinal is part of the number',
    pattern: /\d{1,3}(?:,\d{3}){0,4}(?:st|nd|rd|th)(?![\p{L}\p{N}])|\d{1,4}(?:['’]s|s)(?![\p{L}\p{N}])/iuy,
    examples: ['21st', '1990s', "1930's"],
  },
  {
    name: 'number',
    why: 'commas and points between digits belong to the number; a unit written close is a word of its own',
    pattern: /[.]?\d+(?:[.,]\d+)*/uy,
    examples: ['1,250.50', '3.5', '.45'],
  },
  {
    name: 'letters with stops',
    why: 'initialisms keep their stops',
    pattern: /\p{L}\.(?:\p{L}\.)+|(?:[Pp]h|[Mm]s)\.[Dd]\./uy,
    examples: ['U.S.', 'a.m.', 'Ph.D.'],
  },
  {
    name: 'letters around an ampersand',
    why: 'an ampersand between capitals makes one abbreviation',
    pattern: /\p{Lu}{1,3}&\p{Lu}{1,3}(?![\p{L}\p{N}])/uy,
    examples: ['R&D', 'B&B'],
  },
  {
    name: 'dots',
    why: 'an ellipsis is one mark',
    pattern: /\.{2,}|…+\.?/uy,
    examples: ['...', '…'],
  },
  {
    name: 'dashes, rules and repeated marks',
    why: 'a run of one mark is one token: a dash, a rule, an outcry',
    pattern: /-{2,}|[!?]{2,}|={2,}|\*{2,}|_{2,}|~{2,}|\+{2,}|#{2,}|<{2,}|>{2,}|`{2}|'{2}|’{2}|‘{2}/uy,
    examples: ['--', '!!!', '?!'],
  },
  {
    name: 'currency',
    why: 'a currency mark with its country letters is one symbol',
    pattern: /(?:US|A|C|NZ|HK|S|R)?\$|[€£¥₹₽₩]/uy,
    examples: ['$', 'US$', '€'],
  },
];
