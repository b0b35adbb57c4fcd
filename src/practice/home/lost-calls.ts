import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { MiddlewareHandler } from 'hono';
import type { HomeCalls } from './calls.ts';

/** Notes every request, and ends the connection of those that are to be lost: before their effect, or after it. */
export function loseOnPurpose(calls: HomeCalls): MiddlewareHandler<{ Bindings: HttpBindings }> {
  return async (context, next) => {
    const call = { kind: 'http', name: `${context.req.method} ${nameOf(context.req.path)}` } as const;
    const fate = calls.fateOf(call);
    if (fate !== 'request-lost') await next();
    // Nothing over HTTP changes what the home is: logging in and out comes and goes.
    calls.finished({ ...call, write: false });
    if (fate === 'answered') return;
    context.env.outgoing.destroy();
    context.res = RESPONSE_ALREADY_SENT;
  };
}

/** A webhook's id is all that is needed to call it, so it is in no name. */
function nameOf(path: string): string {
  return path.replace(/^\/api\/webhook\/.+/, '/api/webhook/ID');
}
