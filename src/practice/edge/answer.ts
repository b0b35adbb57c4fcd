/**
 * An answer the edge gives by itself, in the shapes that tell the checks what is wrong
 * (facts: cloudflare#answers-from-outside).
 */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const html = 'text/html; charset=UTF-8';
const plain = 'text/plain; charset=UTF-8';

/** A custom rule with the action `block`. */
export function blocked(hostname: string, ray: string): Answer {
  const text = `<h1>Sorry, you have been blocked</h1><p>You are unable to access ${hostname}.</p><p>Ray ID: ${ray}</p>`;
  return uncached(403, html, document('Attention Required! | Cloudflare', text));
}

/** A custom rule with one of the challenge actions; no program can solve one, and nobody can here. */
export function challenged(hostname: string): Answer {
  const answer = uncached(
    403,
    html,
    document('Just a moment...', `<p>Checking your browser for ${hostname}.</p>`),
  );
  return { ...answer, headers: { ...answer.headers, 'cf-mitigated': 'challenge' } };
}

export function redirectToHttps(hostname: string, target: string): Answer {
  return { status: 301, headers: { location: `https://${hostname}${target}` }, body: '' };
}

/** By a redirect rule, a page rule, or Access before its login. */
export function redirectTo(location: string): Answer {
  return { status: 302, headers: { location }, body: '' };
}

/** An IP Access rule with the action `block`. */
export const refusedAddress = errorCode(403, 1006);

/** A hostname that is in no zone of this Cloudflare. */
export const unknownHostname = errorCode(409, 1001);
/** A hostname without a record through which the edge could reach anything. */
export const originDnsError = errorCode(530, 1016);
/** The record points at a tunnel that does not exist or has no connector. */
export const tunnelError = errorCode(530, 1033);

/** The connector cannot reach the service behind the tunnel. */
export function badGateway(hostname: string, ray: string): Answer {
  return uncached(
    502,
    html,
    document('502: Bad gateway', `<h1>Bad gateway</h1><p>${hostname}: Host Error</p><p>${ray}</p>`),
  );
}

/** What the edge says of a server at an address that it does not reach (facts: cloudflare#origin-errors). */
const originTroubles = {
  521: 'Web server is down',
  522: 'Connection timed out',
  525: 'SSL handshake failed',
  526: 'Invalid SSL certificate',
} as const;
export type OriginTrouble = keyof typeof originTroubles;

export function originTrouble(code: OriginTrouble, hostname: string, ray: string): Answer {
  const words = originTroubles[code];
  const text = `<h1>${words}</h1><p>Error code ${code}</p><p>${hostname}</p><p>${ray}</p>`;
  return uncached(code, html, document(`${hostname} | ${code}: ${words}`, text));
}

/** `http_status:NNN` in the ingress: an empty page. */
export function emptyPage(status: number): Answer {
  return { status, headers: {}, body: '' };
}

export function badRequest(): Answer {
  return uncached(400, html, document('400 Bad Request', '<h1>400 Bad Request</h1>'));
}

/** The pretend API let in a rule that cannot run: a mistake of practice mode, made loud. */
export const brokenRule = uncached(500, plain, 'practice edge: a custom rule does not parse');

function errorCode(status: number, code: number): Answer {
  return uncached(status, plain, `error code: ${code}`);
}

function uncached(status: number, type: string, body: string): Answer {
  return { status, headers: { 'content-type': type, 'cache-control': 'private, no-store, max-age=0' }, body };
}

function document(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}<p>Latchkey practice edge</p></body></html>`;
}
