import { data } from './data.js';

const encoded = (words) => encodeURIComponent(words).replaceAll('-', '%2D');

/** The address of the very words at the article's own site (a URL text fragment); long passages by first and last words. */
export const addressOfWords = (url, words) => {
  const plain = words.replace(/\s+/g, ' ').trim();
  const parts = plain.split(' ');
  const fragment =
    parts.length > 12
      ? `${encoded(parts.slice(0, 5).join(' '))},${encoded(parts.slice(-5).join(' '))}`
      : encoded(plain);
  const [page] = url.split('#');
  return `${page}#:~:text=${fragment}`;
};

/** Quote, author, title, outlet, date, address. */
export const citationOf = (article, words) => {
  const about = [
    article.byline.join(', '),
    article.title ? `“${article.title}”` : '',
    article.name === article.title ? '' : article.name,
    article.date ?? data.words.undated,
  ].filter(Boolean);
  return `“${words}” (${about.join(', ')})${article.url ? ` ${addressOfWords(article.url, words)}` : ''}`;
};
