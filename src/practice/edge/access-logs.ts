import { isPermitted } from './agreed-exceptions.ts';
import type { Exposure } from './exposure.ts';
import { exposureOf } from './exposure.ts';
import { type EdgeOptions, systemClock } from './options.ts';
import type { EdgeRequest } from './request.ts';
import type { Forwarding } from './route.ts';

/** Somebody who came in with a verified key. The query is left out: it may carry secrets. */
export interface KeyVisit {
  readonly at: Date;
  readonly hostname: string;
  readonly path: string;
  /** SHA-256 of the certificate, lower-case hex. */
  readonly fingerprint: string;
}

/** Somebody who came, whatever became of it, and from where: as Cloudflare's own log tells it. */
export interface Visitor {
  readonly at: Date;
  readonly hostname: string;
  readonly path: string;
  readonly asn: number;
  readonly country: string;
}

const mostKept = 100;

/** Requests that reached a home without a key of that home. */
export function createExposureLog({
  view,
  listedFingerprints,
  agreedExceptions = () => [],
  now = systemClock,
}: EdgeOptions) {
  const latest: Exposure[] = [];
  let count = 0;
  return {
    count: () => count,
    latest: () => [...latest],
    observe(request: EdgeRequest, { zone }: Forwarding): void {
      const { hostname, path, connection } = request;
      const at = now();
      if (agreedExceptions().some((agreed) => isPermitted(request, agreed, at))) return;
      const reason = exposureOf(connection.identity, zone, view, listedFingerprints?.(hostname));
      if (reason === undefined) return;
      count += 1;
      latest.push({ at, hostname, path, reason });
      if (latest.length > mostKept) latest.shift();
    },
  };
}

/** Requests that keys were let through with. */
export function createVisitLog({ now = systemClock }: EdgeOptions) {
  const latest: KeyVisit[] = [];
  return {
    latest: () => [...latest],
    observe({ hostname, path, connection: { identity } }: EdgeRequest): void {
      if (identity.kind === 'none' || !identity.verified) return;
      latest.push({ at: now(), hostname, path, fingerprint: identity.fingerprint });
      if (latest.length > mostKept) latest.shift();
    },
  };
}

/** All who came, let through or refused. */
export function createVisitorLog({ now = systemClock }: EdgeOptions) {
  const latest: Visitor[] = [];
  return {
    latest: () => [...latest],
    observe({ hostname, path, connection: { client } }: EdgeRequest): void {
      latest.push({ at: now(), hostname, path, asn: client.asn, country: client.country });
      if (latest.length > mostKept) latest.shift();
    },
  };
}
