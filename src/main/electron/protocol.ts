import { securityHeaders } from '../net/security-headers.ts';
import type { WindowFiles } from '../transport/window-files.ts';
import { isOurs, scheme } from './address.ts';
import type { Electron } from './electron-module.ts';

/**
 * Gives `app://` the standing of https: an origin of its own, no mixed content. It must be said before `app` is ready.
 * Nothing beyond that: no service workers, no way around the CSP, no calls from other origins.
 */
export function registerScheme({ protocol }: Pick<Electron, 'protocol'>): void {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true } }]);
}

/** Answers `app://latchkey/…` with the built window. */
export function serveWindow(
  { protocol }: Pick<Electron, 'protocol'>,
  files: WindowFiles,
  randomBytes: (count: number) => Uint8Array,
): void {
  protocol.handle(scheme, (request) =>
    answer(request, files, Buffer.from(randomBytes(16)).toString('base64')),
  );
}

async function answer(request: Request, files: WindowFiles, nonce: string): Promise<Response> {
  const headers = securityHeaders(nonce);
  if (request.method !== 'GET') return new Response(null, { status: 405, headers });
  if (!isOurs(request.url)) return new Response(null, { status: 404, headers });
  const file = await files.read(new URL(request.url).pathname, nonce);
  if (file === undefined) return new Response(null, { status: 404, headers });
  return new Response(file.bytes, { headers: { ...headers, 'Content-Type': file.mediaType } });
}
