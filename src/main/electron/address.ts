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

/** The only places in the world that a button of ours opens in the user's browser; what no button opens is not among them. */
export const outsideHosts: readonly string[] = [
  'dash.cloudflare.com',
  'one.dash.cloudflare.com',
  'pkg.cloudflare.com',
  'my.home-assistant.io',
];

/** What may be opened outside for this user, now. */
export interface OutsideNow {
  /** The addresses of the user's home and of what else stands behind its lock, once they are chosen. */
  readonly ownHosts?: readonly string[] | undefined;
  /** Homes that were seen in the user's network: one may have to be set up first, or its certificate compared. */
  readonly homePages?: readonly string[] | undefined;
  /** Home Assistant's login page, while Latchkey waits for the user to log in there. */
  readonly loginPage?: string | undefined;
  /** The page on which a token is made: in practice one of the practice world, on this computer. */
  readonly tokenPage?: string | undefined;
}

/** The URL in its parsed form when it may be opened outside, `undefined` for everything else. */
export function outsideUrl(
  url: string,
  { ownHosts = [], homePages = [], loginPage, tokenPage }: OutsideNow = {},
): string | undefined {
  const parsed = URL.parse(url);
  // Anything else the system would give to whatever program it knows for it, and such have been talked into much.
  if (parsed === null || !isOfTheWeb(parsed)) return undefined;
  // In the network at home and in practice this is plain HTTP, and at any host: so it is these very pages, to the last character.
  const theseVery = [loginPage, tokenPage, ...homePages.map((page) => URL.parse(page)?.href)];
  if (theseVery.includes(parsed.href)) return parsed.href;
  const isAllowed =
    parsed.protocol === 'https:' &&
    (outsideHosts.includes(parsed.host) || ownHosts.includes(parsed.host)) &&
    parsed.username === '' &&
    parsed.password === '';
  return isAllowed ? parsed.href : undefined;
}

function isOfTheWeb({ protocol }: URL): boolean {
  return protocol === 'https:' || protocol === 'http:';
}
