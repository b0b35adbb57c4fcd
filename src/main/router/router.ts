import type { SetAsideFile } from '../../contract/about.ts';
import type { Workspace } from '../journey/workspace.ts';
import { addressCalls } from './address.ts';
import { adoptionCalls } from './adoption.ts';
import { createApprovedBuild } from './approved-build.ts';
import { calls, countedCalls } from './base/base.ts';
import type { Services } from './base/services.ts';
import { buildCalls } from './build.ts';
import { checksCalls } from './checks.ts';
import { cloudflareCalls } from './cloudflare.ts';
import { devicesCalls } from './devices.ts';
import { domainCalls } from './domain.ts';
import { exceptionsCalls } from './exceptions.ts';
import { furtherServicesCalls } from './further-services.ts';
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
import { troubleCalls } from './trouble.ts';
import { tunnelCalls } from './tunnel.ts';
import { updatesCalls } from './updates.ts';

/** The contract, carried out: one file for each of its sections. */
export function createRouter(services: Services) {
  const { version, host, workspace } = services;
  const approvedBuild = createApprovedBuild(services);
  return countedCalls(services.callsUnderWay).router({
    about: calls.about.handler(() => {
      const { vault } = workspace();
      return {
        version,
        host: host.kind,
        custody: vault.custody,
        custodyReason: vault.reason ?? null,
        setAside: filesSetAside(workspace()),
      };
    }),
    language: languageCalls(services),
    screen: screenCalls(services),
    updates: updatesCalls(services),
    journey: journeyCalls(services),
    domain: domainCalls(services),
    cloudflare: cloudflareCalls(services),
    homes: homesCalls(services),
    home: homeCalls(services),
    address: addressCalls(services),
    adoption: adoptionCalls(services),
    services: furtherServicesCalls(services),
    devices: devicesCalls(services),
    protection: protectionCalls(services),
    exceptions: exceptionsCalls(services),
    build: buildCalls(services, approvedBuild),
    lostDevice: lostDeviceCalls(services, approvedBuild),
    renewal: renewalCalls(services, approvedBuild),
    tunnel: tunnelCalls(services),
    origin: originCalls(services),
    proxy: proxyCalls(services),
    checks: checksCalls(services),
    otherDoors: otherDoorsCalls(services),
    trouble: troubleCalls(services),
    keys: keysCalls(services),
    handOver: handOverCalls(services),
    papers: papersCalls(services),
  });
}

function filesSetAside({ vault, journey, journal }: Workspace): readonly SetAsideFile[] {
  const files = [
    { what: 'secrets', aside: vault.setAside },
    { what: 'answers', aside: journey.setAside },
    { what: 'journal', aside: journal.setAside },
  ] as const;
  return files.flatMap(({ what, aside }) => (aside ? [{ what, ...aside }] : []));
}

export type Router = ReturnType<typeof createRouter>;
