import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Change } from '../../src/contract/change.ts';
import { type Setup, zoneSettingIds } from '../../src/contract/setup.ts';
import { nothingOf } from '../../src/main/engine/journal.ts';
import { lockRuleRef, tunnelName } from '../../src/main/resources/cloudflare/mark.ts';
import { wantedKeys } from '../../src/main/resources/cloudflare/wanted-keys.ts';
import type {
  DnsRecordSeen,
  IngressEntry,
  Observed,
  RuleSeen,
} from '../../src/main/resources/model/observed.ts';
import { planOf } from '../../src/main/resources/testing/look-around.ts';
import {
  aCertificate,
  anObserved,
  aRecord,
  aRule,
  fingerprintOf,
  ourRecord,
  ourRule,
} from '../../src/main/resources/testing/situations.ts';
import { arbitraryDeclined, arbitrarySetup } from './arbitrary-setup.ts';
import { hostnameLabels, setupId } from './flows.ts';

/**
 * The plan against any world: whatever of ours is there, in whatever state, and whatever others have put beside it, it only
 * ever changes what is ours.
 */

const ground = {
  zone: { id: 'zone-1', name: 'linden.house', account: { id: 'account-1', name: 'Linden family' } },
  homeUrl: 'http://homeassistant.local:8123',
};
const ourNames = hostnameLabels.map((label) => `${label}.linden.house`);
const foreignName = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/).map((label) => `x${label}.linden.house`);

const anySetup = arbitraryDeclined
  .chain((declined) => arbitrarySetup(ground, declined))
  .chain((setup) => fc.constantFrom(setup, nothingOf(setup)));

/** Marks of another home of the same user, and what looks a little like ours. */
const foreignRef = fc.oneof(
  fc.constantFrom(...'0123456789abcdef').map((digit) => digit.repeat(32)),
  fc.constantFrom(
    'latchkey_lock_ffffffff',
    'latchkey_lock',
    lockRuleRef(setupId).slice(0, -1),
    `${lockRuleRef(setupId)}0`,
    `${lockRuleRef(setupId)}_copy`,
  ),
);
const foreignComment = fc.constantFrom(
  '',
  'latchkey:ffffffff',
  'latchkey',
  `not latchkey:${setupId}`,
  setupId,
);

const foreignRule = fc
  .record({
    ref: foreignRef,
    action: fc.constantFrom('block', 'skip', 'managed_challenge', 'log'),
    enabled: fc.boolean(),
    expression: fc.constantFrom('true', '(http.host eq "ha.linden.house")', '(ip.src.country eq "XX")'),
  })
  .map((fields) => aRule(fields));

const foreignRecord = fc
  .record({
    name: fc.oneof(foreignName, fc.constantFrom(...ourNames)),
    type: fc.constantFrom('A', 'AAAA', 'CNAME', 'TXT', 'MX', 'CAA', 'NS'),
    content: fc.constantFrom('203.0.113.7', 'tunnel-1.cfargotunnel.com', 'elsewhere.example'),
    proxied: fc.boolean(),
    comment: foreignComment,
  })
  .map((fields) => aRecord(fields));

const foreignEntry: fc.Arbitrary<IngressEntry> = fc.record(
  {
    hostname: foreignName,
    service: fc.constantFrom('http://192.0.2.1', 'ssh://192.0.2.2'),
    path: fc.constant('/x'),
  },
  { requiredKeys: ['hostname', 'service'] },
);

/** Whatever of ours may be there: nothing, part of it, all of it, as it should be or not. */
function anyWorld(setup: Setup): fc.Arbitrary<Observed> {
  const ourRules = fc.subarray([1, 2].map((part) => lockRuleRef(setup.id, part)));
  const ourRecords = fc.subarray(ourNames);
  return fc
    .record({
      tunnels: fc.subarray([1, 2, 3]),
      entries: fc.option(fc.array(foreignEntry, { maxLength: 3 })),
      options: fc.constantFrom({}, { 'warp-routing': { enabled: true } }),
      keys: fc.subarray(wantedKeys(setup).map(({ id }) => id)),
      strangeKeys: fc.integer({ min: 0, max: 3 }),
      foreignRules: fc.array(foreignRule, { maxLength: 4 }),
      ourRules,
      ourRulesFirst: fc.boolean(),
      names: fc.array(fc.oneof(foreignName, fc.constantFrom(...ourNames)), { maxLength: 5 }),
      settings: fc.record(
        Object.fromEntries(zoneSettingIds.map((id) => [id, fc.constantFrom('on', 'off', '1.2')])),
      ),
      foreignRecords: fc.array(foreignRecord, { maxLength: 5 }),
      ourRecords,
    })
    .map((drawn) => {
      const tunnels = drawn.tunnels.map((generation) => ({
        id: `tunnel-${generation}`,
        name: tunnelName(setup.id, setup.zone, generation),
        status: 'healthy',
      }));
      const wanted = tunnelName(setup.id, setup.zone, setup.tunnelGeneration);
      const ours: readonly RuleSeen[] = drawn.ourRules.map((ref) =>
        ourRule(setup, '(http.host eq "ha.linden.house")', { id: ref, ref }),
      );
      const configuration = drawn.entries && {
        ingress: [...drawn.entries, { service: 'http_status:404' }],
        others: drawn.options,
      };
      const foreign = drawn.foreignRules.map((rule, index) => ({ ...rule, id: `foreign-${index}` }));
      return anObserved({
        tunnel: {
          ours: tunnels.find(({ name }) => name === wanted) ?? null,
          abandoned: tunnels.filter(({ name }) => name !== wanted),
          others: ['office'],
        },
        'tunnel-configuration': {
          ours: tunnels.some(({ name }) => name === wanted) ? configuration : null,
          abandoned: Object.fromEntries(
            tunnels.filter(({ name }) => name !== wanted).map(({ id }) => [id, configuration]),
          ),
        },
        'client-certificate': {
          certificates: [
            ...drawn.keys.map((keyId) => aCertificate(setup, keyId)),
            ...Array.from({ length: drawn.strangeKeys }, (_, index) =>
              aCertificate(setup, `x${index}`, {
                id: `foreign-${index}`,
                keyId: null,
                commonName: 'Laptop',
                fingerprint: fingerprintOf(`x${index}`),
              }),
            ),
          ],
          heldHere: {},
        },
        'lock-rule': {
          rulesetId: foreign.length + ours.length > 0 ? 'ruleset-1' : null,
          rules: drawn.ourRulesFirst ? [...ours, ...foreign] : [...foreign, ...ours],
        },
        'certificate-hostname': [...new Set(drawn.names)],
        'zone-setting': {
          ...anObserved()['zone-setting'],
          ...Object.fromEntries(
            Object.entries(drawn.settings).map(([id, value]) => [id, { value, editable: true }]),
          ),
        },
        'dns-record': [
          ...drawn.foreignRecords.map((record, index) => ({ ...record, id: `foreign-${index}` })),
          ...drawn.ourRecords.map(
            (name): DnsRecordSeen => ourRecord(setup, 'tunnel-1', { id: `ours-${name}`, name }),
          ),
        ],
      });
    });
}

