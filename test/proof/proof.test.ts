import { Agent } from 'node:https';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { lockRuleRef } from '../../src/main/resources/cloudflare/mark.ts';
import { openFaultLab } from './fault-lab.ts';
import { openEngineIn } from './flow-in-lab.ts';
import { findFlow, listFlows, listSetupsIn, setupId } from './flows.ts';
import type { LocalState } from './local-state.ts';
import { judgeOutcome } from './outcome.ts';
import type { PreparedKey } from './prepared-key-pool.ts';
import { prepareKeys } from './prepared-keys.ts';
import { isAdmitted, startStrangerClients } from './stranger-clients.ts';
import { openTestCase, type TestCase } from './test-case.ts';

/** A proof is worth what it would have noticed: everything it watches for happens here on purpose. */

let keys: readonly PreparedKey[];

beforeAll(() => {
  const nowhere = {
    zone: { id: '', name: 'linden.house', account: { id: '', name: '' } },
    homeUrl: 'http://home',
  };
  keys = prepareKeys(listFlows(nowhere).flatMap(listSetupsIn));
});

async function openCase(name: string): Promise<TestCase> {
  const lab = await openFaultLab('furnished');
  onTestFinished(lab.stop);
  return openTestCase(lab, findFlow(name, lab.target), keys);
}

async function perform(testCase: TestCase): Promise<LocalState> {
  const state = await testCase.reset();
  await openEngineIn(testCase, state).perform(testCase.flow.act);
  return state;
}

function findZone({ lab: { world } }: TestCase) {
  const zone = world.cloudflare.cloud.state.zones.get(world.zone.id);
  if (!zone) throw new Error('the world has its zone');
  return zone;
}

function removeLock(testCase: TestCase): void {
  const zone = findZone(testCase);
  for (const ruleset of zone.rulesets.values()) {
    const rules = ruleset.rules.filter(({ ref }) => ref !== lockRuleRef(setupId));
    zone.rulesets.set(ruleset.id, { ...ruleset, rules });
  }
}

function replaceInLock(testCase: TestCase, text: string | RegExp, by: string): void {
  const zone = findZone(testCase);
  for (const ruleset of zone.rulesets.values()) {
    const rules = ruleset.rules.map((rule) => ({ ...rule, expression: rule.expression.replace(text, by) }));
    zone.rulesets.set(ruleset.id, { ...ruleset, rules });
  }
}

