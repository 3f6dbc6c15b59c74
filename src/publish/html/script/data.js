/** What the page hands to its script: article headings, accounts of the matters, fixed words. */
export const data = JSON.parse(document.getElementById('data').textContent);

/** An element with a class and children; strings become text, never markup. */
export const element = (name, className, ...children) => {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
};

/** Tells people who use a screen reader what has happened. */
export const say = (words) => {
  document.getElementById('status').textContent = words;
};
