import type { Person } from './feed.ts';

const EMAIL = /[^\s<>()"',;:]{1,80}@[^\s<>()"',;:]{1,100}/;

/**
 * One author as RSS writes them: `name`, `email`, `email (name)`, `name (email)`, `name <email>`. An address for replies that
 * goes nowhere ("noreply@...") is none.
 */
export function readPerson(words: string): Person | null {
  const said = words.replace(/\s+/g, ' ').trim().slice(0, 300);
  const email = EMAIL.exec(said)?.[0] ?? null;
  const left = email === null ? said : said.replace(email, ' ').replace(/[(<]\s?[)>]/, ' ');
  const bare = left.replace(/^[\s<>"',;:]+|[\s<>"',;:]+$/g, '');
  // "email (name)": the brackets around the whole name go.
  const name = /^\([^()]*\)$/.test(bare) ? bare.slice(1, -1).trim() : bare;
  if (name === '' && email === null) return null;
  return { name: name === '' ? null : name, email };
}