const anySituation = anySetup.chain((setup) =>
  fc.record({ setup: fc.constant(setup), observed: anyWorld(setup) }),
);

describe('a plan, whatever is there', () => {
  it('is the same each time, and made without touching what it is made from', () => {
    fc.assert(
      fc.property(anySituation, ({ setup, observed }) => {
        const before = JSON.stringify({ setup, observed });
        const plan = planOf(deeplyFrozen(setup), deeplyFrozen(observed));
        expect(planOf(setup, observed)).toEqual(plan);
        expect(JSON.stringify({ setup, observed })).toBe(before);
      }),
    );
  });

  it('changes and takes away only what is ours', () => {
    fc.assert(
      fc.property(anySituation, ({ setup, observed }) => {
        const { changes, blockers } = planOf(setup, observed);
        // What stands at the name is told, and nothing is carried out.
        fc.pre(!blockers.some(({ code }) => code === 'ADDRESS_TAKEN'));
        for (const change of changes) expectOnlyOurs(change, setup, observed);
      }),
      { numRuns: 1000 },
    );
  });

  it('names every change once, and needs nothing that is not in it', () => {
    fc.assert(
      fc.property(anySituation, ({ setup, observed }) => {
        const ids = planOf(setup, observed).changes.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { needs } of planOf(setup, observed).changes)
          expect(ids).toEqual(expect.arrayContaining([...needs]));
      }),
    );
  });
});

function expectOnlyOurs(change: Change, setup: Setup, observed: Observed): void {
  const touched = change.request.path.split('/').at(-1) ?? '';
  switch (change.resource) {
    case 'tunnel':
    case 'client-certificate':
    case 'dns-record':
      expect(change.request.body ?? '').not.toContain('foreign-');
      expect(touched).not.toMatch(/^foreign-/);
      return;
    case 'lock-rule':
      expect(touched).not.toMatch(/^foreign-/);
      // PUT replaces all rules of the zone.
      if (change.request.method === 'PUT') expect(observed['lock-rule'].rules).toEqual([]);
      return;
    case 'certificate-hostname': {
      const { hostnames } = z
        .object({ hostnames: z.array(z.string()) })
        .parse(JSON.parse(change.request.body ?? ''));
      expect(withoutOurs(hostnames)).toEqual(withoutOurs(observed['certificate-hostname']));
      return;
    }
    case 'tunnel-configuration': {
      const { config } = z
        .object({
          config: z.looseObject({ ingress: z.array(z.looseObject({ hostname: z.string().optional() })) }),
        })
        .parse(JSON.parse(change.request.body ?? ''));
      const { ingress, ...options } = config;
      const { ours, abandoned } = observed['tunnel-configuration'];
      const leaving =
        change.kind === 'tunnel-configuration.withdraw' ? abandoned[change.tunnel.id] : undefined;
      const seen = leaving ?? ours;
      const isForeign = ({ hostname }: { readonly hostname?: string | undefined }) =>
        hostname?.startsWith('x');
      expect(ingress.filter(isForeign)).toEqual((seen?.ingress ?? []).filter(isForeign));
      expect(options).toEqual(seen?.others ?? {});
      return;
    }
    case 'zone-setting':
      expect(zoneSettingIds.filter((id) => !setup.policy.declined.includes(id))).toContain(touched);
      return;
  }
}

/** Foreign names begin with an x. */
function withoutOurs(names: readonly string[]): readonly string[] {
  return names.filter((name) => name.startsWith('x'));
}

function deeplyFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deeplyFrozen(inner);
  }
  return value;
}
