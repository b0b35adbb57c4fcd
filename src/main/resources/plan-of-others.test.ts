import { describe, expect, it } from 'vitest';
import { type Exception, fromAnywhere } from '../../contract/exception.ts';
import type { Plan } from '../../contract/plan.ts';
import { entriesFor } from './cloudflare/tunnel/ingress-entries.ts';
import type { Observed } from './model/observed.ts';
import { planOf, unapprovedIn } from './testing/look-around.ts';
import { anna, built, idsOf, inOurs, inSomeOrder, setup } from './testing/planned-homes.ts';
import {
  aCertificate,
  aDevice,
  anObserved,
  aRecord,
  aRule,
  aSetup,
  ourRule,
  ourTunnel,
} from './testing/situations.ts';

describe('what is not ours', () => {
  it('stays: the new lock is added to the rules that are there', () => {
    const observed = anObserved({
      'lock-rule': { webhookIds: {}, rulesetId: 'ruleset-1', rules: [aRule()] },
    });
    const plan = planOf(setup, observed);
    const lock = plan.changes.find((change) => change.id === 'lock-rule/create/1');
    expect(lock?.request.method).toBe('POST');
    expect(plan.untouched).toContainEqual({ kind: 'custom-rules', names: ['Block a country'] });
  });

  it('stays: a rule whose ref only begins like ours is somebody else’s', () => {
    const copy = ourRule(setup, '(http.host eq "ha.linden.house")', { id: 'copy', description: 'A copy' });
    const rules = [{ ...copy, ref: `${copy.ref}_copy` }];
    const plan = planOf(setup, anObserved({ 'lock-rule': { webhookIds: {}, rulesetId: 'r', rules } }));
    expect(idsOf(plan)).toContain('lock-rule/create/1');
    expect(idsOf(plan).filter((id) => id.startsWith('lock-rule/remove'))).toEqual([]);
    expect(plan.untouched).toContainEqual({ kind: 'custom-rules', names: ['A copy'] });
  });

  it('stays: other certificate hostnames keep their place in the list', () => {
    const observed = anObserved({ 'certificate-hostname': ['a.linden.house', 'b.linden.house'] });
    const change = planOf(setup, observed).changes.find(
      ({ resource }) => resource === 'certificate-hostname',
    );
    expect(JSON.parse(change?.request.body ?? '')).toEqual({
      hostnames: ['a.linden.house', 'b.linden.house', 'ha.linden.house'],
    });
  });

  describe('in a tunnel of ours that is needed no more', () => {
    const [service] = setup.services;
    const theirs = { hostname: 'printer.linden.house', path: '/status', service: 'http://printer:631' };
    const own = service ? entriesFor(service, setup, {}) : [];
    const entries = [...own, theirs, { service: 'http_status:404' }];
    const configuration = { ingress: entries, others: { 'warp-routing': { enabled: true } } };
    const left = { 'warp-routing': { enabled: true }, ingress: [theirs, { service: 'http_status:404' }] };
    const stays = { kind: 'tunnel-in-use', names: ['printer.linden.house/status'] };

    it('stays with its tunnel when the home moves to another: only our entry is taken out, after the address', () => {
      const moved = aSetup({ tunnelGeneration: 2 });
      const plan = planOf(
        moved,
        built(setup, {
          tunnel: { ours: null, abandoned: [{ id: 'tunnel-1', name: 'old', status: 'healthy' }], others: [] },
          'tunnel-configuration': { ours: null, abandoned: { 'tunnel-1': configuration } },
        }),
      );
      const withdrawal = plan.changes.find(({ id }) => id === 'tunnel-configuration/remove/tunnel-1');
      expect(idsOf(plan)).not.toContain('tunnel/remove/tunnel-1');
      expect(JSON.parse(withdrawal?.request.body ?? '')).toEqual({ config: left });
      expect(withdrawal?.needs).toEqual(['dns-record/update/ha.linden.house']);
      expect(plan.untouched).toContainEqual(stays);
    });

    it('stays with its tunnel when everything is removed, and the lock goes after our entry', () => {
      const gone = aSetup({ services: [], devices: [] });
      const plan = planOf(gone, built(setup, { 'tunnel-configuration': inOurs(configuration) }));
      const { id = '' } = setupTunnel(plan) ?? {};
      expect(setupTunnel(plan)).toMatchObject({ hostnames: ['ha.linden.house'] });
      expect(idsOf(plan).filter((each) => each.startsWith('tunnel/'))).toEqual([]);
      expect(plan.untouched).toContainEqual(stays);
      const lock = plan.changes.find((change) => change.resource === 'lock-rule');
      expect(lock?.needs).toContain(id);
      expect(inSomeOrder(plan.changes)).toHaveLength(plan.changes.length);
    });

    it('keeps a catch-all that somebody pointed somewhere', () => {
      const gone = aSetup({ services: [], devices: [] });
      const ingress = [...own, { service: 'http://nas:80' }];
      const plan = planOf(gone, built(setup, { 'tunnel-configuration': inOurs({ ingress, others: {} }) }));
      expect(plan.untouched).toContainEqual({ kind: 'tunnel-in-use', names: ['http://nas:80'] });
      expect(JSON.parse(setupTunnel(plan)?.request.body ?? '')).toEqual({
        config: { ingress: [{ service: 'http://nas:80' }] },
      });
    });

    it('is nothing to do any more once our entry is out', () => {
      const gone = aSetup({ services: [], devices: [] });
      const tunnel = built(setup).tunnel;
      const withoutOurs = { ...configuration, ingress: left.ingress };
      const plan = planOf(gone, anObserved({ tunnel, 'tunnel-configuration': inOurs(withoutOurs) }));
      expect(idsOf(plan)).toEqual([]);
      expect(plan.untouched).toContainEqual(stays);
    });

    const setupTunnel = ({ changes }: Plan) =>
      changes.find(({ kind }) => kind === 'tunnel-configuration.withdraw');
  });

  it('stays: other entries and options of our tunnel are carried along', () => {
    const observed = built(setup, {
      'tunnel-configuration': inOurs({
        ingress: [
          { hostname: 'nas.linden.house', service: 'http://nas:80', originRequest: { connectTimeout: 5 } },
          { service: 'http_status:404' },
        ],
        others: { 'warp-routing': { enabled: true } },
      }),
    });
    const change = planOf(setup, observed).changes.find(
      ({ resource }) => resource === 'tunnel-configuration',
    );
    expect(JSON.parse(change?.request.body ?? '')).toEqual({
      config: {
        'warp-routing': { enabled: true },
        ingress: [
          {
            hostname: 'ha.linden.house',
            path: '^/\\.well-known/acme-challenge/',
            service: 'http_status:404',
          },
          { hostname: 'ha.linden.house', service: 'http://homeassistant.local:8123' },
          { hostname: 'nas.linden.house', service: 'http://nas:80', originRequest: { connectTimeout: 5 } },
          { service: 'http_status:404' },
        ],
      },
    });
  });

  it('stays: a record of somebody else at our name blocks the plan and is shown', () => {
    const plan = planOf(setup, anObserved({ 'dns-record': [aRecord()] }));
    expect(plan.blockers).toEqual([
      {
        code: 'ADDRESS_TAKEN',
        names: ['ha.linden.house CNAME elsewhere.example.net'],
        at: 'ha.linden.house',
      },
    ]);
  });

  it('stays: what stands at a further address is told of that one alone', () => {
    const [home] = setup.services;
    if (!home) throw new Error('expected a service');
    const cams = { hostname: 'cams.linden.house', url: 'http://nvr:5000', openTo: 'every-device' } as const;
    const records = [aRecord({ name: cams.hostname })];
    const { blockers } = planOf({ ...setup, services: [home, cams] }, anObserved({ 'dns-record': records }));
    expect(blockers).toEqual([
      { code: 'ADDRESS_TAKEN', names: ['cams.linden.house CNAME elsewhere.example.net'], at: cams.hostname },
    ]);
  });

  it('stays: a text record of the same name is no obstacle', () => {
    const plan = planOf(setup, anObserved({ 'dns-record': [aRecord({ type: 'TXT' })] }));
    expect(plan.blockers).toEqual([]);
  });

  it('stays: a setting that the user declined, or that the plan cannot change', () => {
    const declined = aSetup({ policy: { declined: ['http3', 'always_use_https'] } });
    const observed = anObserved({
      'zone-setting': {
        ...anObserved()['zone-setting'],
        min_tls_version: { value: '1.0', editable: false },
      },
    });
    expect(idsOf(planOf(declined, observed)).filter((id) => id.startsWith('zone-setting'))).toEqual([]);
  });
});

