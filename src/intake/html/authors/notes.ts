import { plain, wordCount } from '../../noise/page.ts';
import { afterHeadline } from '../after-headline.ts';
import { isOfOthers, linesOf } from '../near-headline.ts';
import { liesElsewhere, type PageWithHeadline } from '../page-source.ts';
import type { Block } from '../render.ts';
import type { AuthorRule } from './author-rule.ts';
import { strangers } from './author-rule.ts';
import { peopleOf } from './people.ts';
import { LIFE } from './printed.ts';

/** How many blocks of a page are looked at. */
const MOST = 1500;

/** A name of two words or more: one word under a heading, or in a link, may be anything. */
const people = (page: PageWithHeadline, words: string): string[] =>
  strangers(page, peopleOf(words, false)).filter((name) => /[\s\p{Lo}]/u.test(name));

/** What says by itself that a name is the author's, wherever it stands. */
const WRITTEN_BY =
  /^\W{0,3}(?:(?:(?:written|authored|article|story|words|text|blog|guest post|blog post|contributed) by|(?:geschrieben|verfasst|text|artikel|ein beitrag|ein artikel) von|(?:écrit|rédigé|article|texte) par|(?:escrito|texto|redactado) por|(?:scritto|articolo|testo) (?:da|di)|geschreven door)(?=[\s:\u2028])|(?:article |post |the )?authors?\s?[:：]|autor(?:in)?\s?:|auteur\s?:|автор\s?:|текст\s?:|redazione\s?:|skribent\s?:|tekst\s?:|文\s?[:：/／]|作者\s?[:：])/iu;

export const writtenBy: AuthorRule = {
  name: 'written-by',
  why: '"Written by Jane Roe" or "Author: Jane Roe" away from the headline: the words say what she is. Where such lines name different people, some are of other articles.',
  find: (page) => {
    const found = new Map<string, string[]>();
    for (const block of page.blocks.slice(0, MOST)) {
      if (block.text.length > 200 || !WRITTEN_BY.test(block.text) || isOfOthers(block.element)) continue;
      for (const line of linesOf(block)) {
        const names = WRITTEN_BY.test(line) ? people(page, line.replace(WRITTEN_BY, 'By ')) : [];
        if (names.length > 0) found.set(plain(names.join(' ')), names);
      }
    }
    return found.size === 1 ? [...found.values()][0]! : [];
  },
};

const ABOUT =
  /^(?:(?:about|meet) (?:the|our|this) (?:guest )?(?:authors?|writers?|reporters?|contributors?|blogger)|(?:the |guest |article |post )?authors?(?: bio| profile| info\w*)?|über (?:den|die|das) autor\w*|zu(?:r|m)? (?:person|autor\w*)|à propos de l['’]auteure?|l['’]auteure?|(?:sobre|acerca de) (?:el|la|o|a) autora?|l['’]autore|sull['’]autore|over de auteur|om f[oö]rfattaren)\s?[:.]?$/i;

export const aboutTheAuthor: AuthorRule = {
  name: 'about-the-author',
  why: 'A heading "About the author", and under it a name, or a text that begins with one.',
  find: (page) => {
    const at = page.blocks.slice(0, MOST).findIndex(({ text }) => text.length < 60 && ABOUT.test(text));
    if (at < 0) return [];
    for (const block of page.blocks.slice(at + 1, at + 4)) {
      const names = named(page, block);
      if (names.length > 0) return names;
    }
    return [];
  },
};

/** Whom a block names alone, or whom it begins to tell of. */
function named(page: PageWithHeadline, block: Block): string[] {
  if (wordCount(block.text) <= 12) return people(page, linesOf(block)[0] ?? '');
  const name = /^((?:(?:Dr|Prof|Mr|Mrs|Ms)\. )?(?:\p{Lu}[\p{L}.'’-]{0,20} ){2,4})(?=is|was|has|ist|est|es|è)/u.exec(
    block.text,
  )?.[1];
  return name === undefined ? [] : people(page, name.trim());
}

const ALL_BY =
  /^(?:(?:view|see|read|show|browse|find) )?(?:all|more|other|latest|recent) (?:of )?(?:\w{1,12} )?(?:articles?|posts?|stories|content|blogs?|entries|work|contributions) (?:written )?by (?=\p{Lu})|^alle (?:artikel|beiträge) von (?=\p{Lu})|^(?:voir )?tous (?:les|ses) articles (?:de|par) (?=\p{Lu})|^ver todas las entradas de (?=\p{Lu})|^(?:posts|articles) by (?=\p{Lu})/u;

export const allBy: AuthorRule = {
  name: 'all-by',
  why: '"All articles by Jane Roe": the way from an article to the page of its author.',
  find: (page) => {
    for (const { text, element } of page.blocks.slice(0, MOST)) {
      const words = text.length <= 80 ? text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()) : '';
      if (!ALL_BY.test(words) || isOfOthers(element)) continue;
      const names = people(page, words.replace(ALL_BY, ''));
      if (names.length > 0) return names;
    }
    return [];
  },
};

export const authorNote: AuthorRule = {
  name: 'author-note',
  why: 'A part of the page that its elements name as being about an author: the first name alone in it, or the life it tells.',
  find: (page) => {
    for (const block of page.blocks.slice(0, MOST)) {
      if (block.part?.reason !== 'author-note' || isOfOthers(block.element)) continue;
      const names = wordCount(block.text) <= 6 || LIFE.test(block.text.slice(0, 300)) ? named(page, block) : [];
      if (names.length > 0) return names;
    }
    return [];
  },
};

const PORTRAIT =
  /^(?:(?:photo|picture|image|headshot|portrait|avatar|profile (?:photo|picture|image)) (?:of|for) |author:? )|(?:['’]s)? (?:photo|picture|image|headshot|avatar|portrait|profile|profile (?:photo|picture|image)|author)$/giu;

export const portrait: AuthorRule = {
  name: 'portrait',
  why: 'The picture of a person that a page calls the author, or whose name alone stands by the headline: its description is the name.',
  find: (page) => {
    const lines = new Set(page.head.map((line) => plain(line)));
    const pictures = afterHeadline(page, 'img[alt]').filter((image) => !liesElsewhere(image));
    for (const image of pictures.slice(0, 60)) {
      const alt = (image.getAttribute('alt') ?? '').replace(PORTRAIT, '');
      if (alt.length > 60) continue;
      const box = `${image.getAttribute('class') ?? ''} ${image.parentElement?.getAttribute('class') ?? ''}`;
      if (!/author|avatar|byline|writer/i.test(box) && !lines.has(plain(alt))) continue;
      const names = people(page, alt);
      if (names.length === 1) return names;
    }
    return [];
  },
};
