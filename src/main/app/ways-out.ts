import { randomBytes } from 'node:crypto';
import { networkInterfaces } from 'node:os';
import { createDrives } from '../drives/drives.ts';
import type { Wait } from '../home-assistant/time-limit.ts';
import { createInstaller, thisComputer } from '../install/install.ts';
import type { JourneyKeeper } from '../journey/journey-keeper.ts';
import type { KeyPool } from '../keys/key-pool.ts';
import { afterRealTime } from '../local/downloads.ts';
import { createPickUps } from '../pick-up/pick-up.ts';
import type { Services } from '../router/services.ts';

export interface WaysOutParts {
  readonly journey: JourneyKeeper;
  readonly keyPool: KeyPool;
  readonly temporaryFolder: string;
  readonly wait: Wait;
}

/** The ways on which a key leaves this program for its device. */
export function createWaysOut(parts: WaysOutParts): Pick<Services, 'drives' | 'installer' | 'pickUps'> {
  const { journey, keyPool, temporaryFolder, wait } = parts;
  const { SystemRoot: systemRoot } = process.env;
  return {
    drives: createDrives({
      setupId: () => journey.journey.get().setupId,
      wait,
      ...(systemRoot ? { systemRoot } : {}),
    }),
    installer: createInstaller({ ...thisComputer(keyPool.packPkcs12), temporaryFolder }),
    pickUps: createPickUps({
      now: () => new Date(),
      after: afterRealTime,
      randomBytes,
      interfaces: networkInterfaces,
    }),
  };
}
