import { matchesWildcard } from '../../../rules-language/wildcard.ts';

/** Which of an address's pages a pattern of a page rule, a Workers route or an application of Access is for. */
export type Coverage = 'every-page' | 'some-pages' | 'none';

/**
 * Holds a pattern against an address as visitors with a key come to it, which is over HTTPS (facts: cloudflare#url-patterns). A
 * star stands for any run of characters; what begins with `http://` is for nobody with a key. Pure.
 */
export function coverageOf(pattern: string, hostname: string): Coverage {
  const [, scheme, rest = ''] = /^(?:([a-z*]+):\/\/)?(.*)$/is.exec(pattern) ?? [];
  const [, host = '', port, path = ''] = /^([^/:]*)(?::(\d+))?(\/.*)?$/s.exec(rest) ?? [];
  if (scheme?.toLowerCase() === 'http' || !isForHost(host, path, hostname)) return 'none';
  const isWhole = path === '/*' || (path === '' && host.endsWith('*'));
  return isWhole && (port === undefined || port === '443') ? 'every-page' : 'some-pages';
}

/** Whether a pattern reaches an address at all. */
export function reaches(pattern: string, hostname: string): boolean {
  return coverageOf(pattern, hostname) !== 'none';
}

/** A star at the end of a pattern without a path goes on into the path. */
function isForHost(host: string, path: string, hostname: string): boolean {
  const wanted = host.toLowerCase();
  const name = hostname.toLowerCase();
  return (
    matchesWildcard(wanted, name) ||
    (path === '' && wanted.endsWith('*') && matchesWildcard(wanted, `${name}/`))
  );
}
