import type { Diagnosis } from '../../../../contract/check.ts';
import { mayHaveHappened, Refusal } from '../../../errors/refusal.ts';
import { readHttpConfig } from '../../../home-assistant/commands/http-config.ts';
import { probeHome } from '../../../probe/probe.ts';
import { listClientKeys, readClientKey } from '../../cloudflare/client-certificate/client-key.ts';
import { devicesFor, keyIdsOf } from '../../cloudflare/wanted-keys.ts';
import type { ApplyContext, HomeIo } from '../../model/model.ts';
import { waitUntil } from '../retry-read.ts';

/** Within the five minutes that Home Assistant gives, with some left for the confirmation itself. */
const PATIENCE = { everyMs: 3000, limitMs: 4 * 60_000 };

/** A refusal right after the restart may be of a connection from before it; after this many it is believed. */
const REFUSALS_BELIEVED = 5;

/**
 * Visits the home from outside with one of the user's keys until Home Assistant answers: only what was seen to work is
 * confirmed. Throws `TRUST_NOT_VERIFIED` with what was seen instead, `TRUST_TAKEN_BACK` when the trial ended meanwhile.
 */
export async function verifyThroughTheEdge(context: ApplyContext, home: HomeIo): Promise<void> {
  const { setup, observed, io, signal } = context;
  const [service] = setup.services;
  const keys = observed['client-certificate'];
  const showable = listClientKeys(keys);
  const keyId =
    service &&
    devicesFor(service, setup.devices)
      .flatMap(keyIdsOf)
      .find((id) => showable.has(id));
  if (!service || !keyId) throw new Refusal('TRUST_NOT_VERIFIED', { message: 'no key on this computer' });
  const key = await readClientKey(keyId, keys, io.keys);

  let refusals = 0;
  let last: Diagnosis | undefined;
  const look = async (): Promise<'answered' | 'refused' | undefined> => {
    const { diagnosis } = await probeHome({ hostname: service.hostname, way: 'https' }, home.prober, key);
    last = diagnosis;
    if (diagnosis === 'answered') return 'answered';
    if (diagnosis === 'home-refuses-proxy') refusals += 1;
    if (refusals >= REFUSALS_BELIEVED) return 'refused';
    await throwIfTakenBack(home);
    return undefined;
  };
  const seen = await waitUntil(look, PATIENCE, { wait: home.wait, signal });
  if (seen !== 'answered') throw new Refusal('TRUST_NOT_VERIFIED', { message: last ?? '' });
}

async function throwIfTakenBack({ assistant }: HomeIo): Promise<void> {
  const seen = await readHttpConfig(assistant).catch((error: unknown) => {
    if (error instanceof Refusal && mayHaveHappened(error)) return undefined;
    throw error;
  });
  if (seen?.kind === 'settable' && seen.active !== 'pending') throw new Refusal('TRUST_TAKEN_BACK');
}
