import type { IngressRule, OriginRequest } from './ingress-rule.ts';
import { ingressProblem } from './ingress-validation.ts';

/** Where the connector takes a request. */
export type Origin =
  | { readonly kind: 'service'; readonly url: URL; readonly request: OriginRequest }
  | { readonly kind: 'status'; readonly status: number };

/**
 * The first ingress rule that matches, as cloudflared reads them: an exact hostname, `*.domain`, or none for every
 * hostname, and a regular expression on the path. Without any rules, or with a list that it does not take, a remotely
 * managed connector answers 503 to everything (facts: cloudflare#ingress-lists).
 */
export function originFor(ingress: readonly IngressRule[], hostname: string, path: string): Origin {
  if (ingressProblem(ingress) !== undefined) return { kind: 'status', status: 503 };
  const rule = ingress.find(
    (candidate) => matchesHostname(candidate, hostname) && matchesPath(candidate, path),
  );
  return rule === undefined ? { kind: 'status', status: 404 } : originOf(rule);
}

function matchesHostname({ hostname: pattern }: IngressRule, hostname: string): boolean {
  if (pattern === undefined || pattern === '' || pattern === '*') return true;
  if (pattern.startsWith('*.')) return hostname.endsWith(pattern.slice(1).toLowerCase());
  return pattern.toLowerCase() === hostname;
}

function matchesPath({ path: pattern }: IngressRule, path: string): boolean {
  return pattern === undefined || pattern === '' || new RegExp(pattern).test(path);
}

function originOf({ service, originRequest = {} }: IngressRule): Origin {
  const status = /^http_status:(\d{3})$/.exec(service)?.[1];
  if (status !== undefined) return { kind: 'status', status: Number(status) };
  const url = URL.parse(service);
  // Other kinds of service (unix sockets, ssh, …) are valid for cloudflared and out of practice mode's reach.
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return { kind: 'status', status: 502 };
  return { kind: 'service', url, request: originRequest };
}
