/** An address as written in a feed, made absolute where a base is known. What is no address stays as it is. */
export function absolute(written: string, base: string | null): string {
  const trimmed = written.trim();
  if (base === null || trimmed === '' || /^[a-z][a-z0-9+.-]{0,30}:/i.test(trimmed)) return trimmed;
  return URL.parse(trimmed, base)?.href ?? trimmed;
}

/** Whether it can be fetched: http or https. */
export const isWebAddress = (address: string): boolean => /^https?:\/\/[^\s/]/i.test(address) && URL.canParse(address);
