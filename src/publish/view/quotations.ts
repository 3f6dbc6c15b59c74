import type { DossierQuote } from '../../model/dossier.ts';
import type { View } from './view.ts';

/** One quotation in all the places that print it, its first place first. */
export interface Quotation {
  readonly places: readonly DossierQuote[];
  /** How many different wordings the articles print, white space apart. */
  readonly wordings: number;
}

export interface SpeakerQuotations {
  /** Null where the words do not say who speaks. */
  readonly name: string | null;
  readonly actor: string | null;
  readonly quotations: readonly Quotation[];
}

const placeOf = (quote: DossierQuote): string => `${quote.article}:${quote.start}-${quote.end}`;

/** Quotations that name each other as the same, gathered (connected components, each found once from its first place). */
const gathered = (quotes: readonly DossierQuote[]): DossierQuote[][] => {
  const byPlace = new Map(quotes.map((quote) => [placeOf(quote), quote]));
  const neighbours = new Map<string, string[]>(quotes.map((quote) => [placeOf(quote), []]));
  for (const quote of quotes)
    for (const other of quote.sameAs)
      if (byPlace.has(other)) {
        neighbours.get(placeOf(quote))!.push(other);
        neighbours.get(other)!.push(placeOf(quote));
      }
  const seen = new Set<string>();
  const groups: DossierQuote[][] = [];
  for (const first of byPlace.keys()) {
    if (seen.has(first)) continue;
    seen.add(first);
    const group = [first];
    for (const place of group)
      for (const other of neighbours.get(place)!)
        if (!seen.has(other)) {
          seen.add(other);
          group.push(other);
        }
    groups.push(group.map((place) => byPlace.get(place)!));
  }
  return groups;
};

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** Quotations with marks, by speaker: who is quoted most comes first, quotations without a speaker come last. */
export const quotationsBySpeaker = (view: View): SpeakerQuotations[] => {
  const printed = view.dossier.quotes.filter((quote) => quote.kind !== 'indirect' && view.source(quote.article));
  const speakers = new Map<string, { name: string | null; actor: string | null; quotations: Quotation[] }>();
  for (const places of gathered(printed)) {
    const speaker =
      places.find((place) => place.speaker?.actor)?.speaker ?? places.find((place) => place.speaker)?.speaker;
    const known = view.actor(speaker?.actor ?? null);
    const name = known?.name ?? speaker?.name ?? null;
    const key = known ? `actor ${known.id}` : `name ${name ?? ''}`;
    const entry = speakers.get(key) ?? { name, actor: known?.id ?? null, quotations: [] };
    entry.quotations.push({ places, wordings: new Set(places.map((place) => plain(view.words(place)))).size });
    speakers.set(key, entry);
  }
  const rank = (entry: { name: string | null; quotations: unknown[] }): number =>
    entry.name === null ? -1 : entry.quotations.length;
  return [...speakers.values()].sort((a, b) => rank(b) - rank(a) || ((a.name ?? '') < (b.name ?? '') ? -1 : 1));
};
