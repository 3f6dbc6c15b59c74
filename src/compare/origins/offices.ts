import { bareWords } from './words.ts';

/**
 * Offices that speak with one voice whoever speaks for them: "police said", "a police spokeswoman said" and "Inspector
 * Vale told reporters" hand on what one office says. Each with the words that show it. The first that fits is taken, so
 * the narrower stand before the wider.
 *
 * Not here, on purpose: officials, authorities, sources, witnesses, neighbours, relatives, residents, experts. Two
 * reporters who cite one of these may have asked two people.
 */
const OFFICES: readonly { readonly office: string; readonly words: readonly string[]; readonly why: string }[] = [
  { office: 'coroner', words: ['coroner', 'coroners', 'medical examiner'], why: 'one examiner per death' },
  {
    office: 'prosecutor',
    words: ['prosecutor', 'prosecutors', 'district attorney', 'attorney general', 'state attorney', 'us attorney', 'u s attorney', 'prosecution'],
    why: 'one office brings a case',
  },
  {
    office: 'court',
    words: [
      'court documents', 'court records', 'court papers', 'court filings', 'court filing', 'indictment', 'affidavit',
      'criminal complaint', 'charging documents', 'arrest warrant', 'lawsuit', 'judge', 'magistrate',
    ],
    why: 'one file',
  },
  { office: 'sheriff', words: ['sheriff', 'sheriffs', 'deputies'], why: 'one department' },
  {
    office: 'fire service',
    words: ['fire department', 'fire service', 'fire brigade', 'fire chief', 'fire marshal', 'firefighters', 'fire officials', 'fire and rescue'],
    why: 'one service',
  },
  { office: 'coast guard', words: ['coast guard', 'coastguard'], why: 'one service' },
  {
    office: 'police',
    words: ['police', 'detectives', 'investigators', 'troopers', 'constabulary', 'law enforcement'],
    why: 'one force investigates',
  },
  { office: 'hospital', words: ['hospital', 'doctors'], why: 'one hospital treats' },
  { office: 'geological survey', words: ['geological survey', 'seismological center', 'seismological centre'], why: 'one measurement' },
]; // biome-ignore format: one line per office

/** The office that words name ("a police spokeswoman", "the sheriff's department"), or null. */
export function officeIn(text: string): string | null {
  const words = ` ${bareWords(text.replace(/['’]s?\b/gu, 's')).join(' ')} `;
  for (const { office, words: names } of OFFICES)
    if (names.some((name) => words.includes(` ${name} `) || words.includes(` ${name}s `))) return office;
  return null;
}
