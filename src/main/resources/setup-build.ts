import { isThereOrGone } from '../cloudflare/is-there-or-gone.ts';
import { type BuildClock, createBuild, realClock } from '../engine/build.ts';
import { goBackHome } from './home-assistant/desired-home.ts';
import { emptyLedger } from './model/ledger.ts';
import type { Build } from './model/model.ts';
import { resources } from './registry.ts';

/** The engine with everything that Latchkey manages. Tests bring clocks of their own. */
export function createSetupBuild(clock: Partial<BuildClock> = {}): Build {
  return createBuild({
    resources,
    emptyLedger,
    clock: { ...realClock, ...clock },
    isThereOrGone,
    goBack: goBackHome,
  });
}
