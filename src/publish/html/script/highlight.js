/** An article's text as it stands among the sources, to be shown elsewhere. Null where there is no such article. */
export const copyOfText = (key) => {
  const source = document.querySelector(`.source[data-key="${CSS.escape(key)}"]`);
  if (!source) return null;
  const copy = source.querySelector('.text').cloneNode(true);
  for (const target of copy.querySelectorAll('[id]')) target.removeAttribute('id');
  copy.lang = source.lang;
  return copy;
};

const texts = new Map();

/** The words at an address, from the paragraphs of the article's text. */
export const wordsAt = (address) => {
  const [, key, from, to] = /^p-(.+)-(\d+)-(\d+)$/.exec(address);
  if (!texts.has(key))
    texts.set(
      key,
      [...document.querySelectorAll(`.source[data-key="${CSS.escape(key)}"] .text p`)].map((paragraph) => [
        Number(paragraph.dataset.s),
        paragraph.textContent,
      ]),
    );
  return texts
    .get(key)
    .filter(([start, words]) => start < to && from < start + words.length)
    .map(([start, words]) => words.slice(Math.max(from - start, 0), to - start))
    .join(' ');
};

/**
 * Puts <mark> around the code units start..end of an article's text. Each paragraph says at which offset it begins, and
 * holds the units of the text one for one. Returns the marks made.
 */
export const markRange = (text, start, end, className) => {
  const marks = [];
  for (const paragraph of text.querySelectorAll('p[data-s]')) {
    let at = Number(paragraph.dataset.s);
    if (at >= end) break;
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    for (const node of nodes) {
      const [from, to] = [Math.max(start - at, 0), Math.min(end - at, node.data.length)];
      at += node.data.length;
      if (from >= to) continue;
      if (to < node.data.length) node.splitText(to);
      const inside = from > 0 ? node.splitText(from) : node;
      const mark = document.createElement('mark');
      mark.className = className;
      inside.replaceWith(mark);
      mark.append(inside);
      marks.push(mark);
    }
  }
  return marks;
};
