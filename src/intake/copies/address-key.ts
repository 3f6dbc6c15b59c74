/** Parameters that tell where a reader came from, not what is read. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|cmpid|ito|smid|smtyp|ref|ref_src|src|_ga|ncid|ocid|xtor|at_(?:medium|campaign\w*)|partner|cid|icid|ftag|taid|guccounter)$/i;

/**
 * A key that is equal for two forms of one address: the scheme, `www.`, a port that goes without saying, the fragment,
 * parameters of tracking, their order and a last slash make no difference. Words that are no address are their own key.
 */
export function addressKey(address: string): string {
  const url = URL.parse(address.trim());
  if (!url || !/^https?:$/.test(url.protocol)) return address.trim();
  const host = url.hostname.replace(/^www\./, '').replace(/\.$/, '');
  const port = url.port === '' ? '' : `:${url.port}`;
  const path = url.pathname.replace(/\/(?:index\.html?)?$/, '');
  const query = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&');
  return `${host}${port}${path}${query === '' ? '' : `?${query}`}`;
}
