import { oc } from '@orpc/contract';
import { About } from './about.ts';
import { addressCalls } from './calls/address.ts';
import { buildCalls } from './calls/build.ts';
import { checksCalls } from './calls/checks.ts';
import { cloudflareCalls } from './calls/cloudflare.ts';
import { devicesCalls } from './calls/devices.ts';
import { handOverCalls } from './calls/hand-over.ts';
import { homeCalls } from './calls/home.ts';
import { journeyCalls } from './calls/journey.ts';
import { keysCalls } from './calls/keys.ts';
import { protectionCalls } from './calls/protection.ts';
import { troubleCalls } from './calls/trouble.ts';
import { tunnelCalls } from './calls/tunnel.ts';

/**
 * Everything the window can ask of the program. Main implements it, the window's client and the tests'
 * double are derived from it; nothing else crosses.
 */
export const contract = {
  about: oc.output(About),
  journey: journeyCalls,
  cloudflare: cloudflareCalls,
  home: homeCalls,
  address: addressCalls,
  devices: devicesCalls,
  protection: protectionCalls,
  build: buildCalls,
  tunnel: tunnelCalls,
  checks: checksCalls,
  trouble: troubleCalls,
  keys: keysCalls,
  handOver: handOverCalls,
};
