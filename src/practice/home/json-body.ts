import type { HonoRequest } from 'hono';

/** A body that is JSON; `undefined` for any other. */
export async function readJson(request: HonoRequest): Promise<unknown> {
  return request.json().catch(() => undefined);
}
