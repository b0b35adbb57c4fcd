/**
 * What the window may do, sent with every answer of `app://` and of the local server. Everything is off unless it is
 * needed: scripts and styles only from the build (Emotion's styles carry the nonce), no frame, no form, and no
 * connection but to where the page came from, so that a bad dependency can neither load nor report anything.
 * @param nonce fresh for every page
 */
export function securityHeaders(nonce: string): Readonly<Record<string, string>> {
  return { ...everyAnswer, 'Content-Security-Policy': contentSecurityPolicy(nonce) };
}

function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const everyAnswer = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), usb=(), serial=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
} as const;
