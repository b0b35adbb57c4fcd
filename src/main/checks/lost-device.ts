import type { LostDeviceProof } from '../../contract/lost-device.ts';
import type { Device, Setup } from '../../contract/setup.ts';
import type { Clock } from '../clock/clock.ts';
import { type ProbeOutcome, probeService } from '../probe/probe.ts';
import type { ClientKey, Prober } from '../probe/prober.ts';
import { ourRules } from '../resources/cloudflare/lock/lock.ts';
import { asksForKeys, everyKeyIdOf } from '../resources/cloudflare/wanted-keys.ts';
import type { CertificateSeen, Observed } from '../resources/model/observed.ts';
import { openIfThrough } from './planned-check.ts';

export interface LostDeviceIo {
  readonly observed: Pick<Observed, 'lock-rule' | 'client-certificate'>;
  readonly prober: Prober;
  /** The key that the device had last; `undefined` where it is not on this computer. */
  readonly key: ClientKey | undefined;
  /** Before each further visit: changes take a while to reach every edge. */
  readonly pausesMs: readonly number[];
  readonly clock: Clock;
}

/**
 * What is to be seen of the keys of a device that was lost: in the lock, among the certificates, and by a visit with the very key.
 * Reads and visits only.
 */
export async function proveLostDevice(
  device: Device,
  setup: Setup,
  io: LostDeviceIo,
): Promise<LostDeviceProof> {
  const keyIds = new Set(everyKeyIdOf(device));
  const certificates = io.observed['client-certificate'].certificates.filter(
    ({ keyId }) => keyId !== null && keyIds.has(keyId),
  );
  const lock = isListed(certificates, setup, io.observed) ? 'still-in' : 'out';
  // What is still in the lock gets in, however long one waits.
  const pausesMs = lock === 'out' ? io.pausesMs : [];
  const visit = io.key ? await visitEverywhere(setup, io.key, { ...io, pausesMs }) : null;
  return {
    deviceId: device.id,
    at: io.clock.now().toISOString(),
    lock,
    certificate: summarise(certificates),
    visit,
  };
}

/** A rule of ours that was changed by hand lists whatever is written in it, so the text itself is looked at. */
function isListed(
  certificates: readonly CertificateSeen[],
  setup: Setup,
  observed: LostDeviceIo['observed'],
): boolean {
  const rules = ourRules(setup, observed);
  return certificates.some(
    ({ fingerprint }) =>
      fingerprint !== '' && rules.some(({ expression }) => expression.toLowerCase().includes(fingerprint)),
  );
}

/** All of them together: the one that is furthest from being revoked. */
function summarise(certificates: readonly CertificateSeen[]): LostDeviceProof['certificate'] {
  const statuses = new Set(certificates.map(({ status }) => status));
  if (statuses.has('active') || statuses.has('pending_reactivation')) return 'still-good';
  if (statuses.has('pending_revocation')) return 'revoking';
  return statuses.has('revoked') ? 'revoked' : 'gone';
}

/** At every address that asks for keys, whichever of them it opened. One that lets it in is what counts, then one that is not known. */
async function visitEverywhere(
  { services }: Setup,
  key: ClientKey,
  io: LostDeviceIo,
): Promise<LostDeviceProof['visit']> {
  const asking = services.filter(asksForKeys).map(({ hostname }) => hostname);
  const visits = await Promise.all(
    asking.map(async (hostname) => ({ hostname, ...(await visitUntilRefused(hostname, key, io)) })),
  );
  const [first] = visits
    .filter(({ diagnosis }) => diagnosis === 'open')
    .concat(visits.filter(isNotRefused), visits);
  if (!first) return null;
  const alike = visits.filter(({ diagnosis }) => diagnosis === first.diagnosis);
  const saw = [...new Set(alike.map((each) => each.saw))].join('; ');
  return { diagnosis: first.diagnosis, saw, at: alike.map(({ hostname }) => hostname) };
}

function isNotRefused({ diagnosis }: ProbeOutcome): boolean {
  return diagnosis !== 'blocked';
}

async function visitUntilRefused(
  hostname: string,
  key: ClientKey,
  { prober, pausesMs, clock }: LostDeviceIo,
): Promise<ProbeOutcome> {
  for (let visits = 0; ; visits += 1) {
    const outcome = openIfThrough(await probeService({ hostname, protocol: 'https' }, prober, key));
    const pause = pausesMs[visits];
    if (outcome.diagnosis === 'blocked' || pause === undefined) return outcome;
    await clock.sleep(pause);
  }
}
