import { relation, type Tree } from '../../tree.ts';
import type { Candidate, Discourse } from '../discourse.ts';
import { genderFits } from '../gendered-words.ts';
import { PRONOUNS } from '../pronouns.ts';
import type { Sieve } from '../sieve.ts';

/** A paragraph's telling is not looked for further back. */
const MOST_SENTENCES = 6;
/** Verbs of one sentence that share its subject are no more. */
const MOST_VERBS = 4;

/**
 * '"…," she said.' means whoever the sentence before the quotation is about: its speaker where it quotes, else its subject.
 * Only where that is one person who fits; the names inside the quotation are of those spoken about.
 */
export const quotingPronoun: Sieve = {
  name: 'quoting-pronoun',
  examples: [
    { text: 'Orla Quist met Mary Roe. "It was late," she said.', same: ['Orla Quist', 'she'] },
    { text: '"I met Mary Roe," Orla Quist said. "It was late," she added.', same: ['Orla Quist', 'she'] },
    { text: 'Orla Quist came and Mary Roe left. "It was late," she said.', apart: ['Mary Roe', 'she'] },
    { text: 'A young man came to the door. "Tim Quist was here," he said.', apart: ['Tim Quist', 'he'] },
  ],
  apply(discourse) {
    discourse.quotes.forEach((quote, q) => {
      if (quote.kind !== 'direct') return;
      const pronoun = discourse.speakerOf(q);
      if (!pronoun || !PRONOUNS.get(pronoun.pronoun)?.gender || discourse.entity(pronoun).named) return;
      if (hasRival(discourse, pronoun)) return;
      const before = sentenceBefore(discourse.tree, Math.min(quote.start, pronoun.start));
      const teller = before < 0 ? null : tellerOf(discourse, before, pronoun, q);
      if (teller === 'two' || (teller && discourse.tryJoin(teller, pronoun))) discourse.settle(pronoun);
    });
  },
};

/** Whether the pronoun's own sentence tells of somebody before it whom it can mean: "Quist paused, and then he said". */
function hasRival(discourse: Discourse, pronoun: Candidate): boolean {
  const { start } = discourse.tree.sentences[pronoun.sentence]!;
  return discourse
    .mentionsIn({ start, end: pronoun.start })
    .some(
      (other) =>
        (other.role === 'subject' || (other.kind === 'name' && other.role !== 'possessor')) &&
        other.quote < 0 &&
        canMean(discourse, other, pronoun),
    );
}

/** The sentence that ends before a place, in its paragraph or the one before; -1 if there is none. */
function sentenceBefore({ sentences }: Tree, start: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const own = sentences[low];
  const before = sentences[low - 1];
  return own && before && own.paragraph - before.paragraph <= 1 ? low - 1 : -1;
}

/**
 * Whom the paragraph before a quotation is about: who was last reported to say something in it, and the subject of its
 * last sentence; "two" where these are two, either of whom may go on.
 */
function tellerOf(discourse: Discourse, last: number, pronoun: Candidate, quote: number): Candidate | 'two' | null {
  const { sentences } = discourse.tree;
  const subject = subjectOf(discourse, last, pronoun);
  for (
    let s = last;
    s >= 0 && s > last - MOST_SENTENCES && sentences[s]!.paragraph === sentences[last]!.paragraph;
    s--
  ) {
    const said = discourse.quotesIn(s).filter((q) => q !== quote);
    if (said.length === 0) continue;
    const teller = onlyOne(
      discourse,
      said.map((q) => discourse.speakerOf(q)),
      pronoun,
    );
    if (s === last || !teller) return teller;
    return !subject || discourse.entity(subject) === discourse.entity(teller) ? teller : 'two';
  }
  // "The gunman turned. 'He saw us,' he said": who has no name and may be spoken of inside the quotation may not speak it.
  return subject && !discourse.entity(subject).named && speaksOf(discourse, quote, pronoun) ? 'two' : subject;
}

function subjectOf(discourse: Discourse, sentence: number, pronoun: Candidate): Candidate | null {
  const subjects = subjectsOf(discourse.tree, sentence).map((head) => discourse.mentionAt(head));
  return onlyOne(discourse, subjects, pronoun);
}

/** Whether a quotation has a pronoun of the same gender in it. */
function speaksOf(discourse: Discourse, quote: number, { gender }: Candidate): boolean {
  const { start, end } = discourse.quotes[quote]!;
  return discourse
    .mentionsIn({ start, end })
    .some((mention) => mention.kind === 'pronoun' && mention.gender === gender);
}

/** The one person of several mentions that fit; a pronoun beside a name or noun ("Quist said she …") is no second one. */
function onlyOne(discourse: Discourse, mentions: readonly (Candidate | null)[], pronoun: Candidate): Candidate | null {
  const fits = mentions.filter((mention) => mention !== null && canMean(discourse, mention, pronoun)) as Candidate[];
  const told = fits.filter(({ kind }) => kind !== 'pronoun');
  const left = told.length > 0 ? told : fits;
  return new Set(left.map((mention) => discourse.entity(mention))).size === 1 ? left[0]! : null;
}

function canMean(discourse: Discourse, mention: Candidate, pronoun: Candidate): boolean {
  const { type, gender, listGender } = discourse.entity(mention);
  const speaks = PRONOUNS.get(mention.pronoun)?.speaker ?? false;
  return (
    !mention.plural &&
    !speaks &&
    (type === 'person' || (mention.kind === 'pronoun' && mention.gender !== null)) &&
    genderFits(gender ?? listGender, pronoun.gender) &&
    discourse.mayJoin(mention, pronoun)
  );
}

/** The heads of the subjects of a sentence's main verbs. */
function subjectsOf(tree: Tree, sentence: number): number[] {
  const { firstToken, endToken } = tree.sentences[sentence]!;
  const subjects: number[] = [];
  for (let i = firstToken; i < endToken && subjects.length < MOST_VERBS; i++) {
    if (relation(tree, i) !== 'nsubj') continue;
    const verb = tree.head(i);
    const main = tree.head(verb) < 0 || (relation(tree, verb) === 'conj' && tree.head(tree.head(verb)) < 0);
    if (main) subjects.push(i);
  }
  return subjects;
}
