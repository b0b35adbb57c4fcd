export interface IngressRule {
  readonly hostname?: string | undefined;
  /** A regular expression on the path, as cloudflared reads it. */
  readonly path?: string | undefined;
  /** `http://…`, `https://…` or `http_status:NNN`. */
  readonly service: string;
  readonly originRequest?: OriginRequest | undefined;
}

/** The part of `originRequest` that the pretend connector honours; other keys are ignored. */
export interface OriginRequest {
  readonly noTLSVerify?: boolean | undefined;
  readonly httpHostHeader?: string | undefined;
}

/** Where the connector takes a request. */
export type Origin =
  | { readonly kind: 'service'; readonly url: URL; readonly request: OriginRequest }
  | { readonly kind: 'status'; readonly status: number };

/**
 * The first ingress rule that matches, as cloudflared reads them: an exact hostname, `*.domain`, or none for every
 * hostname, and a regular expression on the path. Without any rules a remotely managed connector answers 503. A list
 * without catch-all, which the API refuses, falls through to 404 here.
 */
export function originFor(ingress: readonly IngressRule[], hostname: string, path: string): Origin {
  if (ingress.length === 0) return { kind: 'status', status: 503 };
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
