import { goToPlace, isCarried, placeOf, readSought, writeAddress } from './address.js';
import { addressOfWords, citationOf } from './citation.js';
import { adaptContents } from './contents.js';
import { data, element, say } from './data.js';
import { applyFilter } from './filter.js';
import { sortGrid } from './grid.js';
import { copyOfText, markRange } from './highlight.js';

const reader = document.getElementById('reader');
const narrow = matchMedia('(max-width: 58rem)');
let opener = null;
/** What is open: addresses of passages (one or two), and the matter they are about. */
let shown = { addresses: [], point: null };

/** "p-KEY-START-END" in its parts; null for any other address. */
const parse = (address) => {
  const parts = /^p-(.+)-(\d+)-(\d+)$/.exec(address);
  return parts && data.articles[parts[1]] ? { key: parts[1], start: Number(parts[2]), end: Number(parts[3]) } : null;
};

/** The matter, of those with several accounts, that a passage is about. */
const pointWith = (address) =>
  Object.keys(data.points).find(
    (id) =>
      data.points[id].accounts.length > 1 &&
      data.points[id].accounts.some((account) => account.passages.includes(address)),
  ) ?? null;

/** The matter whose line, row or block holds an element. */
const pointAround = (from) => {
  const holder = from.closest('[id^="point-"], [data-point]');
  return holder ? (holder.dataset.point ?? holder.id) : null;
};

const copyCitation = async (article, words, header) => {
  const citation = citationOf(article, words);
  try {
    await navigator.clipboard.writeText(citation);
    say(data.words.copied);
    return true;
  } catch {
    const field = element('textarea', '');
    field.value = citation;
    field.readOnly = true;
    field.ariaLabel = data.words.copy;
    header.append(field);
    field.select();
    say(data.words.notCopied);
    return false;
  }
};

const button = (label, className, action) => {
  const made = element('button', className, label);
  made.type = 'button';
  made.addEventListener('click', action);
  return made;
};

/** The accounts of the matter as buttons: with one article open they open a second, with two they change their own. */
const switcher = (index) => {
  const point = data.points[shown.point];
  if (!point || point.accounts.length < 2) return null;
  const here = shown.addresses[index];
  const choices = point.accounts.map((account) => {
    const made = button('', '', () => {
      const target = account.passages.find((address) => !shown.addresses.includes(address)) ?? account.passages[0];
      const next = [...shown.addresses];
      next[shown.addresses.length === 1 ? 1 : index] = target;
      go(next, shown.point);
    });
    const letter = element('span', `letter l${account.letter}`, account.letter);
    made.append(letter, ' ', element('span', 'what', account.label));
    made.ariaPressed = String(account.passages.includes(here));
    made.disabled = account.passages.length === 0;
    return made;
  });
  const group = element('div', 'switch', ...choices);
  group.role = 'group';
  group.ariaLabel = data.words.accounts;
  return element('div', 'about-point', element('p', '', point.question), group);
};

const pane = (address, index) => {
  const place = parse(address);
  const article = data.articles[place.key];
  const text = copyOfText(place.key);
  const others = (data.points[shown.point]?.accounts ?? []).flatMap((account) => account.passages).map(parse);
  const marks = markRange(text, place.start, place.end, 'now');
  const words = marks.map((mark) => mark.textContent).join(' ');
  for (const other of others)
    if (other?.key === place.key && (other.end <= place.start || place.end <= other.start))
      markRange(text, other.start, other.end, '');

  const heading = element(
    'h2',
    '',
    element('span', '', `[${article.number}] `),
    element('bdi', article.title === article.name ? 'headline' : '', article.name),
  );
  heading.append(element('span', 'day', article.date ?? data.words.undated));
  heading.tabIndex = -1;
  heading.id = `reading-${index}`;
  const header = element('div', 'top', heading);
  if (article.title && article.title !== article.name) {
    const title = element('p', 'headline', article.title);
    title.dir = 'auto';
    header.append(title);
  }
  const copy = button(data.words.copy, '', async () => {
    if (await copyCitation(article, words, header)) copy.textContent = data.words.copied;
  });
  const close = button(data.words.close, 'close', () =>
    go(
      shown.addresses.filter((_, other) => other !== index),
      shown.point,
    ),
  );
  const actions = element('div', 'actions', close, copy);
  if (article.url) {
    const link = element('a', '', data.words.open);
    link.href = addressOfWords(article.url, words);
    link.rel = 'noopener noreferrer';
    link.target = '_blank';
    actions.append(link);
  }
  header.append(actions);
  const matter = switcher(index);
  if (matter) header.append(matter);

  const body = element('div', 'body', text);
  body.tabIndex = 0;
  body.role = 'region';
  body.setAttribute('aria-labelledby', heading.id);
  return element('div', 'pane', header, body);
};

