import { wouldLoseKeys } from '../key-files/keys-at-risk.ts';
import type { KeyPool } from '../keys/key-pool.ts';
import { createCallsUnderWay } from '../router/base/calls-under-way.ts';
import type { Services } from '../router/base/services.ts';
import type { Document } from '../storage/documents.ts';
import type { KeptUpdates } from '../updates/kept-updates.ts';
import { createUpdates, type UpdatePlace } from '../updates/updates.ts';
import { createKeyRings } from './key-rings.ts';
import { findRunningWork } from './running-work.ts';
import type { Workspaces } from './workspaces.ts';

interface OwnUpdatesParts extends Pick<Services, 'build' | 'journey' | 'pickUps' | 'keyPool' | 'clock'> {
  readonly place: UpdatePlace;
  readonly kept: Document<KeptUpdates>;
  readonly workspaces: Workspaces;
}

/** Newer versions of Latchkey, which wait for everything else that goes on in it. */
export function createOwnUpdates(parts: OwnUpdatesParts): Pick<Services, 'updates' | 'callsUnderWay'> {
  const { place, kept, clock, workspaces, keyPool } = parts;
  const callsUnderWay = createCallsUnderWay();
  const losesKeys = () => anyWouldLoseKeys(workspaces, keyPool);
  const work = () => findRunningWork({ ...parts, callsUnderWay, losesKeys });
  return { updates: createUpdates({ place, kept, clock, findRunningWork: work }), callsUnderWay };
}

/** Whether keys of a real home would be lost by closing now: they are in memory alone, and on no device yet. */
export async function anyWouldLoseKeys(workspaces: Workspaces, keyPool: KeyPool): Promise<boolean> {
  const inEach = workspaces.real().map((home) => wouldLoseKeys(home, createKeyRings(keyPool)(home)));
  return (await Promise.all(inEach)).includes(true);
}
