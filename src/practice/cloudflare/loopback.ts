import { createMiddleware } from 'hono/factory';

/**
 * Answers only clients on this computer that know they talk to this computer: a web page can make a browser send requests
 * to 127.0.0.1, under a name of its own (DNS rebinding) or from its own origin.
 */
export const loopbackOnly = createMiddleware(async (context, next) => {
  const origin = context.req.header('origin');
  if (!isLoopback(context.req.header('host') ?? '')) return context.text('unknown host', 421);
  if (origin !== undefined && !isLoopbackOrigin(origin)) return context.text('unknown origin', 403);
  return next();
});

/** `host` or `host:port`. */
function isLoopback(host: string): boolean {
  return /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i.test(host);
}

function isLoopbackOrigin(origin: string): boolean {
  const host = /^https?:\/\/(.+)$/.exec(origin)?.[1];
  return host !== undefined && isLoopback(host);
}
