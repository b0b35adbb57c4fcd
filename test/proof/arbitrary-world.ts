import fc from 'fast-check';
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

/** Any world that a plan can be made for: any part of what is ours, in any state, with foreign objects beside it. */

const target = {
  zone: { id: 'zone-1', name: 'linden.house', account: { id: 'account-1', name: 'Linden family' } },
  homeUrl: 'http://homeassistant.local:8123',
};
const ourNames = hostnameLabels.map((label) => `${label}.linden.house`);
const foreignName = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/).map((label) => `x${label}.linden.house`);

const anySetup = arbitraryDeclined
  .chain((declined) => arbitrarySetup(target, declined))
  .chain((setup) => fc.constantFrom(setup, nothingOf(setup)));

/** Marks of another home of the same user, and marks that look a little like ours. */
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

/** What is in the world of one run. */
type DrawnWorld = ReturnType<typeof drawWorld> extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** Whatever of ours may exist: nothing, part of it, all of it, as it should be or not. */
function drawWorld(setup: Setup) {
  return fc.record({
    tunnels: fc.subarray([1, 2, 3]),
    entries: fc.option(fc.array(foreignEntry, { maxLength: 3 })),
    options: fc.constantFrom({}, { 'warp-routing': { enabled: true } }),
    keys: fc.subarray(wantedKeys(setup).map(({ id }) => id)),
    foreignKeys: fc.integer({ min: 0, max: 3 }),
    foreignRules: fc.array(foreignRule, { maxLength: 4 }),
    ourRules: fc.subarray([1, 2].map((part) => lockRuleRef(setup.id, part))),
    ourRulesFirst: fc.boolean(),
    names: fc.array(fc.oneof(foreignName, fc.constantFrom(...ourNames)), { maxLength: 5 }),
    settings: fc.record(
      Object.fromEntries(zoneSettingIds.map((id) => [id, fc.constantFrom('on', 'off', '1.2')])),
    ),
    foreignRecords: fc.array(foreignRecord, { maxLength: 5 }),
    ourRecords: fc.subarray(ourNames),
  });
}

function anyWorld(setup: Setup): fc.Arbitrary<Observed> {
  return drawWorld(setup).map((drawn) =>
    anObserved({
      ...observeTunnels(setup, drawn),
      'client-certificate': observeCertificates(setup, drawn),
      'lock-rule': observeRules(setup, drawn),
      'certificate-hostname': [...new Set(drawn.names)],
      'zone-setting': observeSettings(drawn),
      'dns-record': observeRecords(setup, drawn),
    }),
  );
}

function observeTunnels(setup: Setup, drawn: DrawnWorld): Pick<Observed, 'tunnel' | 'tunnel-configuration'> {
  const tunnels = drawn.tunnels.map((generation) => ({
    id: `tunnel-${generation}`,
    name: tunnelName(setup.id, setup.zone, generation),
    status: 'healthy',
  }));
  const wanted = tunnelName(setup.id, setup.zone, setup.tunnelGeneration);
  const ours = tunnels.find(({ name }) => name === wanted) ?? null;
  const abandoned = tunnels.filter(({ name }) => name !== wanted);
  const configuration = drawn.entries && {
    ingress: [...drawn.entries, { service: 'http_status:404' }],
    others: drawn.options,
  };
  return {
    tunnel: { ours, abandoned, others: ['office'] },
    'tunnel-configuration': {
      ours: ours ? configuration : null,
      abandoned: Object.fromEntries(abandoned.map(({ id }) => [id, configuration])),
    },
  };
}

function observeCertificates(setup: Setup, drawn: DrawnWorld): Observed['client-certificate'] {
  const foreign = Array.from({ length: drawn.foreignKeys }, (_, index) =>
    aCertificate(setup, `x${index}`, {
      id: `foreign-${index}`,
      keyId: null,
      commonName: 'Laptop',
      fingerprint: fingerprintOf(`x${index}`),
    }),
  );
  const ours = drawn.keys.map((keyId) => aCertificate(setup, keyId));
  return { certificates: [...ours, ...foreign], heldHere: {} };
}

function observeRules(setup: Setup, drawn: DrawnWorld): Observed['lock-rule'] {
  const ours: readonly RuleSeen[] = drawn.ourRules.map((ref) =>
    ourRule(setup, '(http.host eq "ha.linden.house")', { id: ref, ref }),
  );
  const foreign = drawn.foreignRules.map((rule, index) => ({ ...rule, id: `foreign-${index}` }));
  return {
    webhookIds: {},
    rulesetId: foreign.length + ours.length > 0 ? 'ruleset-1' : null,
    rules: drawn.ourRulesFirst ? [...ours, ...foreign] : [...foreign, ...ours],
  };
}

function observeSettings({ settings }: DrawnWorld): Observed['zone-setting'] {
  return {
    ...anObserved()['zone-setting'],
    ...Object.fromEntries(Object.entries(settings).map(([id, value]) => [id, { value, editable: true }])),
  };
}

function observeRecords(setup: Setup, drawn: DrawnWorld): Observed['dns-record'] {
  return [
    ...drawn.foreignRecords.map((record, index) => ({ ...record, id: `foreign-${index}` })),
    ...drawn.ourRecords.map(
      (name): DnsRecordSeen => ourRecord(setup, 'tunnel-1', { id: `ours-${name}`, name }),
    ),
  ];
}

/** A Setup and a world that it is to be carried out in. */
export const anySituation = anySetup.chain((setup) =>
  fc.record({ setup: fc.constant(setup), observed: anyWorld(setup) }),
);
