/**
 * The page's address, "#place&find=words&f=differ": the place is one or two passages (`p-KEY-START-END`), a matter or a
 * section; then comes what is looked for, so that whoever opens the address sees the same lines in the same order.
 */
const FIELDS = {
  find: '#find',
  f: '[data-filter="f"]',
  t: '[data-filter="t"]',
  k: '[data-filter="k"]',
  a: '[data-filter="a"]',
  sort: '.sorting select',
};
/** How long typing rests before the address tells of it: browsers refuse addresses that change at every key. */
const REST = 300;

const fieldOf = (name) => document.querySelector(FIELDS[name]);

const parts = () => location.hash.slice(1).split('&').filter(Boolean);

/** Name and value of a part that tells what is looked for; null for a place. */
const fieldPart = (part) => {
  const [, name, value] = /^([a-z]+)=(.*)$/s.exec(part) ?? [];
  if (!Object.hasOwn(FIELDS, name ?? '')) return null;
  try {
    return [name, decodeURIComponent(value)];
  } catch {
    return null;
  }
};

const sought = () =>
  Object.keys(FIELDS).flatMap((name) => {
    const value = fieldOf(name)?.value ?? '';
    return value === '' ? [] : [`${name}=${encodeURIComponent(value)}`];
  });

/** The place that the address names: ids, none where it names the top of the page. */
export const placeOf = () => parts().filter((part) => fieldPart(part) === null);

/** Writes a place, beside what is looked for, as a step of the browser's history, or in the place of the present one. */
export const writeAddress = (place, state = null, step = true) => {
  const hash = [...place, ...sought()].join('&');
  const address = hash ? `#${hash}` : location.pathname + location.search;
  if (step) history.pushState(state, '', address);
  else history.replaceState(state, '', address);
};

/** What was looked for has changed: a step of its own, unless the words looked for only grew. */
export const writeSought = () => {
  const told = parts().filter((part) => fieldPart(part) !== null);
  const now = sought();
  if (told.join('&') === now.join('&')) return;
  const named = (list) => list.map((part) => part.replace(/^(find)=.*$/s, '$1')).join('&');
  writeAddress(placeOf(), history.state, named(told) !== named(now));
};

let typing = 0;
export const writeSoughtSoon = () => {
  clearTimeout(typing);
  typing = setTimeout(writeSought, REST);
};

/** Puts what the address looks for into the fields; says whether any of them changed. */
export const readSought = () => {
  const values = Object.fromEntries(parts().map(fieldPart).filter(Boolean));
  let changed = false;
  for (const name of Object.keys(FIELDS)) {
    const field = fieldOf(name);
    const value = values[name] ?? '';
    if (!field || field.value === value) continue;
    field.value = value;
    // A select has no value that is not among its options.
    if (field.value !== value) field.value = '';
    changed = true;
  }
  return changed;
};

let carried = '';

/** A link to a section or a matter keeps what is looked for. */
export const carrySought = (event) => {
  const link = event.defaultPrevented ? null : event.target.closest('a[href^="#"]');
  carried = link && sought().length > 0 ? link.getAttribute('href') : '';
};

/** Whether the address has just been followed by such a link: it is then told what is looked for. */
export const isCarried = () => {
  const followed = carried !== '' && location.hash === carried;
  carried = '';
  if (followed) writeAddress(placeOf(), history.state, false);
  return followed;
};

/** Goes to a place that stands beside what is looked for: together they are no address to the browser, the place alone is. */
export const goToPlace = (place) => {
  carried = `#${place}`;
  location.replace(carried);
};
