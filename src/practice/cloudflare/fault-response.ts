import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { refused, succeeded } from './envelope.ts';
import type { FaultKind } from './fault.ts';

/** Carries one trouble out on the connection the call came in on. */
export async function troubledResponse(trouble: FaultKind, { incoming }: HttpBindings): Promise<Response> {
  switch (trouble.kind) {
    case 'status':
      return errorPage(trouble.status);
    case 'too-many-requests':
      return json(
        429,
        JSON.stringify(
          refused([{ code: 971, message: 'Please wait and consider throttling your request speed' }]),
        ),
        {
          'retry-after': String(trouble.retryAfterSeconds),
        },
      );
    case 'success-false':
      return json(200, JSON.stringify(refused([{ code: 10001, message: 'Internal error' }])));
    case 'malformed-json':
      return json(200, JSON.stringify(succeeded({ id: null })).slice(0, -12));
    case 'reset':
      incoming.socket.resetAndDestroy();
      return RESPONSE_ALREADY_SENT;
    case 'timeout':
      await new Promise((resolve) => incoming.socket.once('close', resolve));
      return RESPONSE_ALREADY_SENT;
  }
}

function json(status: number, body: string, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(body, { status, headers: { 'content-type': 'application/json', ...headers } });
}

function errorPage(status: number): Response {
  const body = `<!DOCTYPE html><html><head><title>api.cloudflare.com | ${status}</title></head><body><h1>Error ${status}</h1></body></html>`;
  return new Response(body, { status, headers: { 'content-type': 'text/html; charset=UTF-8' } });
}
