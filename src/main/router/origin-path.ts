import type { OriginStatus } from '../../contract/origin.ts';
import { isOriginUp } from '../../contract/origin-up.ts';
import type { Setup } from '../../contract/setup.ts';
import { knockPastCloudflare } from '../checks/origin.ts';
import { readOrigin } from '../checks/read-origin.ts';
import { probeHome } from '../probe/probe.ts';
import { type ClientKey, createProber } from '../probe/prober.ts';
import { readSlices } from '../resources/registry.ts';
import type { Services } from './base/services.ts';
import { ASK_AGAIN_MS, findShowableKey, pauseAfterRefusals } from './home-visits.ts';
import { requireReach } from './origin-kit.ts';

export type OriginPathServices = Pick<Services, 'journey' | 'setupIo' | 'keys' | 'workspace' | 'clock'>;

/** How the way to a home without a tunnel is, now and for as long as somebody looks. */
export async function* watchOrigin(
  services: OriginPathServices,
  signal: AbortSignal | undefined,
): AsyncGenerator<OriginStatus, void, void> {
  let key: ClientKey | undefined;
  let refusals = 0;
  while (!signal?.aborted) {
    // A key that is refused may have been renewed.
    key ??= await findShowableKey(services).catch(() => undefined);
    const seen = await showOrigin(services, key);
    yield seen;
    if (seen.saw === 'blocked') key = undefined;
    refusals = seen.saw === 'home-refuses-proxy' ? refusals + 1 : 0;
    await services.clock.sleep(pauseAfter(seen, refusals), signal).catch(() => undefined);
  }
}

function pauseAfter(seen: OriginStatus, refusals: number): number {
  if (refusals > 0) return pauseAfterRefusals(refusals);
  const isWhole = seen.saw === 'answered' || (seen.by === 'knock' && isOriginUp(seen));
  return isWhole ? ASK_AGAIN_MS.later : ASK_AGAIN_MS.soon;
}

/** How it is now; once somebody answers at its end, that is an answer. */
export async function showOrigin(services: OriginPathServices, key?: ClientKey): Promise<OriginStatus> {
  const { journey } = services;
  const here = journey.here();
  const setup = here.setup();
  const seen = await lookAtOrigin(services, key);
  // What was seen on another way meanwhile says nothing about the one that is meant now.
  const isStillMeant = here.stillWants(setup);
  if (isOriginUp(seen) && isStillMeant && !here.read().answers.connected) {
    await here.answer('connected', new Date().toISOString());
  }
  return seen;
}

async function lookAtOrigin(services: OriginPathServices, key: ClientKey | undefined): Promise<OriginStatus> {
  const setup = services.journey.setup();
  const { hostname } = requireReach(setup);
  const { outside } = services.workspace();
  const by = key ? 'visit' : 'knock';
  if (!(await leadsHome(setup, services))) return { address: 'not-built', saw: null, by };
  const { diagnosis } = key
    ? await probeHome({ hostname, protocol: 'https' }, createProber(outside), key)
    : await knock(setup, hostname, services);
  return { address: 'leads', saw: diagnosis, by };
}

/** A record of ours for a public address stands at the name. */
async function leadsHome(setup: Setup, { setupIo }: OriginPathServices): Promise<boolean> {
  const records = await readSlices(setup, setupIo())('dns-record');
  return records.some(({ ours, type }) => ours && (type === 'A' || type === 'AAAA'));
}

/** Without a key nobody comes through Cloudflare: then all that can be seen is whether somebody turns us away. */
async function knock(setup: Setup, hostname: string, { setupIo, workspace }: OriginPathServices) {
  const origin = await readOrigin(setup, readSlices(setup, setupIo()), workspace().outside);
  return origin ? knockPastCloudflare(hostname, origin) : { diagnosis: 'no-connection' as const };
}
