import { data, element } from './data.js';

const byNumber = new Map(Object.values(data.articles).map((article) => [`[${article.number}]`, article]));

/** Puts outlet and date behind the numbers of articles. Passages carry numbers only: each name is in the file once. */
export const nameSources = (links) => {
  for (const link of links) {
    const article = link.childElementCount === 0 && byNumber.get(link.textContent);
    if (!article) continue;
    const name = element('span', 'name', ' ', element('bdi', '', article.name));
    if (article.date) name.append(`, ${article.date}`);
    link.append(name);
  }
};

const isFolded = (link) => link.closest('details:not([open])') !== null;

/** Names what is in sight; what a fold hides is named when it opens. */
export const watchNames = () => {
  nameSources([...document.querySelectorAll('main .src > a, main .givers > a')].filter((link) => !isFolded(link)));
  document.addEventListener(
    'toggle',
    (event) => {
      if (event.target.open) nameSources(event.target.querySelectorAll('.src > a, .givers > a'));
    },
    true,
  );
};
