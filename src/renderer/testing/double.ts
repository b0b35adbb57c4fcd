import { createRouterClient } from '@orpc/server';
import { hostnameFor } from '../../contract/address.ts';
import type { Check, Checks } from '../../contract/check.ts';
import { MOST_DEVICES, problemsOfDevices } from '../../contract/devices.ts';
import { type Answers, answer, type Journey, nearestStep } from '../../contract/journey.ts';
import type { Progress, StepState } from '../../contract/progress.ts';
import type { Program } from '../program-access/program.ts';
import { handOverOf, keysOf } from './double-hand-over.ts';
import { homeOf } from './double-home.ts';
import { troubleOf } from './double-trouble.ts';
import { type Implementer, implementing } from './implementing.ts';
import { live } from './live.ts';
import type { Situation } from './situation.ts';
import { wait } from './wait.ts';
import type { World } from './world.ts';

/**
 * The whole contract in memory, answering from a situation: for tests, and for looking at screens without
 * the program. It keeps the journey like main does; building, connecting and checking are played in time.
 */
export function aDouble(situation: Situation): Program {
  const world = worldOf(situation);
  const os = implementing(situation);
  const router = os.router({
    about: os.about.handler(() => ({
      version: '0.1.0',
      host: 'browser',
      custody: world.connection.get().custody,
      custodyReason: world.connection.get().custody === 'memory' ? situation.custodyReason : null,
      setAside: [...situation.setAside],
    })),
    journey: journeyOf(os.journey, world),
    cloudflare: cloudflareOf(os.cloudflare, world),
    home: homeOf(os.home, world),
    address: addressOf(os.address, world),
    devices: {
      save: os.devices.save.handler(({ input, errors }) => {
        if (input.devices.length === 0) throw errors.DEVICES_NONE();
        if (input.devices.length > MOST_DEVICES) throw errors.DEVICES_TOO_MANY();
        if (problemsOfDevices(input.devices).size > 0) throw errors.DEVICES_INVALID();
        return world.give('devices', input.devices);
      }),
    },
    protection: {
      look: os.protection.look.handler(() => [...situation.protection]),
      save: os.protection.save.handler(({ input }) => world.give('protection', { declined: input.declined })),
    },
    build: buildOf(os.build, world),
    tunnel: tunnelOf(os.tunnel, world),
    checks: {
      run: os.checks.run.handler(() => playChecks(world)),
      watch: os.checks.watch.handler(({ signal }) => world.checks.watch(signal)),
    },
    trouble: troubleOf(os.trouble, situation),
    keys: keysOf(os.keys, world),
    handOver: handOverOf(os.handOver, world),
  });
  return createRouterClient(router);
}

function worldOf(situation: Situation): World {
  const journey = live(situation.journey);
  return {
    situation,
    journey,
    connection: live(situation.connection),
    build: live(situation.build),
    tunnel: live(situation.tunnel),
    checks: live(situation.checks),
    session: live(situation.session),
    drives: live(situation.drives),
    pickUp: live(situation.pickUp),
    installed: new Set(),
    give(name, value) {
      const now = journey.get();
      journey.set({ ...now, answers: answer(now.answers, name, value) });
      return journey.get();
    },
  };
}

function journeyOf(os: Implementer['journey'], world: World) {
  return {
    watch: os.watch.handler(({ signal }) => world.journey.watch(signal)),
    begin: os.begin.handler(({ input }) => {
      const journey = world.journey.get();
      world.journey.set({ ...journey, mode: input.mode, step: 'connect-cloudflare' });
      return world.journey.get();
    }),
    goTo: os.goTo.handler(({ input }) => {
      const { removal, built } = world.journey.get().answers;
      if (removal === 'wanted' && built && input.step !== 'build') world.give('removal', 'not-wanted');
      const journey = world.journey.get();
      world.journey.set({ ...journey, step: nearestStep(input.step, journey) });
      return world.journey.get();
    }),
    adopt: os.adopt.handler(({ input, errors }) => {
      const found = world.situation.found.find(({ setupId }) => setupId === input.setupId);
      if (!found) throw errors.SETUP_UNKNOWN();
      const { domain } = world.journey.get().answers;
      const answers: Answers = {
        ...(domain ? { domain } : {}),
        home: { url: 'http://homeassistant.local:8123', name: 'Home Assistant', version: null },
        address: found.hostnames[0] ?? '',
        devices: found.devices.map((name, index) => ({
          id: `0000${(index + 10).toString()}`,
          name,
          platform: 'android',
          validityDays: 1825,
          state: 'on',
        })),
        protection: { declined: [] },
      };
      world.journey.set({ ...world.journey.get(), setupId: found.setupId, answers });
      return world.journey.get();
    }),
    wantRemoval: os.wantRemoval.handler(({ input }) => world.give('removal', input.removal)),
    wantNewTunnel: os.wantNewTunnel.handler(() =>
      world.give('tunnelGeneration', (world.journey.get().answers.tunnelGeneration ?? 1) + 1),
    ),
  };
}

