import { oc } from '@orpc/contract';
import { About } from '../about.ts';
import { addressCalls } from './address.ts';
import { adoptionCalls } from './adoption.ts';
import { buildCalls } from './build.ts';
import { checksCalls } from './checks.ts';
import { cloudflareCalls } from './cloudflare.ts';
import { devicesCalls } from './devices.ts';
import { domainCalls } from './domain.ts';
import { exceptionsCalls } from './exceptions.ts';
import { handOverCalls } from './hand-over.ts';
import { homeCalls } from './home.ts';
import { homesCalls } from './homes.ts';
import { journeyCalls } from './journey.ts';
import { keysCalls } from './keys.ts';
import { languageCalls } from './language.ts';
import { lostDeviceCalls } from './lost-device.ts';
import { originCalls } from './origin.ts';
import { otherDoorsCalls } from './other-doors.ts';
import { papersCalls } from './papers.ts';
import { protectionCalls } from './protection.ts';
import { proxyCalls } from './proxy.ts';
import { renewalCalls } from './renewal.ts';
import { screenCalls } from './screen.ts';
import { servicesCalls } from './services.ts';
import { troubleCalls } from './trouble.ts';
import { tunnelCalls } from './tunnel.ts';
import { updatesCalls } from './updates.ts';

/**
 * Everything the window can ask of the program. Main implements it, the window's client and the tests'
 * double are derived from it; nothing else crosses.
 */
export const contract = {
  about: oc.output(About),
  language: languageCalls,
  screen: screenCalls,
  updates: updatesCalls,
  journey: journeyCalls,
  domain: domainCalls,
  cloudflare: cloudflareCalls,
  homes: homesCalls,
  home: homeCalls,
  address: addressCalls,
  adoption: adoptionCalls,
  services: servicesCalls,
  devices: devicesCalls,
  lostDevice: lostDeviceCalls,
  renewal: renewalCalls,
  protection: protectionCalls,
  exceptions: exceptionsCalls,
  build: buildCalls,
  tunnel: tunnelCalls,
  origin: originCalls,
  proxy: proxyCalls,
  checks: checksCalls,
  otherDoors: otherDoorsCalls,
  trouble: troubleCalls,
  keys: keysCalls,
  handOver: handOverCalls,
  papers: papersCalls,
};
