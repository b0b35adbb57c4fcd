import type { PlannedRequest } from '../../contract/change.ts';

/** A request that changes something at Cloudflare, as it is shown and as it is sent. `path` is below `/client/v4`. */
export interface CloudflareRequest extends PlannedRequest {
  readonly method: Exclude<PlannedRequest['method'], 'WS'>;
}

export function requestTo(
  method: CloudflareRequest['method'],
  path: string,
  body?: Readonly<Record<string, unknown>>,
): CloudflareRequest {
  return { method, path, body: body === undefined ? null : JSON.stringify(body) };
}
