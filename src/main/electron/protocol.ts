import type { SpokenLanguage } from '../language/spoken-language.ts';
import { securityHeaders } from '../net/security-headers.ts';
import type { PageFillings, WindowFiles } from '../transport/window-files.ts';
import { isOurs, scheme } from './address.ts';
import type { Electron } from './electron-module.ts';

/**
 * Gives `app://` the standing of https: an origin of its own, no mixed content. It must be said before `app` is ready.
 * Nothing beyond that: no service workers, no way around the CSP, no calls from other origins.
 */
export function registerScheme({ protocol }: Pick<Electron, 'protocol'>): void {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true } }]);
}

export interface PageSources {
  readonly randomBytes: (count: number) => Uint8Array;
  readonly language: Pick<SpokenLanguage, 'shown'>;
}

/** Answers `app://latchkey/…` with the built window. */
export function serveWindow(
  { protocol }: Pick<Electron, 'protocol'>,
  files: WindowFiles,
  { randomBytes, language }: PageSources,
): void {
  protocol.handle(scheme, (request) =>
    answer(request, files, {
      nonce: Buffer.from(randomBytes(16)).toString('base64'),
      language: language.shown(),
    }),
  );
}

async function answer(request: Request, files: WindowFiles, page: PageFillings): Promise<Response> {
  const headers = securityHeaders(page.nonce);
  if (request.method !== 'GET') return new Response(null, { status: 405, headers });
  if (!isOurs(request.url)) return new Response(null, { status: 404, headers });
  const file = await files.read(new URL(request.url).pathname, page);
  if (file === undefined) return new Response(null, { status: 404, headers });
  return new Response(file.bytes, { headers: { ...headers, 'Content-Type': file.mediaType } });
}
