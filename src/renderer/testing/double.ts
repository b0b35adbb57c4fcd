import { createRouterClient } from '@orpc/server';
import { failInWords } from '../program-access/call-failure.ts';
import type { Program } from '../program-access/program.ts';
import { addressOf, cloudflareOf, domainOf, journeyOf, servicesOf } from './double-answers.ts';
import { exceptionsOf } from './double-exceptions.ts';
import { handOverOf, keysOf } from './double-hand-over.ts';
import { homeOf } from './double-home.ts';
import { homesOf } from './double-homes.ts';
import { languageOf } from './double-language.ts';
import { originOf } from './double-origin.ts';
import { papersOf } from './double-papers.ts';
import { proxyOf } from './double-proxy.ts';
import { updatesOf } from './double-updates.ts';
import { type Implementer, implementing } from './implementing.ts';
import type { Situation } from './situation.ts';
import { saying, type World, worldOf } from './world.ts';

/**
 * The whole contract in memory: each call answers, and each stream says, what the situation says. The journey alone is kept
 * as main keeps it, by the contract's own functions. Whatever else follows from a click is shown on the real program.
 */
export function aDouble(situation: Situation): Program {
  const world = worldOf(situation);
  const os = implementing(situation);
  const router = os.router({
    about: os.about.handler(() => about(world)),
    language: languageOf(os.language, world),
    screen: {
      watch: os.screen.watch.handler(({ signal }) => saying({ protection: 'on' as const }, signal)),
    },
    updates: updatesOf(os.updates, world),
    journey: journeyOf(os.journey, world),
    domain: domainOf(os.domain, world),
    cloudflare: cloudflareOf(os.cloudflare, world),
    homes: homesOf(os.homes, world),
    home: homeOf(os.home, world),
    address: addressOf(os.address, world),
    adoption: {
      look: os.adoption.look.handler(() => situation.handMade),
      answer: os.adoption.answer.handler(({ input }) =>
        world.give('adopts', input.takeOver ? situation.adoption : { keys: [], rules: [] }),
      ),
      letKeyGo: os.adoption.letKeyGo.handler(({ input }) => {
        const { keys = [], ...others } = world.journey.get().answers.adopts ?? { rules: [] };
        const kept = keys.filter(({ certificateId }) => certificateId !== input.certificateId);
        return world.give('adopts', { ...others, keys: kept });
      }),
    },
    services: servicesOf(os.services, world),
    devices: { save: os.devices.save.handler(({ input }) => world.give('devices', input.devices)) },
    lostDevice: {
      switchOff: os.lostDevice.switchOff.handler(() => ({ kind: 'ran' as const, progress: situation.build })),
      prove: os.lostDevice.prove.handler(() => situation.lostDevice),
    },
    renewal: {
      letGo: os.renewal.letGo.handler(() => ({ kind: 'ran' as const, progress: situation.build })),
      takeBack: os.renewal.takeBack.handler(() => ({ kind: 'ran' as const, progress: situation.build })),
      finish: os.renewal.finish.handler(() => ({ kind: 'ran' as const, progress: situation.build })),
    },
    protection: {
      look: os.protection.look.handler(() => [...situation.protection]),
      save: os.protection.save.handler(({ input }) => world.give('protection', { declined: input.declined })),
    },
    exceptions: exceptionsOf(os.exceptions, world),
    build: buildOf(os.build, situation),
    tunnel: tunnelOf(os.tunnel, world),
    origin: originOf(os.origin, world),
    proxy: proxyOf(os.proxy, world),
    checks: {
      run: os.checks.run.handler(() => situation.checks),
      watch: os.checks.watch.handler(({ signal }) => saying(situation.checks, signal)),
    },
    trouble: {
      look: os.trouble.look.handler(() => situation.troubles),
      watch: os.trouble.watch.handler(({ signal }) => saying(situation.troubles, signal)),
    },
    otherDoors: {
      look: os.otherDoors.look.handler(() => ({
        ...situation.otherDoors,
        dangers: [...situation.dangers, ...situation.otherDoors.dangers],
      })),
      decide: os.otherDoors.decide.handler(({ input }) =>
        world.give('closes', input.decision === 'close' ? [input.door] : []),
      ),
    },
    keys: keysOf(os.keys, world),
    handOver: handOverOf(os.handOver, world),
    papers: papersOf(os.papers, situation),
  });
  return createRouterClient(router, { interceptors: [failInWords] });
}

function about({ situation, connection }: World) {
  const { custody } = connection.get();
  return {
    version: '0.1.0',
    host: 'browser' as const,
    custody,
    custodyReason: custody === 'memory' ? situation.custodyReason : null,
    setAside: [...situation.setAside],
  };
}

function buildOf(os: Implementer['build'], situation: Situation) {
  const toApprove = { ...situation.plan, unapproved: situation.unapproved };
  return {
    unfinished: os.unfinished.handler(() => situation.unfinished),
    plan: os.plan.handler(() => toApprove),
    start: os.start.handler(() => situation.build),
    goOn: os.goOn.handler(() =>
      situation.unapproved.length > 0
        ? { kind: 'asks' as const, plan: toApprove }
        : { kind: 'ran' as const, progress: situation.build },
    ),
    stopAndUndo: os.stopAndUndo.handler(() => situation.build),
    watch: os.watch.handler(({ signal }) => saying(situation.build, signal)),
  };
}

function tunnelOf(os: Implementer['tunnel'], world: World) {
  const { tunnel } = world.situation;
  return {
    watch: os.watch.handler(({ signal }) => saying(tunnel, signal)),
    copy: os.copy.handler(() => ({ copied: true as const })),
    saveToken: os.saveToken.handler(() => ({
      by: 'saved' as const,
      fileName: 'latchkey-connector-token.txt',
    })),
    carry: os.carry.handler(({ input }) => world.give('transport', input.over)),
    callBy: os.callBy.handler(({ input }) => world.give('edgeAddresses', input.addresses)),
    callsOut: os.callsOut.handler(() => world.situation.callsOut),
    playHome: os.playHome.handler(() => tunnel),
  };
}