function cloudflareOf(os: Implementer['cloudflare'], world: World) {
  const connect = async () => {
    const found = world.situation.connectsTo;
    const waiting = found.permissions.map(({ permission }) => ({ permission, state: 'waiting' as const }));
    for (let known = 0; known <= waiting.length; known += 1) {
      const permissions = [...found.permissions.slice(0, known), ...waiting.slice(known)];
      world.connection.set({ ...found, phase: 'checking', permissions, domains: [] });
      await wait(world.situation.latency);
    }
    world.connection.set(found);
    return found;
  };
  return {
    tokenPage: os.tokenPage.handler(() => ({
      url: 'https://dash.cloudflare.com/profile/api-tokens?name=Latchkey',
      permissions: world.situation.connectsTo.permissions.map(({ permission }) => permission),
    })),
    watch: os.watch.handler(({ signal }) => world.connection.watch(signal)),
    connect: os.connect.handler(connect),
    connectPractice: os.connectPractice.handler(connect),
    domains: os.domains.handler(() => [...world.connection.get().domains]),
    findSetups: os.findSetups.handler(() => [...world.situation.found]),
    chooseDomain: os.chooseDomain.handler(({ input, errors }) => {
      const domain = world.connection.get().domains.find(({ zone }) => zone.id === input.zoneId);
      if (!domain) throw errors.DOMAIN_UNKNOWN();
      if (domain.status !== 'active') throw errors.DOMAIN_NOT_ACTIVE();
      return world.give('domain', domain.zone);
    }),
  };
}

function addressOf(os: Implementer['address'], world: World) {
  const nameOf = (typed: string) => hostnameFor(typed, world.journey.get().answers.domain?.name ?? '');
  return {
    look: os.look.handler(({ input }) => {
      const name = nameOf(input.name);
      if (!('hostname' in name)) return { state: name.state };
      const { hostname } = name;
      const record = world.situation.taken[hostname];
      if (record) return { state: 'taken' as const, hostname, record };
      return {
        state: hostname === world.journey.get().answers.address ? ('ours' as const) : ('free' as const),
        hostname,
      };
    }),
    choose: os.choose.handler(({ input, errors }) => {
      const name = nameOf(input.name);
      if (!('hostname' in name)) {
        throw name.state === 'too-deep' ? errors.ADDRESS_TOO_DEEP() : errors.ADDRESS_MANGLED();
      }
      const record = world.situation.taken[name.hostname];
      if (!record) return world.give('address', name.hostname);
      const { takeOver } = input;
      if (takeOver?.type !== record.type || takeOver.content !== record.content) throw errors.ADDRESS_TAKEN();
      world.give('address', name.hostname);
      const replaced = { ...record, name: name.hostname, proxied: false, ttl: 1, comment: '' };
      return world.give('takesOver', [replaced]);
    }),
  };
}

function toApprove({ situation }: World) {
  return { ...situation.plan, unapproved: situation.unapproved };
}

function buildOf(os: Implementer['build'], world: World) {
  return {
    unfinished: os.unfinished.handler(() => world.situation.unfinished),
    dangers: os.dangers.handler(() => [...world.situation.dangers]),
    plan: os.plan.handler(() => toApprove(world)),
    start: os.start.handler(() => playBuild(world)),
    goOn: os.goOn.handler(async () =>
      world.situation.unapproved.length > 0
        ? { kind: 'asks' as const, plan: toApprove(world) }
        : { kind: 'ran' as const, progress: await playBuild(world) },
    ),
    stopAndUndo: os.stopAndUndo.handler(() => {
      const steps = world.build.get().steps.map((step) => ({ ...step, state: undoneFrom(step.state) }));
      world.build.set({ phase: 'undone', steps, problem: { code: 'STOPPED' }, waitingUntil: null });
      return world.build.get();
    }),
    watch: os.watch.handler(({ signal }) => world.build.watch(signal)),
  };
}

