import { data, element } from './data.js';

/** What a note says of an article: name, title, date. Its address stands in the list of sources. */
const noteOf = ({ number, name, title, date }) => {
  const note = element('li', '', `[${number}] `, element('bdi', '', name));
  if (title && title !== name) note.append(', ', element('q', 'headline', title));
  note.append(`, ${date ?? data.words.undated}`);
  return note;
};

const keysIn = (section) =>
  new Set(
    [...section.querySelectorAll('a[href^="#p-"]')].map(
      (link) => /^#p-(.+)-\d+-\d+$/.exec(link.getAttribute('href'))?.[1],
    ),
  );

/**
 * Notes for paper: under each section, the articles whose numbers stand in it. The style sheet makes them the foot of the
 * section on every sheet that it takes. Made when the page is printed: on the screen a number has its name beside it.
 */
export const watchNotes = () => {
  addEventListener('beforeprint', () => {
    for (const section of document.querySelectorAll('main > section:not(#grid, #sources)')) {
      const keys = keysIn(section);
      const cited = Object.entries(data.articles)
        .flatMap(([key, article]) => (keys.has(key) ? [article] : []))
        .sort((a, b) => a.number - b.number);
      if (cited.length > 0) section.append(element('div', 'notes', element('ol', '', ...cited.map(noteOf))));
    }
  });
  addEventListener('afterprint', () => {
    for (const notes of document.querySelectorAll('.notes')) notes.remove();
  });
};
