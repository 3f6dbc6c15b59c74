import about from '../../../package.json' with { type: 'json' };

/** What robots.txt calls this program (RFC 9309, 2.2.1). */
export const PRODUCT_TOKEN = 'Crossread';

/** Says who asks, and that a person asked for this page: it is no crawler, and obeys robots.txt all the same. */
export const USER_AGENT = `${PRODUCT_TOKEN}/${about.version} (reads news articles that its user names; obeys robots.txt)`;
