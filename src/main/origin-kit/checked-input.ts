import { isIP } from 'node:net';

/**
 * What may be printed into somebody's configuration. All of it ends up in files that are read as programs, so each part is
 * checked against what it may look like at all. @throws {RangeError} for anything else: it is a mistake of ours, or an attack.
 */
export function checkHostname(hostname: string): string {
  return requireMatch(hostname, /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/);
}

/** An absolute path without anything that a configuration would read as its own. */
export function checkPath(path: string): string {
  return requireMatch(path, /^\/[A-Za-z0-9._/-]{1,200}$/);
}

/** `scheme://host:port` of Home Assistant at home, without a path. */
export function checkHomeUrl(url: string): URL {
  const parsed = URL.parse(url);
  const isPlain =
    parsed && /^https?:$/.test(parsed.protocol) && parsed.username === '' && parsed.search === '';
  if (!isPlain) throw new RangeError('this is no address of a home');
  const host = parsed.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) === 0) requireMatch(host, /^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/);
  return parsed;
}

export function checkAddress(address: string, family: 4 | 6): string {
  if (isIP(address) !== family || address.includes('%')) throw new RangeError('this is no address');
  return address;
}

/** A network as Cloudflare publishes them, of this family. */
export function checkNetwork(network: string, family: 4 | 6): string {
  const [address = '', bits = '', ...more] = network.split('/');
  const isWhole = more.length === 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128);
  if (!isWhole) throw new RangeError('this is no network');
  return `${checkAddress(address, family)}/${bits}`;
}

/** What marks the record: letters, digits, a colon. */
export function checkComment(comment: string): string {
  return requireMatch(comment, /^[a-z0-9:]{1,100}$/);
}

function requireMatch(text: string, pattern: RegExp): string {
  if (!pattern.test(text)) throw new RangeError('this must not stand in a configuration');
  return text;
}
