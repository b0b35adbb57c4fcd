import type { InstallProof } from '../../contract/hand-over.ts';
import { diagnose } from '../probe/diagnose.ts';
import { type ClientKey, createProber, type ProbeResult } from '../probe/prober.ts';
import type { ProofVisit } from './certificate-store.ts';

/** What a visitor asks for: Home Assistant answers it to everybody who has come through the lock. */
export const PROOF_PATH = '/manifest.json';

/** Visits from outside with a key that has just been taken out of the store it was put into. */
export async function visitWith(
  key: ClientKey,
  { hostname, outside }: ProofVisit,
): Promise<InstallProof['outcome']> {
  const prober = createProber(outside);
  const [address] = await prober.resolve(hostname).catch(() => []);
  if (address === undefined) return 'not-reached';
  return outcomeOf(await prober.probe({ hostname, address, protocol: 'https', path: PROOF_PATH, key }));
}

function outcomeOf(saw: ProbeResult): InstallProof['outcome'] {
  const diagnosis = diagnose(saw);
  if (diagnosis === 'answered') return 'opened';
  return diagnosis === 'blocked' ? 'refused' : 'not-reached';
}