function undoneFrom(state: StepState): StepState {
  return state === 'done' || state === 'running' ? 'undone' : state;
}

async function playBuild(world: World): Promise<Progress> {
  const steps = world.situation.plan.changes.map((change) => ({
    change,
    state: 'waiting' as StepState,
    ms: null as number | null,
  }));
  const show = (phase: Progress['phase']): void =>
    world.build.set({ phase, steps: steps.map((step) => ({ ...step })), problem: null, waitingUntil: null });
  for (const step of steps) {
    step.state = 'running';
    show('running');
    await wait(world.situation.latency * 2);
    if (world.build.get().phase === 'undone') return world.build.get();
    step.state = 'done';
    step.ms = world.situation.latency * 2;
  }
  show('done');
  if (world.journey.get().answers.removal === 'wanted') return startOver(world);
  world.give('locked', '2026-11-20T18:04:00.000Z');
  world.give('built', '2026-11-20T18:04:00.000Z');
  world.tunnel.set(afterBuild(world));
  return world.build.get();
}

/** Where Home Assistant runs the connector, the build has started it and seen it through. */
function afterBuild(world: World): Situation['tunnel'] {
  const { homeWish } = world.journey.get().answers;
  const isUp = world.session.get().state === 'in' && homeWish?.connector === 'app';
  if (!isUp) return { status: 'inactive', name: 'linden-house', home: null };
  world.give('connected', '2026-11-20T18:06:00.000Z');
  return { status: 'healthy', name: 'linden-house', home: 'answered' };
}

/** Everything is gone: like main, a new home begins with a mark of its own. */
function startOver(world: World): Progress {
  const { mode, answers } = world.journey.get();
  world.journey.set({
    mode,
    setupId: '2a3b4c5d',
    step: 'find-home',
    answers: answers.domain ? { domain: answers.domain } : {},
  });
  world.tunnel.set({ status: 'none', name: null, home: null });
  return world.build.get();
}

function tunnelOf(os: Implementer['tunnel'], world: World) {
  return {
    watch: os.watch.handler(({ signal }) => world.tunnel.watch(signal)),
    copy: os.copy.handler(() => ({ copied: true as const })),
    saveToken: os.saveToken.handler(() => ({
      by: 'saved' as const,
      fileName: 'latchkey-connector-token.txt',
    })),
    playHome: os.playHome.handler(() => {
      world.tunnel.set({ status: 'healthy', name: 'linden-house', home: 'answered' });
      world.give('connected', '2026-11-20T18:06:00.000Z');
      return world.tunnel.get();
    }),
  };
}

async function playChecks(world: World): Promise<Checks> {
  const planned = checksFor(world.journey.get());
  const exposedRequests = world.journey.get().mode === 'practice' ? 0 : null;
  for (let tried = 0; tried <= planned.length; tried += 1) {
    const checks = planned.map((check, index): Check => {
      if (index < tried) return check;
      return { ...check, state: index === tried ? 'running' : 'waiting', diagnosis: null, saw: null };
    });
    world.checks.set({ phase: tried === planned.length ? 'done' : 'running', checks, exposedRequests });
    await wait(world.situation.latency);
  }
  world.give('checked', '2026-11-20T18:08:00.000Z');
  return world.checks.get();
}

function checksFor({ answers }: Journey): readonly Check[] {
  const subject = answers.address ?? '';
  const passed = (kind: Check['kind'], diagnosis: Check['diagnosis'], saw: string): Check => ({
    id: kind,
    kind,
    subject,
    state: 'passed',
    diagnosis,
    saw,
  });
  return [
    passed('name-resolves', 'resolved', '2 addresses'),
    passed('no-key', 'blocked', 'HTTP 403'),
    passed('strangers-key', 'blocked', 'HTTP 403'),
    passed('switched-off-key', 'blocked', 'HTTP 403'),
    passed('plain-http', 'redirected', 'HTTP 301'),
    ...(answers.devices ?? []).map((device) => ({
      ...passed('device-key', 'answered', 'HTTP 200'),
      id: `device-key:${device.id}`,
      subject: device.name,
    })),
    passed('websocket', 'upgraded', 'HTTP 101'),
  ];
}
