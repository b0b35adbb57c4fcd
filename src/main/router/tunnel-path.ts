import { isDeepStrictEqual } from 'node:util';
import type { Diagnosis } from '../../contract/check.ts';
import type { TunnelStatus } from '../../contract/tunnel.ts';
import { isTunnelUp } from '../cloudflare/tunnel-status.ts';
import { probeHome } from '../probe/probe.ts';
import { type ClientKey, createProber } from '../probe/prober.ts';
import type { TunnelSeen } from '../resources/model/observed.ts';
import { readSlices } from '../resources/registry.ts';
import type { Services } from './base/services.ts';
import { ASK_AGAIN_MS, findShowableKey, pauseAfterRefusals } from './home-visits.ts';

export type PathServices = Pick<Services, 'journey' | 'setupIo' | 'keys' | 'workspace' | 'clock'>;

/** How the private path is, now and for as long as somebody looks. */
export async function* watchPath(
  services: PathServices,
  signal: AbortSignal | undefined,
): AsyncGenerator<TunnelStatus, void, void> {
  let key: ClientKey | undefined;
  let refusals = 0;
  while (!signal?.aborted) {
    const seen = await showPath(services, key);
    yield seen;
    // Asked for once the path is up: before, there is nothing to show it to. A key that is refused may have been renewed.
    const needsKey = isTunnelUp(seen.status) && (!key || seen.home === 'blocked');
    const found = needsKey ? await findShowableKey(services).catch(() => undefined) : undefined;
    const isAnother = found !== undefined && !isDeepStrictEqual(found, key);
    key = found ?? key;
    if (isAnother) continue;
    refusals = seen.home === 'home-refuses-proxy' ? refusals + 1 : 0;
    await services.clock
      .sleep(pauseAfter(seen, key ? 'shown' : 'none', refusals), signal)
      .catch(() => undefined);
  }
}

/** Until the path is asked about again, in milliseconds: `key` is whether one was shown, `refusals` how many of its visits were refused on end. */
export function pauseAfter(seen: TunnelStatus, key: 'shown' | 'none', refusals: number): number {
  if (refusals > 0) return pauseAfterRefusals(refusals);
  const isWhole = seen.status === 'healthy' && (seen.home === 'answered' || key === 'none');
  return isWhole ? ASK_AGAIN_MS.later : ASK_AGAIN_MS.soon;
}

/** How the path is now; once it is healthy, that is an answer. */
export async function showPath(services: PathServices, key?: ClientKey): Promise<TunnelStatus> {
  const { journey } = services;
  const here = journey.here();
  const setup = here.setup();
  const path = statusOf(await observeTunnel(services));
  const seen = { ...path, home: await probeHomeBehind(path, key, services) };
  // What was seen of a path that is to be replaced meanwhile says nothing about the new one.
  const isStillMeant = here.stillWants(setup);
  if (seen.status === 'healthy' && isStillMeant && !here.read().answers.connected) {
    await here.answer('connected', new Date().toISOString());
  }
  return seen;
}

export async function observeTunnel({
  journey,
  setupIo,
}: Pick<PathServices, 'journey' | 'setupIo'>): Promise<TunnelSeen['ours']> {
  return (await readSlices(journey.setup(), setupIo())('tunnel')).ours;
}

/** Whether the home answers at the other end; told only while the path leads there. */
async function probeHomeBehind(
  path: Path,
  key: ClientKey | undefined,
  { journey, workspace }: PathServices,
): Promise<Diagnosis | null> {
  const [service] = journey.setup().services;
  if (!service || !key || !isTunnelUp(path.status)) return null;
  const prober = createProber(workspace().outside);
  return (await probeHome({ hostname: service.hostname, protocol: 'https' }, prober, key)).diagnosis;
}

type Path = Omit<TunnelStatus, 'home'>;

function statusOf(ours: TunnelSeen['ours']): Path {
  if (!ours) return { status: 'none', name: null };
  switch (ours.status) {
    case 'healthy':
    case 'degraded':
    case 'down':
      return { status: ours.status, name: ours.name };
    default:
      return { status: 'inactive', name: ours.name };
  }
}