const linksTo = (addresses) =>
  [...document.querySelectorAll('main a[href^="#p-"]')].filter((link) =>
    addresses.includes(link.getAttribute('href').slice(1)),
  );

/** Shows what `shown` says. The line that was clicked stays where it was on the screen. */
const render = () => {
  const top = opener?.getBoundingClientRect().top;
  for (const link of document.querySelectorAll('main [aria-current="location"]')) link.removeAttribute('aria-current');
  const count = shown.addresses.length;
  document.body.classList.toggle('one', count === 1);
  document.body.classList.toggle('two', count === 2);
  adaptContents();
  if (count === 0) {
    if (reader.open) reader.close();
    reader.replaceChildren();
    if (opener?.isConnected) opener.focus({ preventScroll: true });
  } else {
    for (const link of linksTo(shown.addresses)) link.setAttribute('aria-current', 'location');
    reader.replaceChildren(...shown.addresses.map(pane));
    if (!reader.open) {
      if (narrow.matches) reader.showModal();
      else reader.show();
    }
    for (const body of reader.querySelectorAll('.body')) {
      const mark = body.querySelector('mark.now');
      if (mark) body.scrollTop = mark.offsetTop - body.clientHeight / 4;
    }
    [...reader.querySelectorAll('h2')].at(-1).focus({ preventScroll: true });
  }
  if (top !== undefined && opener.isConnected)
    scrollBy({ top: opener.getBoundingClientRect().top - top, behavior: 'instant' });
};

/** Opens passages (none closes), as a step of the browser's history with an address of its own. */
export const go = (addresses, point) => {
  writeAddress(addresses, { point });
  shown = { addresses, point };
  render();
};

/** Shows what the page's address says: after back and forward, and when a colleague opens a copied address. */
export const followAddress = () => {
  if (!isCarried() && readSought()) {
    applyFilter();
    sortGrid();
  }
  const addresses = placeOf().filter(parse).slice(0, 2);
  if (addresses.length === 0 && shown.addresses.length === 0) return;
  const point = history.state?.point ?? (addresses[0] ? pointWith(addresses[0]) : null);
  if (addresses.length > 0 && !opener) {
    const [link] = linksTo(addresses);
    opener = link ?? null;
    link?.closest('details')?.setAttribute('open', '');
    link?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }
  shown = { addresses, point };
  render();
};

/** Shows what the address says when the page is opened. */
export const openAddress = () => {
  followAddress();
  const [place] = placeOf();
  if (!place || parse(place) || `#${place}` === location.hash || !document.getElementById(place)) return;
  // Before the load is over, the browser would not stay where it is sent.
  addEventListener('load', () => goToPlace(place), { once: true });
};

/** Opens what a link or a "side by side" button names. A second passage of the matter that is open joins the first. */
export const onClick = (event) => {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const from = event.target.closest('a[href^="#p-"], button[data-open]');
  if (!from) return;
  const addresses = from.dataset.open?.split(' ') ?? [from.getAttribute('href').slice(1)];
  if (!addresses.every(parse)) return;
  event.preventDefault();
  const point = pointAround(from) ?? pointWith(addresses[0]);
  const joins = addresses.length === 1 && shown.addresses.length > 0 && point !== null && point === shown.point;
  const kept = shown.addresses.filter((address) => address !== addresses[0]).slice(-1);
  opener = from;
  go(joins && kept.length > 0 && !narrow.matches ? [...kept, ...addresses] : addresses, point);
};

export const onKey = (event) => {
  if (event.key !== 'Escape' || shown.addresses.length === 0) return;
  event.preventDefault();
  go([], null);
};

/** A screen that becomes narrow or wide while an article is open gets the other kind of sheet. */
const onResize = () => {
  if (!reader.open) return;
  reader.close();
  render();
};

export const watchWidth = () => narrow.addEventListener('change', onResize);
export const watchCancel = () =>
  reader.addEventListener('cancel', (event) => {
    event.preventDefault();
    go([], null);
  });
