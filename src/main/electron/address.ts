/** Where the window lives: an own scheme, because a page from `file://` could read the whole disk. */
export const scheme = 'app';
export const pageUrl = 'app://latchkey/';
export const pageOrigin = 'app://latchkey';

/** Whether a URL, as Chromium reports it, is of our own page's origin; look-alikes and the unparsable are not. */
export function isOurs(url: string): boolean {
  const parsed = URL.parse(url);
  return (
    parsed?.protocol === `${scheme}:` &&
    parsed.host === 'latchkey' &&
    parsed.username === '' &&
    parsed.password === ''
  );
}

/** The only places in the world that a button of ours opens in the user's browser. */
const outsideHosts: readonly string[] = [
  'dash.cloudflare.com',
  'developers.cloudflare.com',
  'pkg.cloudflare.com',
  'www.home-assistant.io',
  'companion.home-assistant.io',
  'my.home-assistant.io',
];

/**
 * The URL in its parsed form when it may be opened outside, `undefined` for everything else. `ownHost` is the address of
 * the user's home, once it is chosen.
 */
export function outsideUrl(url: string, ownHost?: string): string | undefined {
  const parsed = URL.parse(url);
  const isAllowed =
    parsed?.protocol === 'https:' &&
    (outsideHosts.includes(parsed.host) || (ownHost !== undefined && parsed.host === ownHost)) &&
    parsed.username === '' &&
    parsed.password === '';
  return isAllowed ? parsed.href : undefined;
}
