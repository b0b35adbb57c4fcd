import type { InstallProof } from '../../../contract/hand-over.ts';
import { diagnose } from '../../setup/checks/diagnose.ts';
import { createVisitor, type Saw, type ShownKey } from '../../setup/checks/visitor.ts';
import type { ProofVisit } from './place.ts';

/** What a visitor asks for: Home Assistant answers it to everybody who has come through the lock. */
export const PROOF_PATH = '/manifest.json';

/** Visits from outside with a key that has just been taken out of the store it was put into. */
export async function visitWith(
  key: ShownKey,
  { hostname, outside }: ProofVisit,
): Promise<InstallProof['outcome']> {
  const visitor = createVisitor(outside);
  const [address] = await visitor.resolve(hostname).catch(() => []);
  if (address === undefined) return 'not-reached';
  return outcomeOf(await visitor.visit({ hostname, address, way: 'https', path: PROOF_PATH, key }));
}

function outcomeOf(saw: Saw): InstallProof['outcome'] {
  const diagnosis = diagnose(saw);
  if (diagnosis === 'answered') return 'opened';
  return diagnosis === 'blocked' ? 'refused' : 'not-reached';
}
