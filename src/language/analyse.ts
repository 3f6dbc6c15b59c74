/** Text to sentences and words with their grammar. */
import type { Span } from '../model/passage.ts';
import type { Sentence, Token } from '../model/reading.ts';
import { LONGEST } from './encoder/encoder.ts';
import { type SyntaxModel, syntaxModel } from './model.ts';
import { parseSentence } from './parser/parse.ts';
import { blocksOf } from './sentences/blocks.ts';
import { datelineLength } from './sentences/dateline.ts';
import { splitSentences } from './sentences/split.ts';
import type { Layout, Syntax } from './syntax.ts';
import { type Attributes, attributesOf } from './tagger/attributes.ts';
import { canBePast } from './tagger/finite.ts';
import { featuresOf, type Surroundings } from './tagger/morphology.ts';
import { tokenise } from './tokens/tokenise.ts';

/**
 * Sentences, words, tags, lemmas and trees of an article's text.
 * @param text the article's text; offsets in the result are UTF-16 code units into it
 * @param layout where the title stands and which parts are no article text: no sentence touches those
 * @returns sentences in order, each inside one block; tokens in order, their heads as indices over the whole article
 * @throws Failure when the trained weights are missing or damaged
 */
export function analyse(text: string, layout: Layout): Syntax {
  const model = syntaxModel();
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  blocksOf(text, layout).forEach((block, paragraph) => {
    const spans = tokenise(text, block.start, block.end);
    for (const [first, end] of splitSentences(text, spans)) {
      const words = spans.slice(first, end);
      const firstToken = tokens.length;
      analyseSentence(model, text, words, tokens);
      sentences.push({
        start: words[0]!.start,
        end: words.at(-1)!.end,
        firstToken,
        endToken: tokens.length,
        block: block.kind,
        paragraph,
      });
    }
  });
  return { text, sentences, tokens };
}

/**
 * Appends the analysed words of one sentence to `tokens`. A dateline is parsed apart from the words behind it, and long
 * sentences (lists, tables without marks) in pieces: time stays linear.
 */
export function analyseSentence(model: SyntaxModel, text: string, spans: readonly Span[], tokens: Token[]): void {
  const first = tokens.length;
  const dateline = datelineLength(text, spans);
  if (dateline > 0) tokens.push(...analysePiece(model, text, spans.slice(0, dateline), first));
  let root = -1;
  for (let from = dateline; from < spans.length; from += LONGEST) {
    const piece = analysePiece(model, text, spans.slice(from, from + LONGEST), tokens.length);
    const ownRoot = piece.findIndex((token) => token.head < 0);
    if (root < 0) root = tokens.length + ownRoot;
    else piece[ownRoot] = { ...piece[ownRoot]!, head: root, deprel: 'parataxis' };
    tokens.push(...piece);
  }
  for (let i = first; i < first + dateline; i++)
    if (tokens[i]!.head < 0) tokens[i] = { ...tokens[i]!, head: root, deprel: 'dep' };
}

/** "she's gone", "she'd gone": the verb tells that it is have, not be or would. */
const CONTRACTED = new Set(["'s", "'d"]);

/** The number of each word's tag. */
export function tagsOf(model: SyntaxModel, words: readonly string[], attributes: Attributes): Uint8Array {
  const past = model.tags.indexOf('VERB/VBD');
  return model.tagger.chooseTags(attributes, (i) => {
    const spelling = model.spellings.of(words[i]!);
    return canBePast(spelling.lower, model.spellings.lemma(spelling, past));
  });
}

/** Words of one tree; `offset` is the index of the first among the article's tokens. */
function analysePiece(model: SyntaxModel, text: string, spans: readonly Span[], offset: number): Token[] {
  const words = spans.map(({ start, end }) => text.slice(start, end));
  const attributes = attributesOf(words, model.lexicon);
  const tags = tagsOf(model, words, attributes);
  const { heads, relations } = parseSentence(model, words, attributes, tags);
  const spellings = words.map((word) => model.spellings.of(word));
  const surroundings = (verb: number): Surroundings => {
    const childRelations: string[] = [];
    const auxiliaries: string[] = [];
    let infinitive = false;
    for (let child = 0; child < words.length; child++) {
      if (heads[child] !== verb) continue;
      const relation = relations[child]!;
      childRelations.push(relation);
      if (relation.startsWith('aux')) auxiliaries.push(spellings[child]!.lower);
      if (relation === 'mark' && spellings[child]!.lower === 'to') infinitive = true;
    }
    return { deprel: relations[verb]!, childRelations, auxiliaries, infinitive };
  };
  return spans.map(({ start, end }, i) => {
    const spelling = spellings[i]!;
    const tag = tags[i]!;
    const head = heads[i]!;
    const deprel = relations[i]!;
    const have =
      deprel === 'aux' && CONTRACTED.has(spelling.lower) && head > i && model.tags[tags[head]!] === 'VERB/VBN';
    return {
      start,
      end,
      lemma: have ? 'have' : model.spellings.lemma(spelling, tag),
      upos: model.classes.upos[tag]!,
      feats: featuresOf(spelling.lower, model.tags[tag]!, () => surroundings(i)),
      head: head < 0 ? -1 : head + offset,
      deprel,
    };
  });
}
