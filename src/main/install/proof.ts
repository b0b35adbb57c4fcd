import type { InstallProof } from '../../contract/hand-over.ts';
import { probeHome, probeService } from '../probe/probe.ts';
import { type ClientKey, createProber } from '../probe/prober.ts';
import type { ProofVisit } from './certificate-store.ts';

/** What a visitor asks for: Home Assistant answers it to everybody who has come through the lock. */
export const PROOF_PATH = '/manifest.json';

/** Visits from outside with a key that has just been taken out of the store it was put into. */
export async function visitWith(
  key: ClientKey,
  { hostname, leadsTo, outside }: ProofVisit,
): Promise<InstallProof['outcome']> {
  const probe = leadsTo === 'home' ? probeHome : probeService;
  const { diagnosis } = await probe({ hostname, protocol: 'https' }, createProber(outside), key);
  if (diagnosis === 'answered' || diagnosis === 'service-answered') return 'opened';
  return diagnosis === 'blocked' ? 'refused' : 'not-reached';
}
