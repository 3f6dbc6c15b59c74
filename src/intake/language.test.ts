import { expect, test } from 'vitest';
import { guessLanguage, languageTag } from './language.ts';

test.each([
  ['The pier is shut and it was the council that has shut it for the winter, as it is old.', 'en'],
  ['Der Steg ist gesperrt, und die Stadt hat das nicht erklärt, auch nicht auf eine Frage.', 'de'],
  ['La jetée est fermée et les bateaux des pêcheurs ne sont pas dans le port pour une semaine.', 'fr'],
  ['Пристань закрыта до мая, сообщил городской совет.', 'und'],
  ['Short', 'en'],
  ['', 'en'],
])('%s', (text, language) => {
  expect(guessLanguage(text)).toBe(language);
});

test('tags', () => {
  expect(languageTag('en_US')).toBe('en-US');
  expect(languageTag('English')).toBeNull();
  expect(languageTag(' ')).toBeNull();
});
