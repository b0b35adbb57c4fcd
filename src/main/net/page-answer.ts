import { createHash } from 'node:crypto';
import { create as contentDisposition } from 'content-disposition';

/** What goes back, whole: nothing is added on the way out. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** Two of them, on Cross-Origin, work over HTTPS alone and cost nothing here. */
const always = {
  'Cache-Control': 'no-store',
  Connection: 'close',
  'Content-Security-Policy': policyFor([]),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), clipboard-read=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'X-Robots-Tag': 'noindex, nofollow',
} as const;

/** The one answer to everything that is not ours to answer: nothing in it tells how near somebody was. */
export const nothingHere: Answer = answer(404, 'text/plain; charset=utf-8', 'Nothing here.\n');

/** A page whose styles are let through by their hashes, and nothing else (CSP 3 §2.3.1). */
export function pageAnswer(status: number, page: string, styles: readonly string[]): Answer {
  return answer(status, 'text/html; charset=utf-8', page, { 'Content-Security-Policy': policyFor(styles) });
}

export function fileAnswer(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  { mediaType, disposition }: { readonly mediaType: string; readonly disposition: 'attachment' | 'inline' },
): Answer {
  return answer(200, mediaType, bytes, {
    'Content-Disposition': contentDisposition(plain(name), { type: disposition }),
  });
}

function answer(
  status: number,
  mediaType: string,
  body: Answer['body'],
  more: Readonly<Record<string, string>> = {},
): Answer {
  return {
    status,
    body,
    headers: {
      ...always,
      'Content-Type': mediaType,
      'Content-Length': String(Buffer.byteLength(body)),
      ...more,
    },
  };
}

function policyFor(styles: readonly string[]): string {
  const hashes = styles.map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  const styleSource = hashes.length > 0 ? hashes.join(' ') : "'none'";
  return `default-src 'none'; style-src ${styleSource}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
}

/** Key files have plain names already; a header must not depend on it. */
function plain(fileName: string): string {
  return fileName.replaceAll(/[^A-Za-z0-9._-]+/g, '-').slice(0, 80);
}
