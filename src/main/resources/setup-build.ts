import { type Clock, systemClock } from '../clock/clock.ts';
import { isThereOrGone } from '../cloudflare/is-there-or-gone.ts';
import { createBuild } from '../engine/build.ts';
import { knownByContent } from './cloudflare/zone/replaced-records.ts';
import { goBackHome } from './home-assistant/desired-home.ts';
import { emptyLedger } from './model/ledger.ts';
import type { Build } from './model/model.ts';
import { resources } from './registry.ts';

/** The engine with everything that Latchkey manages. */
export function createSetupBuild(clock: Clock = systemClock): Build {
  return createBuild({
    resources,
    emptyLedger,
    clock,
    isThereOrGone,
    goBack: (to, from) => knownByContent(goBackHome(to, from)),
  });
}
