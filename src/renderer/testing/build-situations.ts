import type { Change } from '../../contract/change.ts';
import type { Plan } from '../../contract/plan.ts';
import {
  aChange,
  aHostnameList,
  aKey,
  anAddress,
  anAddressRemoval,
  aPageOf,
  aRevocation,
  aSettingChange,
  aTunnel,
  aTunnelRemoval,
  aWayToTheHome,
  zone,
} from './planned-changes.ts';
import { threeDevices } from './situation.ts';

/** Plans at Cloudflare, as the program would make them. */

const keys = [
  ...threeDevices.map((device) => aKey(device.id, device.name)),
  aKey('test-1', 'Latchkey test key', 'lock-test'),
  aKey('test-0', 'Latchkey test key, off', 'lock-test'),
];

const newLock = aChange(
  {
    kind: 'lock-rule.create',
    resource: 'lock-rule',
    id: 'lock-rule/create',
    part: 1,
    hostnames: ['ha.linden.house'],
    needs: keys.map((key) => key.id),
  },
  'POST',
  `${zone}/rulesets/5d0c/rules`,
  {
    ref: 'latchkey_lock_1f2e3d4c',
    action: 'block',
    expression:
      '((lower(http.host) in {"ha.linden.house" "ha.linden.house."} or starts_with(lower(http.host), "ha.linden.house:") or starts_with(lower(http.host), "ha.linden.house.:")) and (not cf.tls_client_auth.cert_verified or cf.tls_client_auth.cert_revoked or not lower(cf.tls_client_auth.cert_fingerprint_sha256) in {"‹Anna’s phone›" "‹Ben’s Pixel›" "‹This computer›"}))',
  },
);

/** A first build as the program plans it: two test keys, one of them switched off at once. */
const firstBuild: readonly Change[] = [
  aTunnel(),
  aWayToTheHome(),
  ...keys,
  aRevocation('test-0', 'Latchkey test key, off', [...keys.map((key) => key.id), 'lock-rule/create'], null),
  newLock,
  aHostnameList([], ['ha.linden.house']),
  aSettingChange('websockets', 'off', 'on'),
  aSettingChange('http3', 'on', 'off'),
  anAddress('ha.linden.house', [
    'lock-rule/create',
    'certificate-hostname/update',
    'tunnel-configuration/update',
  ]),
];

export const lindenPlan: Plan = {
  id: 'plan-first',
  changes: firstBuild,
  untouched: [
    { kind: 'custom-rules', names: ['Block bad bots'] },
    { kind: 'tunnels', names: ['office'] },
  ],
  blockers: [],
};

/** A later build: one device less, one address renamed, something declined. */
export const laterPlan: Plan = {
  id: 'plan-later',
  changes: [
    aChange(
      {
        kind: 'lock-rule.update',
        resource: 'lock-rule',
        id: 'lock-rule/update',
        part: 1,
        hostnames: ['ha.linden.house'],
      },
      'PATCH',
      `${zone}/rulesets/5d0c/rules/77aa`,
      { action: 'block' },
    ),
    aRevocation('d4d4d4', 'Old tablet', ['lock-rule/update']),
    anAddressRemoval('old.linden.house'),
  ],
  untouched: [
    { kind: 'custom-rules', names: ['Block bad bots', 'Allow monitoring'] },
    {
      kind: 'dns-records',
      names: Array.from({ length: 14 }, (_, index) => `service-${index + 1}.linden.house`),
    },
    { kind: 'declined-settings', settings: ['http3'] },
  ],
  blockers: [],
};

/** Taking the first build away again: the address first, the lock last. */
export const undoPlan: Plan = {
  ...lindenPlan,
  id: 'plan-undo',
  changes: [
    anAddressRemoval(),
    ...[...threeDevices.map(({ name }) => name), 'Latchkey test key'].map((name, index) =>
      aRevocation(`a${index}`, name, ['dns-record/remove/ha.linden.house']),
    ),
    aTunnelRemoval('77', ['dns-record/remove/ha.linden.house']),
    aSettingChange('websockets', 'on', 'off'),
    aSettingChange('http3', 'off', 'on'),
    aHostnameList(['ha.linden.house'], [], ['dns-record/remove/ha.linden.house']),
    aChange(
      {
        kind: 'lock-rule.delete',
        resource: 'lock-rule',
        id: 'lock-rule/remove/1',
        part: 1,
        hostnames: ['ha.linden.house'],
        needs: ['certificate-hostname/update', 'tunnel/remove/77'],
      },
      'DELETE',
      `${zone}/rulesets/5d0c/rules/77aa`,
    ),
  ],
};

/** Everything goes, and a record that had been taken over gets its name back. */
export const removalPlan: Plan = {
  ...undoPlan,
  id: 'plan-removal',
  changes: [
    ...undoPlan.changes,
    aChange(
      {
        kind: 'dns-record.put-back',
        resource: 'dns-record',
        id: 'dns-record/create/ha.linden.house/CNAME/linden.github.io',
        record: aPageOf('ha.linden.house'),
        needs: ['dns-record/remove/ha.linden.house'],
      },
      'POST',
      `${zone}/dns_records`,
      aPageOf('ha.linden.house'),
    ),
  ],
};

/** A first build at a name that somebody’s record holds. */
export const takeOverPlan: Plan = {
  ...lindenPlan,
  id: 'plan-take-over',
  changes: [
    ...lindenPlan.changes.filter(({ resource }) => resource !== 'dns-record'),
    aChange(
      {
        kind: 'dns-record.take-over',
        resource: 'dns-record',
        id: 'dns-record/update/www.linden.house',
        hostname: 'www.linden.house',
        replaces: [aPageOf('www.linden.house')],
      },
      'POST',
      `${zone}/dns_records/batch`,
    ),
  ],
};

/** A new private path in the place of the old one. */
export const movePlan: Plan = {
  ...lindenPlan,
  id: 'plan-move',
  changes: [
    aTunnel(),
    aWayToTheHome(),
    aTunnelRemoval('77'),
    aChange(
      {
        kind: 'dns-record.update',
        resource: 'dns-record',
        id: 'dns-record/update/ha.linden.house',
        hostname: 'ha.linden.house',
        contentBefore: '7c.cfargotunnel.com',
      },
      'PATCH',
      `${zone}/dns_records/91`,
    ),
  ],
};

/** What is put right after somebody edited the rule, deleted the record and switched live updates off. */
export const repairPlan: Plan = {
  ...laterPlan,
  id: 'plan-repair',
  changes: [
    ...laterPlan.changes.filter(({ resource }) => resource === 'lock-rule'),
    aSettingChange('websockets', 'off', 'on'),
    anAddress(),
  ],
};
