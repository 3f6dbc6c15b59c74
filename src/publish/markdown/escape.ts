/**
 * Text from an article as inert Markdown (CommonMark with GitHub's tables and footnotes): it renders as it stands and can
 * be neither markup nor HTML. A line break within a passage is white space, as it is on any page.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[ \t\r\n\f\v\u2028\u2029]+/g, ' ')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: controls have no place in a text file
    .replace(/[\0-\x08\x0E-\x1F\x7F]/g, '\uFFFD')
    .replace(/[\\`*_[\]<>#|~&$]/g, '\\$&');

const DIRECTIONAL = /[\u202A-\u202E\u2066-\u2069]/;

/** A passage between quotation marks. Where it holds marks of direction it is isolated, so that they end with it. */
export const passageText = (words: string): string => {
  const escaped = escapeMarkdown(words);
  // Words that bring their own marks need no second pair.
  const [open, close] = /^["“«„].*["”»]$/s.test(words) ? ['', ''] : ['“', '”'];
  if (!DIRECTIONAL.test(words)) return `${open}${escaped}${close}`;
  // First-strong isolate, and one closing mark for every opening one of the words.
  const embeddings = words.replace(/[^\u202A\u202B\u202D\u202E]/g, '').length;
  const isolates = words.replace(/[^\u2066-\u2068]/g, '').length;
  return `${open}\u2068${escaped}${'\u202C'.repeat(embeddings)}${'\u2069'.repeat(isolates)}\u2069${close}`;
};
