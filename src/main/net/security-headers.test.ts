import { expect, it } from 'vitest';
import { securityHeaders } from './security-headers.ts';

const nonce = 'bm9uY2U=';
const policy = securityHeaders(nonce)['Content-Security-Policy'] ?? '';

/** What each directive allows. */
const allowed = new Map(
  policy.split('; ').map((directive) => {
    const [name = '', ...sources] = directive.split(' ');
    return [name, sources] as const;
  }),
);

it('allows what the build holds, and forbids all that is not named', () => {
  expect(Object.fromEntries(allowed)).toEqual({
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", `'nonce-${nonce}'`],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'frame-ancestors': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  });
});

it('lets no script in that is written into the page, made of text, or comes from elsewhere', () => {
  expect(policy).not.toMatch(/unsafe|\*|https?:|wss?:|blob:|strict-dynamic/);
  expect(allowed.get('script-src')).not.toContain('data:');
});

it('lets nobody put the page into theirs, guess at its files or learn where it was', () => {
  expect(securityHeaders(nonce)).toMatchObject({
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  });
});
