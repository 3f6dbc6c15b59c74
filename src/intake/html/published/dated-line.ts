import { findDate, type NumericOrder } from '../../dates.ts';
import { wordCount } from '../../noise/page.ts';
import { EDGE } from '../page-source.ts';

/** A date that a line prints, and what the words before it say it is of. */
export interface LineDate {
  readonly kind: 'published' | 'updated' | 'other' | 'plain';
  /** EDTF, a day or a month. */
  readonly value: string;
}

const UPDATED =
  /(?:updated?|modified|edited|revised|changed|reviewed|fact[- ]checked|aktualisiert|aktualisierung|geändert|änderung|überarbeitet|mis(?:e)? à jour|modifié|actualizad[oa]|actualización|aggiornat[oa]|aggiornamento|bijgewerkt|atualizad[oa]|uppdaterad|opdateret|oppdatert|обновлено|güncelleme)[^\d]{0,30}$/iu;
const PUBLISHED =
  /(?:published|posted|first published|created|written|filed|released|publication date|date published|veröffentlicht|erschienen|erstellt|geschrieben|gepostet|publié|posté|rédigé|publicad[oa]|pubblicat[oa]|geplaatst|gepubliceerd|publicerad|udgivet|publisert|опубликовано)[^\d]{0,30}$/iu;
/** Days of something else: an event, a deadline, the copyright. */
const OTHER =
  /(?:©|\(c\)|copyright|since|seit|depuis|born|died|event|deadline|expires?|valid|until|bis|ends|starts|begins|when|am tag|termin|veranstaltung|joined|accessed|abgerufen|retrieved|archived|next|register)[^\d]{0,20}$/iu;

/** The most words that may stand beside a date in a line that only dates the article. */
const BESIDE = 9;

/**
 * The dates of a line that says when an article was published or changed and little else: "Published 3 May 2019, updated
 * 4 May 2019, 10.04". Empty for a sentence that names a day, a headline with a year in it, and the line under an embedded
 * post ("— Jane Roe (@jroe) 3 May 2019").
 */
export function datesOfLine(line: string, order: NumericOrder | null): LineDate[] {
  const words = line.replaceAll(EDGE, ' ').replace(/ {2,}/g, ' ').trim();
  if (words.length > 220 || /[\p{Ll}][.!?]$/u.test(words) || /^[—–-] ?\S|\(@/.test(words)) return [];
  const found: LineDate[] = [];
  let from = 0;
  let beside = '';
  let first = -1;
  while (found.length < 4) {
    const date = findDate(words.slice(from), order);
    if (!date) break;
    if (first < 0) first = date.start;
    const before = words.slice(from, from + date.start);
    beside += ` ${before}`;
    const kind = UPDATED.test(before)
      ? 'updated'
      : PUBLISHED.test(before)
        ? 'published'
        : OTHER.test(before)
          ? 'other'
          : 'plain';
    found.push({ kind, value: date.value });
    from += date.end;
  }
  if (found.length === 0) return [];
  const labelled = found.some(({ kind }) => kind === 'published' || kind === 'updated');
  const rest = wordCount(
    `${beside} ${words.slice(from)}`.replace(/\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?|\d+ min\w* read/giu, ' '),
  );
  return rest <= (labelled || first < 20 ? BESIDE * 2 : BESIDE) ? found : [];
}
