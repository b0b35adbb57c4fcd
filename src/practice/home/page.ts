import type { ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** What the home answers to one request. */
export interface Page {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export function plainText(status: number, body: string): Page {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body };
}

export function json(content: unknown, status = 200): Page {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(content) };
}

export function redirect(location: string, status: 302 | 303 = 302): Page {
  return { status, headers: { location }, body: '' };
}

/** Plain forms and one style sheet: nothing else may run or load, and the form leads nowhere but to these places. */
export function html(body: string, { formTargets = [], status = 200 }: HtmlOptions = {}): Page {
  const policy = [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    `form-action 'self' ${formTargets.join(' ')}`.trim(),
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    },
    body,
  };
}

interface HtmlOptions {
  /** Origins that the answer to a form may redirect to; browsers check those against `form-action` too. */
  readonly formTargets?: readonly string[];
  readonly status?: number;
}

export const badRequest = plainText(400, '400: Bad Request');
export const unauthorized = plainText(401, '401: Unauthorized');
export const notFound = plainText(404, '404: Not Found');
export const methodNotAllowed = plainText(405, '405: Method Not Allowed');

export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

export function send(response: ServerResponse, { status, headers, body }: Page): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
}

/** After an upgrade request node leaves the socket to us; there is no response object. */
export function refuseUpgrade(socket: Duplex, { status, headers, body }: Page): void {
  const reason = body.replace(/^\d+: /, '');
  const lines = Object.entries({
    ...headers,
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  });
  const head = lines.map(([name, value]) => `${name}: ${value}`).join('\r\n');
  socket.end(`HTTP/1.1 ${status} ${reason}\r\n${head}\r\n\r\n${body}`);
}
