import type { LoggedCall } from '../../src/practice/cloudflare/call-log.ts';
import type { Fault } from '../../src/practice/cloudflare/fault.ts';

/**
 * One call of a run, recognized in another run: ids differ, and calls made in parallel arrive in any order, but the third
 * `POST client_certificates` is there each time.
 */
export interface CallName extends Pick<Fault, 'method' | 'path'> {
  readonly occurrence: number;
}

/** Certificates of Origin CA have serial numbers, most objects 32 digits, tunnels and what hangs on them UUIDs. */
const ids = /\/\d{40,}|\/[0-9a-f]{32}|\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

export function nameCalls(calls: readonly LoggedCall[]): readonly CallName[] {
  const seen = new Map<string, number>();
  return calls.map(({ method, path }) => {
    const pattern = path.replaceAll(ids, '/*');
    const occurrence = (seen.get(method + pattern) ?? 0) + 1;
    seen.set(method + pattern, occurrence);
    return { method, path: pattern, occurrence };
  });
}

export function isRead({ method }: CallName): boolean {
  return method === 'GET';
}

/** For people: `POST client_certificates #3`. */
export function printCallName({ method, path, occurrence }: CallName): string {
  const short = path.replace(/^\/(?:zones|accounts)\/\*\//, '');
  return `${method} ${short}${occurrence === 1 ? '' : ` #${occurrence}`}`;
}
