import { HomeUrl } from './setup.ts';

/** What a person typed as the place of a service at home: where the connector goes, or what is wrong with it. */
export type ServiceUrlRead =
  | { readonly state: 'ok'; readonly url: string }
  | { readonly state: 'empty' | 'mangled' | 'other-scheme' | 'has-path' | 'has-login' };

/**
 * Reads `nvr:5000` as people write it, and whole addresses. A connector takes no path: it keeps the one that the visitor asked for
 * (facts: cloudflare#ingress-lists). A login in an address would stand in plain sight at Cloudflare.
 */
export function readServiceUrl(typed: string): ServiceUrlRead {
  const text = typed.trim();
  if (text === '') return { state: 'empty' };
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return { state: 'other-scheme' };
  const url = /\s/.test(text) ? null : URL.parse(scheme === undefined ? `http://${text}` : text);
  if (!url) return { state: 'mangled' };
  if (url.username !== '' || url.password !== '') return { state: 'has-login' };
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') return { state: 'has-path' };
  return HomeUrl.safeParse(url.origin).success ? { state: 'ok', url: url.origin } : { state: 'mangled' };
}
