import { randomBytes } from 'node:crypto';
import { networkInterfaces } from 'node:os';
import type { Clock } from '../clock/clock.ts';
import { createDrives } from '../drives/drives.ts';
import { createInstaller, thisComputer } from '../install/install.ts';
import type { JourneyKeeper } from '../journey/journey-keeper.ts';
import type { KeyPool } from '../keys/key-pool.ts';
import { afterRealTime } from '../local/downloads.ts';
import { createPickUps, type PickUpNetwork } from '../pick-up/pick-up.ts';
import type { Services } from '../router/base/services.ts';

export interface WaysOutParts {
  readonly journey: JourneyKeeper;
  readonly keyPool: KeyPool;
  readonly temporaryFolder: string;
  readonly pickUpNetwork: PickUpNetwork;
  readonly clock: Clock;
}

/** The ways on which a key leaves this program for its device. */
export function createWaysOut(parts: WaysOutParts): Pick<Services, 'drives' | 'installer' | 'pickUps'> {
  const { journey, keyPool, temporaryFolder, pickUpNetwork, clock } = parts;
  const { SystemRoot: systemRoot } = process.env;
  return {
    drives: createDrives({
      setupId: () => journey.journey.get().setupId,
      wait: clock.sleep,
      ...(systemRoot ? { systemRoot } : {}),
    }),
    installer: createInstaller({ ...thisComputer(keyPool.packPkcs12), temporaryFolder }),
    pickUps: createPickUps({
      ...pickUpNetwork,
      now: clock.now,
      after: afterRealTime,
      randomBytes,
      interfaces: networkInterfaces,
    }),
  };
}
