import { data } from './data.js';

const form = document.querySelector('.filters');
const items = [...document.querySelectorAll('.item')];
/** What holds lines and goes out of sight when none of them is shown. */
const holders = [
  ...document.querySelectorAll('main section:not(#sources), .voiceof, .asked, .timeline > li, .group, .rest, .ledger'),
].filter((holder) => holder.querySelector('.item'));
const words = new Map();
const opened = new Set();

const wordsOf = (item) => {
  if (!words.has(item)) words.set(item, item.textContent.toLowerCase());
  return words.get(item);
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

/** Shows the lines that hold all the words looked for and have every facet chosen. */
const applyFilter = () => {
  const sought = form.querySelector('#find').value.toLowerCase().split(/\s+/).filter(Boolean);
  const chosen = [...form.querySelectorAll('select')].filter((select) => select.value !== '');
  const active = sought.length > 0 || chosen.length > 0;
  let count = 0;
  for (const item of items) {
    const matches =
      chosen.every((select) => (item.dataset[select.dataset.filter] ?? '').split(' ').includes(select.value)) &&
      sought.every((word) => wordsOf(item).includes(word));
    item.hidden = !matches;
    if (matches) count += 1;
  }
  for (const holder of holders) holder.hidden = active && !holder.querySelector('.item:not([hidden])');
  closeFolds();
  if (active) openFolds();
  form.querySelector('output').value = active
    ? data.words.matches.replace('{n}', count).replace('{m}', items.length)
    : '';
  form.querySelector('button[type="reset"]').hidden = !active;
};

export const watchFilter = () => {
  form.addEventListener('input', applyFilter);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(applyFilter));
};
