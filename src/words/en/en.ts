import { about } from './about.ts';
import { addresses } from './addresses.ts';
import { blockers } from './blockers.ts';
import { build } from './build.ts';
import { checkLocks } from './check-locks.ts';
import { checks } from './checks.ts';
import { chooseAddress } from './choose-address.ts';
import { common } from './common.ts';
import { connectCloudflare } from './connect-cloudflare.ts';
import { connectHome } from './connect-home.ts';
import { custody } from './custody.ts';
import { devices } from './devices.ts';
import { domain } from './domain.ts';
import { exceptions } from './exceptions.ts';
import { findHome } from './find-home.ts';
import { guides } from './guides.ts';
import { handMade } from './hand-made.ts';
import { handOver } from './hand-over.ts';
import { home } from './home.ts';
import { homeAssistant } from './home-assistant.ts';
import { homes } from './homes.ts';
import { install } from './install.ts';
import { names } from './names.ts';
import { otherDoors } from './other-doors.ts';
import { papers } from './papers.ts';
import { platforms } from './platforms.ts';
import { problems } from './problems.ts';
import { protection } from './protection.ts';
import { proxy } from './proxy.ts';
import { scene } from './scene.ts';
import { settings } from './settings.ts';
import { trouble } from './trouble.ts';
import { updates } from './updates.ts';
import { welcome } from './welcome.ts';
import { withoutTunnel } from './without-tunnel.ts';

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
  domain,
  'connect-cloudflare': connectCloudflare,
  'find-home': findHome,
  'choose-address': chooseAddress,
  addresses,
  names,
  devices,
  protection,
  build,
  'connect-home': connectHome,
  'check-locks': checkLocks,
  'other-doors': otherDoors,
  proxy,
  exceptions,
  'hand-made': handMade,
  'hand-over': handOver,
  guides,
  home,
  homes,
  'home-assistant': homeAssistant,
  install,
  custody,
  trouble,
  updates,
  'without-tunnel': withoutTunnel,
  papers,
  about,
} as const;
