import { canSetTrust } from '../../../contract/home.ts';
import type { TroubleCure } from '../../../contract/trouble.ts';
import {
  type HttpConfig,
  type HttpConfigSeen,
  isTrusting,
} from '../../home-assistant/commands/http-config.ts';
import { locateEnd } from '../../probe/request-stages.ts';
import type { Evidence } from './evidence.ts';
import { cannotTell, clear, defineTrouble, found } from './trouble.ts';

/**
 * Home Assistant refuses every request through a connector that it does not trust as a proxy
 * (facts: home-assistant#untrusted-proxy).
 */

const needs = ['withKey', 'http', 'refused', 'version'] as const;
type Need = (typeof needs)[number];
type Seen = Evidence<Need>;

/** Every request through the tunnel is answered with 400. */
export const proxyNotTrusted = defineTrouble('proxy-not-trusted', needs, (seen) => {
  switch (refusesRequests(seen)) {
    case 'yes':
      return found(cureTrust(seen), seen.withKey?.saw, describeSettings(seen), describeRefused(seen.refused));
    case 'no':
      return clear(seen.withKey?.saw);
    case 'unknown':
      return cannotTell(seen.http ? 'by-hand' : 'log-in', describeSettings(seen));
  }
});

/** Trust that is written into the file, as old instructions say, has no effect since 2026.8: the file is not read. */
export const trustWrittenInFile = defineTrouble('trust-written-in-file', [...needs, 'repairs'], (seen) => {
  const refuses = refusesRequests(seen);
  if (refuses === 'no') return clear(seen.withKey?.saw);
  if (seen.http?.kind === 'in-file') return clear('before 2026.8 the file counts');
  const ignored = seen.repairs?.filter(isAboutTheFile);
  if (ignored === undefined) return cannotTell('log-in');
  if (ignored.length === 0) return clear('no repair issue about a file');
  const saw = `repair issue ${ignored.join(', ')}`;
  return refuses === 'yes' ? found(cureTrust(seen), saw, describeSettings(seen)) : cannotTell('by-hand', saw);
});

/** A change of these settings was on trial for five minutes, was not confirmed, and was taken back. */
export const trustWasTakenBack = defineTrouble('trust-was-taken-back', needs, (seen) => {
  const refuses = refusesRequests(seen);
  if (refuses === 'no') return clear(seen.withKey?.saw);
  const { http } = seen;
  if (http === undefined) return cannotTell('log-in');
  if (http.kind === 'in-file') return clear('before 2026.8 there is no trial');
  if (http.pending === null) return clear('no change on trial');
  const { error } = http.pending;
  if (!error) return cannotTell('by-hand', 'a change waits to be confirmed');
  const saw = `pending change: ${error}`;
  return refuses === 'yes' ? found(cureTrust(seen), saw, describeSettings(seen)) : cannotTell('by-hand', saw);
});

/**
 * `deprecated_yaml`, `deprecated_yaml_import_error`, `yaml_still_present_after_migration`
 * (facts: home-assistant#trust-timeline).
 */
function isAboutTheFile(id: string): boolean {
  return id.startsWith('deprecated_yaml') || id.startsWith('yaml_still_present');
}

/**
 * Whether Home Assistant refuses what the connector forwards. A probe says so. Without one, its log does together with its
 * settings: what was refused before a change may be accepted now.
 */
function refusesRequests({ setup, withKey, http, refused = [] }: Seen): 'yes' | 'no' | 'unknown' {
  const end = locateEnd('trust', withKey);
  if (end === 'here') return 'yes';
  if (end === 'beyond') return 'no';
  if (http?.kind !== 'settable') return 'unknown';
  const running = runningConfig(http);
  const isStillRefused = refused.some((address) => !isTrusting(running, [address]));
  const lacks = setup.home?.trustedProxies.some((network) => !isTrusting(running, [network])) ?? true;
  return isStillRefused && lacks ? 'yes' : 'unknown';
}

function runningConfig({
  active,
  stable,
  pending,
}: Extract<HttpConfigSeen, { kind: 'settable' }>): HttpConfig {
  return active === 'pending' && pending ? pending : stable;
}

/** What the settings say, in Home Assistant's own terms. */
function describeSettings({ setup, http }: Seen): string | undefined {
  if (http?.kind !== 'settable') return undefined;
  const running = runningConfig(http);
  if (running.use_x_forwarded_for !== true) return 'use_x_forwarded_for is off';
  const lacking = setup.home?.trustedProxies.filter((network) => !isTrusting(running, [network])) ?? [];
  return lacking.length > 0 ? `trusted_proxies lacks ${lacking.join(', ')}` : undefined;
}

function describeRefused(refused: readonly string[] = []): string | undefined {
  const addresses = [...new Set(refused)].slice(0, 3);
  return addresses.length > 0 ? `the log names ${addresses.join(', ')}` : undefined;
}

/** Where Latchkey can set them, the plan does it; before 2026.8 only the user can. */
function cureTrust({ setup, http, version }: Seen): TroubleCure {
  if (http?.kind === 'in-file' || canSetTrust(version ?? null) === false) return 'connect-home';
  if (http === undefined) return 'log-in';
  return setup.home && setup.home.trustedProxies.length > 0 ? 'build' : 'connect-home';
}
