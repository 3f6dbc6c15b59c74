import { CERTAINTIES, fill, WORDS } from '../../dossier/wording.ts';
import type { Claim } from '../../model/claim.ts';
import type { Denial } from '../../model/dossier.ts';
import type { Passage } from '../../model/passage.ts';
import { denialLead, speakersOf, type View } from '../view/view.ts';
import { escapeMarkdown, passageText } from './escape.ts';

/** "[^3]": the article, as a footnote that the list of sources resolves. */
export const note = (view: View, passage: Passage): string => {
  const source = view.source(passage.article);
  return source ? `[^${source.number}]` : '';
};

/** One note for each article, in the order of the dossier. */
export const notes = (view: View, passages: readonly Passage[]): string =>
  [...new Set(passages.map((passage) => view.source(passage.article)?.number ?? 0))]
    .filter((number) => number > 0)
    .sort((a, b) => a - b)
    .map((number) => `[^${number}]`)
    .join(' ');

export const quoted = (view: View, passage: Passage): string =>
  `${passageText(view.words(passage))} ${note(view, passage)}`;

/** "Denied by NAME: “…” [^4]"; empty where the dossier does not hold the claim. */
export const denialLine = (view: View, denial: Denial): string => {
  const claim = view.claim(denial.claim);
  if (!claim) return '';
  return `${denialLead(view, denial, escapeMarkdown)} ${quoted(view, claim)}`;
};

/** Who says a claim, how certain it is, the stage it belongs to: in brackets after the words, or nothing. */
export const bearing = (view: View, claim: Claim): string => {
  const speakers = speakersOf(view, claim);
  const marks = [
    speakers !== null && !view.words(claim).includes(speakers)
      ? fill(WORDS.accordingTo, { name: escapeMarkdown(speakers) })
      : '',
    CERTAINTIES[claim.certainty],
    ...new Set(view.stepsOf(claim.id).map(({ step }) => step.status)),
  ].filter((mark) => mark !== '');
  return marks.length > 0 ? ` (${marks.join('; ')})` : '';
};

/** The denials of an accusation, an item each. */
export const denialItems = (view: View, claims: readonly Claim[], indent: string): string[] =>
  view
    .denialsOf(claims)
    .filter((denial) => claims.every((claim) => claim.id !== denial.claim))
    .map((denial) => `${indent}- ${denialLine(view, denial)}`);

/** A claim as a list item, its denials below it. */
export const claimItem = (view: View, claim: Claim, indent = ''): string =>
  [`${indent}- ${quoted(view, claim)}${bearing(view, claim)}`, ...denialItems(view, [claim], `${indent}  `)].join('\n');

export const claimItems = (view: View, ids: readonly string[], indent = ''): string =>
  view
    .claims(ids)
    .map((claim) => claimItem(view, claim, indent))
    .join('\n');
