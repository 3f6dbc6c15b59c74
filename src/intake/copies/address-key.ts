/** Parameters that tell where a reader came from, not what is read. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|cmpid|ito|smid|smtyp|ref|ref_src|src|_ga|ncid|ocid|xtor|at_(?:medium|campaign\w*)|partner|cid|icid|ftag|taid|guccounter)$/i;

/** Parameters that ask for another form of the same page. */
const FORM = /^(?:amp|amphtml|print|printable|printview|outputtype|output|view|mode|format)$/i;
const FORM_VALUE = /^(?:|1|true|yes|amp|print|printable|full)$/i;

/**
 * A key that is equal for two forms of one address: the scheme, `www.`, a port that goes without saying, the fragment,
 * parameters of tracking, their order and a last slash make no difference. Words that are no address are their own key.
 */
export function addressKey(address: string): string {
  const url = URL.parse(address.trim());
  if (!url || !/^https?:$/.test(url.protocol)) return address.trim();
  return keyOf(url, url.hostname.replace(/^www\./, ''), url.pathname, (name) => !TRACKING.test(name));
}

/** As `addressKey`, and equal for the forms that sites make of one article: AMP, print, mobile. */
export function articleKey(address: string): string {
  const url = URL.parse(address.trim());
  if (!url || !/^https?:$/.test(url.protocol)) return address.trim();
  const host = url.hostname.replace(/^(?:www|amp|m|mobile|print)\.(?=[^.]+\.)/, '');
  const path = url.pathname
    .replace(/^\/(?:amp|print)(?=\/.)/, '')
    .replace(/(?<=.)\/(?:amp|print|amp\.html|print\.html)\/?$/, '')
    .replace(/(?<=[^/])\.amp(?=\.html?$|$)/, '');
  return keyOf(url, host, path, (name, value) => !TRACKING.test(name) && !(FORM.test(name) && FORM_VALUE.test(value)));
}

function keyOf(url: URL, host: string, path: string, counts: (name: string, value: string) => boolean): string {
  // Case makes no difference in a DOI (ISO 26324).
  if (/^(?:dx\.)?doi\.org$/.test(host)) return `doi.org${path.toLowerCase()}`;
  const port = url.port === '' ? '' : `:${url.port}`;
  const query = [...url.searchParams]
    .filter(([name, value]) => counts(name, value))
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&');
  const short = path.replace(/\/(?:index\.html?)?$/, '');
  return `${host.replace(/\.$/, '')}${port}${short}${query === '' ? '' : `?${query}`}`;
}
