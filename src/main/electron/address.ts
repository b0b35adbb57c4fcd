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

/** What may be opened outside for this user, now. */
export interface OutsideNow {
  /** The address of the user's home, once it is chosen. */
  readonly ownHost?: string | undefined;
  /** Home Assistant's login page, while Latchkey waits for the user to log in there. */
  readonly loginPage?: string | undefined;
}

/** The URL in its parsed form when it may be opened outside, `undefined` for everything else. */
export function outsideUrl(url: string, { ownHost, loginPage }: OutsideNow = {}): string | undefined {
  const parsed = URL.parse(url);
  if (parsed === null) return undefined;
  // In the network at home this is plain HTTP, and at any host: so it is this one page, to the last character, or none.
  if (loginPage !== undefined && parsed.href === loginPage) return parsed.href;
  const isAllowed =
    parsed.protocol === 'https:' &&
    (outsideHosts.includes(parsed.host) || (ownHost !== undefined && parsed.host === ownHost)) &&
    parsed.username === '' &&
    parsed.password === '';
  return isAllowed ? parsed.href : undefined;
}
