import { type LocalUrlFault, readLocalUrl } from './local-url.ts';
import { HomeUrl } from './setup.ts';

/** What a person typed as the place of a service at home: where the connector goes, or what is wrong with it. */
export type ServiceUrlRead =
  | { readonly state: 'ok'; readonly url: string }
  | { readonly state: 'empty' | 'has-path' | LocalUrlFault };

/**
 * Reads `nvr:5000` as people write it, and whole addresses. A connector takes no path: it keeps the one that the visitor asked for
 * (facts: cloudflare#ingress-lists). A login in an address would stand in plain sight at Cloudflare.
 */
export function readServiceUrl(typed: string): ServiceUrlRead {
  const read = readLocalUrl(typed);
  if (read.state !== 'ok') return read;
  const { url } = read;
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') return { state: 'has-path' };
  return HomeUrl.safeParse(url.origin).success ? { state: 'ok', url: url.origin } : { state: 'mangled' };
}