describe('the proof', () => {
  it('is content with a run that nothing disturbs', async () => {
    const testCase = await openCase('setup');
    expect(await judgeOutcome(testCase, await perform(testCase))).toMatchObject({
      converged: true,
      problems: [],
    });
  });

  it('notices an exposure without any request, and strangers who are let in by it', async () => {
    const testCase = await openCase('setup');
    const state = await perform(testCase);
    removeLock(testCase);
    testCase.lab.connectHome();
    const strangers = startStrangerClients(testCase.lab.world, testCase.lab.foreignKeys);
    while (testCase.lab.world.edge.exposedRequests() === 0) await new Promise(setImmediate);
    const { admitted } = await strangers.stop();
    expect(Object.values(admitted).some((times) => times > 0)).toBe(true);
    const outcome = await judgeOutcome(testCase, state);
    expect(outcome.exposedRequests).toBeGreaterThan(0);
    expect(
      outcome.problems.some((problem) => /exposed: ha\.linden\.house without a certificate/.test(problem)),
    ).toBe(true);
  });

  it('notices a lock that keeps the owner out', async () => {
    const testCase = await openCase('setup');
    const state = await perform(testCase);
    const zone = findZone(testCase);
    for (const ruleset of zone.rulesets.values()) {
      const rules = ruleset.rules.map((rule) => ({ ...rule, expression: '(http.host ne "")' }));
      zone.rulesets.set(ruleset.id, { ...ruleset, rules });
    }
    expect(
      (await judgeOutcome(testCase, state)).problems.filter((each) => each.startsWith('locked out')),
    ).toHaveLength(2);
  });

  it('notices a foreign record that was altered, a second tunnel and a key that is lost', async () => {
    const testCase = await openCase('add a device');
    const state = await perform(testCase);
    const zone = findZone(testCase);
    const [record] = [...zone.dnsRecords.values()].filter(({ name }) => name.startsWith('www.'));
    if (!record) throw new Error('the zone is furnished');
    zone.dnsRecords.set(record.id, { ...record, modifiedOn: '2026-11-20T12:00:00Z' });
    const ours = [...zone.dnsRecords.values()].find(
      ({ name, type }) => name === 'ha.linden.house' && type === 'CNAME',
    );
    if (!ours) throw new Error('the address is there');
    zone.dnsRecords.set('second', { ...ours, id: 'second' });
    await state.vault.delete(`${setupId}/private-key/1a9709`);
    const outcome = await judgeOutcome(testCase, state);
    expect(outcome).toMatchObject({ converged: false, foreignChanged: 1, duplicates: 1 });
    expect(outcome.problems.join()).toContain('its key is lost: Laptop');
  });

  it('notices a change that was not made', async () => {
    const testCase = await openCase('change the hostname');
    const outcome = await judgeOutcome(testCase, await testCase.reset());
    expect(outcome.problems.some((problem) => problem.startsWith('ours, records'))).toBe(true);
  });

  it('notices what is left in Home Assistant, and what of others was changed there', async () => {
    const testCase = await openCase('let a home connect itself');
    const state = await perform(testCase);
    expect((await judgeOutcome(testCase, state)).problems).toEqual([]);
    const { home } = testCase.lab.world;
    home.sow({
      apps: [{ slug: 'core_configurator', state: 'stopped' }],
      http: { trusted_proxies: ['192.168.1.7/32'] },
      pending: { config: { login_attempts_threshold: 3 }, fate: 'waiting' },
    });
    const { problems, foreignChanged } = await judgeOutcome(testCase, state);
    expect(foreignChanged).toBe(1);
    expect(problems.some((problem) => problem.startsWith('ours, home'))).toBe(true);
  });

  it('notices a gap that is wider than agreed, and one that is still open at the end', async () => {
    const testCase = await openCase('setup with exceptions');
    const state = await perform(testCase);
    expect((await judgeOutcome(testCase, state)).problems).toEqual([]);
    replaceInLock(testCase, / and http\.request\.method in \{"POST"\}/, '');
    const outcome = await judgeOutcome(testCase, state);
    expect(outcome.problems).toContainEqual(
      expect.stringMatching(
        /^exposed: GET https:\/\/ha\.linden\.house\/api\/webhook\/\w+ from AS64496 in DE$/,
      ),
    );
    const without = { ...testCase.flow, act: findFlow('setup', testCase.lab.target).act };
    const left = await judgeOutcome({ ...testCase, flow: without }, state);
    expect(left.problems).toContainEqual(
      expect.stringMatching(
        /^exposed: POST https:\/\/assistant\.linden\.house\/auth\/token from AS16509 in DE$/,
      ),
    );
  });

  it('notices a gap that is open to other programs, and keys that open abroad', async () => {
    const testCase = await openCase('setup with the other kinds of exceptions');
    const state = await perform(testCase);
    expect((await judgeOutcome(testCase, state)).problems).toEqual([]);
    replaceInLock(testCase, / and http\.user_agent contains "[^"]*"/, '');
    replaceInLock(testCase, / or not ip\.src\.country in \{[^}]*\}/, '');
    testCase.lab.connectHome();
    const { problems } = await judgeOutcome(testCase, state);
    expect(problems).toContain('exposed: GET https://ha.linden.house/ from AS64500 in AT by another');
    expect(problems).toContainEqual(expect.stringMatching(/^exposed: ha\.linden\.house \w{8} from abroad$/));
  });

  it('notices an exception that lets nothing pass', async () => {
    const testCase = await openCase('setup with exceptions');
    const state = await perform(testCase);
    replaceInLock(testCase, '/api/webhook/', '/api/webhooks/');
    expect((await judgeOutcome(testCase, state)).problems).toContainEqual(
      expect.stringMatching(/^agreed and refused: POST https:\/\/ha\.linden\.house\/api\/webhook\//),
    );
  });

  it('leaves nothing of an exception that is taken away', async () => {
    const { baseline, foreign } = await openCase('take an exception away');
    expect(JSON.stringify(baseline.end.ours)).not.toMatch(/alexa|assistant\.|webhook|auth\/token/);
    expect(baseline.end.foreign).toEqual(foreign);
    const { ours } = (await openCase('setup with exceptions')).baseline.end;
    expect(JSON.stringify(ours)).toMatch(/assistant\.linden\.house.*\/api\/webhook\//);
  });

  it('lets the owner in by the same kind of request that strangers send', async () => {
    const testCase = await openCase('setup');
    const { vault } = await perform(testCase);
    const key = vault.get(`${setupId}/private-key/a11a00`) ?? '';
    const { certificate } =
      [...findZone(testCase).clientCertificates.values()].find(({ commonName }) =>
        commonName.includes('a11a00'),
      ) ?? {};
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const send = (shown?: { readonly key: string; readonly certificate: string }) =>
      isAdmitted({ hostname: 'ha.linden.house' }, shown, testCase.lab.world, shown ? agent : false);
    expect(await send({ key, certificate: certificate ?? '' })).toBe(true);
    expect(await send()).toBe(false);
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
    const testCase = await openCase(name);
    const { ours } = testCase.baseline.end;
    const before = (await openCase('setup')).foreign;
    expect(ours).toMatchObject({ tunnels: [], records: [], keys: [] });
    expect(JSON.stringify(ours)).not.toContain(setupId);
    expect(Object.keys(Object(before))).toEqual(Object.keys(Object(testCase.foreign)));
    expect(testCase.baseline.end.foreign).toEqual(testCase.foreign);
  });
});
