import { writeSought } from './address.js';
import { data, element } from './data.js';
import { applyFilter } from './filter.js';
import { wordsAt } from './highlight.js';

const section = document.getElementById('grid');
const choice = section?.querySelector('.sorting select');
/** Puts the rows in the order chosen; nothing to do before they are drawn. */
let sort = () => {};
const keyOf = (address) => /^p-(.+)-\d+-\d+$/.exec(address)[1];

/** One article's words on the matter: the account's label where they hold it, else the whole passage. */
const cell = (finding, { label, letter }, address) => {
  const made = element('div', 'cell');
  if (finding !== 'agree') {
    const sign = element('span', `letter l${letter}`, letter);
    sign.ariaHidden = 'true';
    made.append(sign);
  }
  const words = wordsAt(address);
  const link = element('a', 'words', words.includes(label) ? label : words);
  link.href = `#${address}`;
  link.dir = 'auto';
  made.append(link);
  return made;
};

const emptyCell = (span) => {
  const made = element('td', '');
  if (span > 1) made.colSpan = span;
  return made;
};

/** Neighbouring articles that do not speak of the matter share one empty field: 200 columns stay light. */
const row = (id, point, columns) => {
  const said = new Map();
  for (const account of point.accounts) {
    const seen = new Set();
    for (const address of account.passages) {
      const key = keyOf(address);
      if (seen.has(key)) continue;
      seen.add(key);
      said.set(key, [...(said.get(key) ?? []), cell(point.finding, account, address)]);
    }
  }
  const question = element('a', 'question', point.question);
  question.href = `#${id}`;
  question.dir = 'auto';
  const head = element('th', '', question, ' ', element('span', 'mark', data.words.findings[point.finding]));
  head.scope = 'row';
  const made = element('tr', 'item', head);
  let silent = 0;
  for (const key of columns) {
    const cells = said.get(key);
    if (!cells) {
      silent += 1;
      continue;
    }
    if (silent > 0) made.append(emptyCell(silent));
    silent = 0;
    made.append(element('td', '', ...cells));
  }
  if (silent > 0) made.append(emptyCell(silent));
  made.dataset.point = id;
  made.dataset.f = point.finding;
  made.dataset.t = point.aspect;
  made.dataset.k = point.actors.join(' ');
  made.dataset.articles = said.size;
  return made;
};

const headOf = (key, index) => {
  const article = data.articles[key];
  const link = element('a', 'from', `[${article.number}] `, element('bdi', '', article.name));
  link.href = `#source-${article.number}`;
  const before = data.articles[data.columns[index - 1]];
  // One outlet may stand in several columns: the day tells them apart.
  const day = article.date && element('span', 'mark', article.date);
  const head = element('th', before?.origin === article.origin ? 'copy' : '', link, day);
  head.scope = 'col';
  return head;
};

const build = () => {
  const corner = element('th', '', data.words.matter);
  corner.scope = 'col';
  const head = element('thead', '', element('tr', '', corner, ...data.columns.map(headOf)));
  const rows = Object.entries(data.points).map(([id, point]) => row(id, point, data.columns));
  const body = element('tbody', '', ...rows);
  const table = element(
    'table',
    'grid',
    element('colgroup', '', ...['q', ...data.columns].map(() => element('col', ''))),
    head,
    body,
  );
  section.querySelector('.wide').append(table);
  const orders = {
    question: (a, b) => (a.cells[0].textContent < b.cells[0].textContent ? -1 : 1),
    articles: (a, b) => b.dataset.articles - a.dataset.articles,
  };
  sort = (order) => body.append(...(orders[order] ? rows.toSorted(orders[order]) : rows));
  if (choice.value !== '') sort(choice.value);
  applyFilter();
};

/** The rows in the order that the address or the reader has chosen. */
export const sortGrid = () => sort(choice?.value ?? '');

/** The table is drawn when it comes near the screen. */
export const watchGrid = () => {
  if (!section) return;
  choice.addEventListener('change', () => {
    sortGrid();
    writeSought();
  });
  const near = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      near.disconnect();
      build();
    },
    { rootMargin: '100%' },
  );
  near.observe(section);
};