describe('what stands in the way', () => {
  it('five rules of others', () => {
    const rules = Array.from({ length: 5 }, (_, index) => aRule({ id: `${index}`, ref: `${index}` }));
    const plan = planOf(setup, anObserved({ 'lock-rule': { webhookIds: {}, rulesetId: 'r', rules } }));
    expect(plan.blockers).toEqual([{ code: 'RULES_FULL', names: rules.map(() => 'Block a country') }]);
  });

  it('a lock that cannot hold everything: the gaps, where the keys alone would fit', () => {
    const long = (index: number): Exception => ({
      purpose: { kind: 'webhook', name: `Webhook ${index}` },
      at: { kind: 'home-address' },
      methods: ['POST'],
      from: fromAnywhere,
      program: null,
      until: null,
      id: index.toString(16).padStart(6, '0'),
      reach: {
        kind: 'exact',
        paths: Array.from({ length: 20 }, (_, path) => `/api/webhook/${'x'.repeat(300)}${path}`),
      },
    });
    const gaps = { ...setup.policy, exceptions: [1, 2, 3].map(long) };
    expect(planOf({ ...setup, policy: gaps }, anObserved()).blockers).toEqual([
      { code: 'GAPS_TOO_LONG', names: [] },
    ]);
    const devices = Array.from({ length: 400 }, (_, index) => aDevice(`Phone ${index}`));
    const many = { ...setup, devices };
    for (const policy of [setup.policy, gaps]) {
      const codes = planOf({ ...many, policy }, anObserved()).blockers.map(({ code }) => code);
      expect(codes).toContain('LOCK_TOO_LONG');
    }
  });

  it('a zone whose keys are used up; revoked ones do not count', () => {
    const foreign = (index: number, status: 'active' | 'revoked') =>
      aCertificate(setup, 'x', { id: `${index}`, keyId: null, status });
    const certificates = (active: number) => [
      ...Array.from({ length: active }, (_, index) => foreign(index, 'active')),
      ...Array.from({ length: 30 }, (_, index) => foreign(200 + index, 'revoked')),
    ];
    const blockersWith = (active: number) =>
      planOf(
        setup,
        anObserved({ 'client-certificate': { certificates: certificates(active), heldHere: {} } }),
      ).blockers.map(({ code }) => code);
    expect(blockersWith(96)).toEqual([]);
    expect(blockersWith(97)).toEqual(['CERTIFICATES_FULL']);
  });

  it('no device at all', () => {
    expect(planOf(aSetup({ devices: [] }), anObserved()).blockers).toContainEqual({
      code: 'NO_DEVICES',
      names: [],
    });
  });
});

describe('an approved plan', () => {
  it('covers what is left of it, and nothing more', () => {
    const approved = planOf(setup, anObserved());
    const left = planOf(setup, anObserved({ tunnel: ourTunnel(setup) }));
    const more = planOf(aSetup({ devices: [...setup.devices, aDevice('A guest')] }), anObserved());
    expect(unapprovedIn(left, approved)).toEqual([]);
    expect(unapprovedIn(more, approved)).not.toEqual([]);
  });

  it('covers taking away a second copy of a key that it makes, and of no other key', () => {
    const approved = planOf(setup, anObserved());
    const twice = (keyId: string) => [
      aCertificate(setup, keyId),
      aCertificate(setup, keyId, { id: 'second' }),
    ];
    const seen = (certificates: Observed['client-certificate']['certificates']) =>
      planOf(setup, anObserved({ 'client-certificate': { certificates, heldHere: {} } }));
    expect(unapprovedIn(seen(twice(anna ?? '')), approved)).toEqual([]);
    expect(unapprovedIn(seen([aCertificate(setup, 'c0ffee')]), approved)).not.toEqual([]);
  });
});
