import { Agent } from 'node:https';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { lockRuleRef } from '../../src/main/resources/cloudflare/mark.ts';
import { type Arena, openArena } from './arena.ts';
import { type Flow, flowsAt, setupId, setupsOf } from './flows.ts';
import type { MadeKey } from './key-pool-double.ts';
import { makeKeysFor } from './made-keys.ts';
import { isLetIn, startProber } from './prober.ts';
import { engineIn, type Memory, openScene, type Scene } from './scene.ts';
import { verdictOn } from './verdict.ts';

/** A proof is worth what it would have noticed: each thing it watches for is done to it here. */

let keys: readonly MadeKey[];

beforeAll(() => {
  const nowhere = {
    zone: { id: '', name: 'linden.house', account: { id: '', name: '' } },
    homeUrl: 'http://home',
  };
  keys = makeKeysFor(flowsAt(nowhere).flatMap(setupsOf));
});

async function aScene(name: string): Promise<Scene> {
  const arena = await openArena('furnished');
  onTestFinished(arena.stop);
  return openScene(arena, flowNamed(name, arena), keys);
}

function flowNamed(name: string, { ground }: Arena): Flow {
  const found = flowsAt(ground).find((flow) => flow.name === name);
  if (!found) throw new Error(`no flow is named ${name}`);
  return found;
}

async function performed(scene: Scene): Promise<Memory> {
  const memory = await scene.begin();
  await engineIn(scene, memory).perform(scene.flow.act);
  return memory;
}

function zoneOf({ arena: { world } }: Scene) {
  const zone = world.cloudflare.cloud.state.zones.get(world.zone.id);
  if (!zone) throw new Error('the world has its zone');
  return zone;
}

function withoutLock(scene: Scene): void {
  const zone = zoneOf(scene);
  for (const ruleset of zone.rulesets.values()) {
    const rules = ruleset.rules.filter(({ ref }) => ref !== lockRuleRef(setupId));
    zone.rulesets.set(ruleset.id, { ...ruleset, rules });
  }
}

describe('the proof', () => {
  it('is content with a run that nothing disturbs', async () => {
    const scene = await aScene('setup');
    expect(await verdictOn(scene, await performed(scene))).toMatchObject({ converged: true, problems: [] });
  });

  it('notices an open door without anybody knocking, and strangers who come through it', async () => {
    const scene = await aScene('setup');
    const memory = await performed(scene);
    withoutLock(scene);
    scene.arena.connectHome();
    const prober = startProber(scene.arena.world, scene.arena.others);
    while (scene.arena.world.edge.exposedRequests() === 0) await new Promise(setImmediate);
    const { letIn } = await prober.stop();
    expect(Object.values(letIn).some((times) => times > 0)).toBe(true);
    const verdict = await verdictOn(scene, memory);
    expect(verdict.exposedRequests).toBeGreaterThan(0);
    expect(verdict.problems.some((problem) => /exposed: ha\.linden\.house without a key/.test(problem))).toBe(
      true,
    );
  });

  it('notices a lock that keeps the owner out', async () => {
    const scene = await aScene('setup');
    const memory = await performed(scene);
    const zone = zoneOf(scene);
    for (const ruleset of zone.rulesets.values()) {
      const rules = ruleset.rules.map((rule) => ({ ...rule, expression: '(http.host ne "")' }));
      zone.rulesets.set(ruleset.id, { ...ruleset, rules });
    }
    expect(
      (await verdictOn(scene, memory)).problems.filter((each) => each.startsWith('locked out')),
    ).toHaveLength(2);
  });

  it('notices a foreign record that was altered, a second tunnel and a key that is lost', async () => {
    const scene = await aScene('add a device');
    const memory = await performed(scene);
    const zone = zoneOf(scene);
    const [record] = [...zone.dnsRecords.values()].filter(({ name }) => name.startsWith('www.'));
    if (!record) throw new Error('the zone is furnished');
    zone.dnsRecords.set(record.id, { ...record, modifiedOn: '2026-11-20T12:00:00Z' });
    const ours = [...zone.dnsRecords.values()].find(
      ({ name, type }) => name === 'ha.linden.house' && type === 'CNAME',
    );
    if (!ours) throw new Error('the address is there');
    zone.dnsRecords.set('second', { ...ours, id: 'second' });
    await memory.vault.delete(`${setupId}/private-key/1a9709`);
    const verdict = await verdictOn(scene, memory);
    expect(verdict).toMatchObject({ converged: false, foreignChanged: 1, duplicates: 1 });
    expect(verdict.problems.join()).toContain('its key is lost: Laptop');
  });

  it('notices a change that was not made', async () => {
    const scene = await aScene('change the hostname');
    const verdict = await verdictOn(scene, await scene.begin());
    expect(verdict.problems.some((problem) => problem.startsWith('ours, records'))).toBe(true);
  });

  it('notices what is left in Home Assistant, and what of others was changed there', async () => {
    const scene = await aScene('let a home connect itself');
    const memory = await performed(scene);
    expect((await verdictOn(scene, memory)).problems).toEqual([]);
    const { home } = scene.arena.world;
    home.sow({
      apps: [{ slug: 'core_configurator', state: 'stopped' }],
      http: { trusted_proxies: ['192.168.1.7/32'] },
      pending: { config: { login_attempts_threshold: 3 }, fate: 'waiting' },
    });
    const { problems, foreignChanged } = await verdictOn(scene, memory);
    expect(foreignChanged).toBe(1);
    expect(problems.some((problem) => problem.startsWith('ours, home'))).toBe(true);
  });

  it('lets the owner in by the same way by which it knocks', async () => {
    const scene = await aScene('setup');
    const { vault } = await performed(scene);
    const key = vault.get(`${setupId}/private-key/a11a00`) ?? '';
    const { certificate } =
      [...zoneOf(scene).clientCertificates.values()].find(({ commonName }) =>
        commonName.includes('a11a00'),
      ) ?? {};
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const knock = (shown?: { readonly key: string; readonly certificate: string }) =>
      isLetIn('ha.linden.house', shown, scene.arena.world, shown ? agent : false);
    expect(await knock({ key, certificate: certificate ?? '' })).toBe(true);
    expect(await knock()).toBe(false);
    agent.destroy();
  });
});

describe('undoing', () => {
  it.each([
    'undo a setup broken off early',
    'undo a setup broken off late',
    'undo a whole setup',
    'undo a take-over',
  ])('%s leaves nothing of ours and everything of others', async (name) => {
    const scene = await aScene(name);
    const { ours } = scene.undisturbed.end;
    const before = (await aScene('setup')).foreign;
    expect(ours).toMatchObject({ tunnels: [], records: [], keys: [] });
    expect(JSON.stringify(ours)).not.toContain(setupId);
    expect(Object.keys(Object(before))).toEqual(Object.keys(Object(scene.foreign)));
    expect(scene.undisturbed.end.foreign).toEqual(scene.foreign);
  });
});
