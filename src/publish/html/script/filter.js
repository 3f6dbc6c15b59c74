import { writeSought, writeSoughtSoon } from './address.js';
import { data, element } from './data.js';
import { nameSources } from './names.js';

const form = document.querySelector('.filters');
const FINDINGS = ['differ', 'changed', 'agree', 'single'];
/** What holds lines and goes out of sight when none of them is shown. */
const holders = [
  ...document.querySelectorAll(
    'main section:not(#sources):not(#grid), .voiceof, .asked, .timeline > li, .group, .rest, .ledger',
  ),
].filter((holder) => holder.querySelector('.item'));
const words = new WeakMap();
const opened = new Set();

const wordsOf = (item) => {
  if (!words.has(item)) {
    nameSources(item.querySelectorAll('.src > a, .givers > a'));
    words.set(item, item.textContent.toLowerCase());
  }
  return words.get(item);
};

const articlesOf = (item) =>
  [...item.querySelectorAll('a[href^="#p-"]')].map((link) => {
    const key = /^#p-(.+)-\d+-\d+$/.exec(link.getAttribute('href'))?.[1];
    return String(data.articles[key]?.number);
  });

/** The values of a line for each filter: its finding, kind of matter, actors, articles. */
const FACETS = {
  f: (item) => [item.dataset.f ?? FINDINGS.find((name) => item.closest(`#${name}`))],
  t: (item) => [item.dataset.t],
  k: (item) => (item.dataset.k ?? '').split(' '),
  a: (item) => item.dataset.a?.split(' ') ?? articlesOf(item),
};

const openFolds = () => {
  for (const fold of document.querySelectorAll('.rest, .group'))
    if (!fold.open && fold.querySelector('.item:not([hidden])')) {
      fold.open = true;
      opened.add(fold);
    }
};

const closeFolds = () => {
  for (const fold of opened) fold.open = false;
  opened.clear();
};

/** Shows the lines that hold all the words looked for and have every facet chosen. Rows of the grid repeat matters: they are not counted. */
export const applyFilter = () => {
  const sought = form.querySelector('#find').value.toLowerCase().split(/\s+/).filter(Boolean);
  const chosen = [...form.querySelectorAll('select')].filter((select) => select.value !== '');
  const active = sought.length > 0 || chosen.length > 0;
  let [count, all] = [0, 0];
  for (const item of document.querySelectorAll('main .item')) {
    const matches =
      chosen.every((select) => FACETS[select.dataset.filter](item).includes(select.value)) &&
      sought.every((word) => wordsOf(item).includes(word));
    item.hidden = !matches;
    if (item.localName === 'tr') continue;
    all += 1;
    if (matches) count += 1;
  }
  for (const holder of holders) holder.hidden = active && !holder.querySelector('.item:not([hidden])');
  closeFolds();
  if (active) openFolds();
  form.querySelector('output').value = active ? data.words.matches.replace('{n}', count).replace('{m}', all) : '';
  form.querySelector('button[type="reset"]').hidden = !active;
};

/** From the card of a person or organisation: all that is said of it, its quotations, its ledger. */
const showActor = (event) => {
  const button = event.target.closest('button.only');
  if (!button) return;
  form.reset();
  form.querySelector('details').open = true;
  form.querySelector('select[data-filter="k"]').value = button.dataset.k;
  applyFilter();
  writeSought();
  scrollTo({ top: 0, behavior: 'instant' });
  form.querySelector('select[data-filter="k"]').focus({ preventScroll: true });
};

/** A card with something to follow gets the button; without a script it could do nothing. */
const addButtons = () => {
  for (const links of document.querySelectorAll('.card .links')) {
    const button = element('button', 'only', data.words.only);
    button.type = 'button';
    button.dataset.k = links.closest('.card').dataset.k;
    links.after(button);
  }
};

export const watchFilter = () => {
  addButtons();
  document.addEventListener('click', showActor);
  form.addEventListener('input', (event) => {
    applyFilter();
    if (event.target.id === 'find') writeSoughtSoon();
    else writeSought();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () =>
    setTimeout(() => {
      applyFilter();
      writeSought();
    }),
  );
};
