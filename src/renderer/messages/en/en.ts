import { blockers } from './blockers.ts';
import { checks } from './checks.ts';
import { chooseAddress } from './choose-address.ts';
import { common } from './common.ts';
import { connectCloudflare } from './connect-cloudflare.ts';
import { devices } from './devices.ts';
import { findHome } from './find-home.ts';
import { platforms } from './platforms.ts';
import { problems } from './problems.ts';
import { scene } from './scene.ts';
import { settings } from './settings.ts';
import { welcome } from './welcome.ts';

/** The English catalogue: one name for each file. */
export const en = {
  common,
  problems,
  scene,
  platforms,
  checks,
  blockers,
  settings,
  welcome,
  'connect-cloudflare': connectCloudflare,
  'find-home': findHome,
  'choose-address': chooseAddress,
  devices,
} as const;
