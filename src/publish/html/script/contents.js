const nav = document.querySelector('nav');
const fold = nav.querySelector('details');
const small = matchMedia('(max-width: 58rem)');
const medium = matchMedia('(max-width: 110rem)');

/** Whether the contents are a bar at the bottom that unfolds (on a phone, and beside an open article), not a column. */
const isBar = () => small.matches || (medium.matches && document.body.matches('.one, .two'));

export const adaptContents = () => {
  fold.open = !isBar();
};

export const watchContents = () => {
  small.addEventListener('change', adaptContents);
  medium.addEventListener('change', adaptContents);
  adaptContents();
  nav.addEventListener('click', (event) => {
    if (isBar() && event.target.closest('a')) fold.open = false;
  });
  const seen = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        const link = nav.querySelector(`a[href="#${entry.target.id}"]`);
        if (entry.isIntersecting) link?.setAttribute('aria-current', 'true');
        else link?.removeAttribute('aria-current');
      }
    },
    { rootMargin: '-10% 0px -85% 0px' },
  );
  for (const section of document.querySelectorAll('main > section')) seen.observe(section);
};

/** Article texts fold away: the reader shows them. On paper every other fold is open. */
export const watchFolds = () => {
  for (const text of document.querySelectorAll('.full')) {
    text.open = false;
    text.classList.add('folded');
  }
  const unfolded = [];
  addEventListener('beforeprint', () => {
    for (const part of document.querySelectorAll('main details:not(.full):not([open])')) {
      part.open = true;
      unfolded.push(part);
    }
  });
  addEventListener('afterprint', () => {
    for (const part of unfolded.splice(0)) part.open = false;
  });
};
