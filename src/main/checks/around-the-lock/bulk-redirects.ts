import type { BulkRedirect } from './products.ts';
import type { Coverage } from './url-pattern.ts';

/**
 * Which of an address's pages a redirect of a list answers, for visitors with a key, who come over HTTPS. Without a scheme it is for
 * both; without its subpaths for the one page alone (facts: cloudflare#further-products). Pure.
 */
export function coverageOfRedirect(
  { source, withSubdomains, withSubpaths }: BulkRedirect,
  hostname: string,
): Coverage {
  const url = URL.parse(source.includes('://') ? source : `https://${source}`);
  if (url?.protocol !== 'https:') return 'none';
  const isThere = url.hostname === hostname || (withSubdomains && hostname.endsWith(`.${url.hostname}`));
  if (!isThere) return 'none';
  return withSubpaths && url.pathname === '/' ? 'every-page' : 'some-pages';
}
