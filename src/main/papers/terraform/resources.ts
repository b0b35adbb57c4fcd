import { type Setup, zoneSettingIds } from '../../../contract/setup.ts';
import { labelIn } from '../../resources/cloudflare/mark.ts';
import { publicAddressOf } from '../../resources/cloudflare/origin/public-address.ts';
import { attribute, block, comment, type HclItem, type HclObject, HclReference } from './hcl.ts';
import {
  accountId,
  type Imported,
  imported,
  nameFrom,
  neverDestroyed,
  referenceTo,
  zoneId,
} from './imported.ts';
import type { ReadForExport, WholeRecord, WholeRuleset } from './read-for-export.ts';
import { holdConfiguration } from './tunnel-configuration.ts';

/** What Latchkey made or shares at Cloudflare, one function for each kind of resource of the provider. Pure. */

type Resource = Pick<Imported, 'type' | 'name'>;

const tunnel = { type: 'cloudflare_zero_trust_tunnel_cloudflared', name: 'home' } as const satisfies Resource;
const configuration = {
  type: 'cloudflare_zero_trust_tunnel_cloudflared_config',
  name: 'home',
} as const satisfies Resource;
const customRules = { type: 'cloudflare_ruleset', name: 'custom_rules' } as const satisfies Resource;
const askedForKeys = {
  type: 'cloudflare_certificate_authorities_hostname_associations',
  name: 'asked_for_keys',
} as const satisfies Resource;

export function tunnelItems({ zone }: Setup, { stands }: ReadForExport): readonly HclItem[] {
  const { ours } = stands.tunnel;
  if (!ours) return [];
  const seen = stands['tunnel-configuration'].ours;
  const id = `${zone.account.id}/${ours.id}`;
  return [
    comment('The private path. Its secret is not here: the connector at home has it and keeps using it.'),
    ...imported({
      ...tunnel,
      id,
      // Left out it would be "local", and another value makes a new tunnel.
      items: [accountId, attribute('name', ours.name), attribute('config_src', 'cloudflare')],
    }),
    ...(seen
      ? [
          comment('Where the path ends. Other addresses’ entries are part of the same list.'),
          ...imported({
            ...configuration,
            id,
            items: [
              accountId,
              attribute('tunnel_id', referenceTo(tunnel, 'id')),
              attribute('config', holdConfiguration(seen).config),
            ],
          }),
        ]
      : []),
  ];
}

/** What the provider knows of a rule; its own id, version and time are Cloudflare's. */
const heldOfRules = [
  'ref',
  'description',
  'action',
  'action_parameters',
  'expression',
  'enabled',
  'logging',
  'ratelimit',
  'exposed_credential_check',
];
const ownOfRules = ['id', 'version', 'last_updated', 'categories'];

export function rulesItems({ zone }: Setup, { ruleset }: ReadForExport): readonly HclItem[] {
  if (!ruleset) return [];
  const { id, name, kind, phase, description } = ruleset;
  return [
    comment(
      'The lock, and every other custom rule of the domain: they are one list, in this order. Anyone who destroys',
      'it destroys the other rules too, so it does not let itself be destroyed.',
    ),
    ...imported({
      ...customRules,
      id: `zones/${zone.id}/${id}`,
      items: [
        zoneId,
        attribute('kind', kind),
        attribute('name', name),
        attribute('phase', phase),
        ...(description ? [attribute('description', description)] : []),
        attribute('rules', (ruleset.rules ?? []).map(ruleFrom)),
        neverDestroyed,
      ],
    }),
  ];
}

function ruleFrom(rule: NonNullable<WholeRuleset['rules']>[number]): HclObject {
  const told = heldOfRules.flatMap((key) => {
    const value = rule[key];
    return value === undefined || value === null ? [] : [[key, value] as const];
  });
  return Object.fromEntries(told);
}

export function namesNotHeldOfRules(ruleset: WholeRuleset | null): readonly string[] {
  const names = (ruleset?.rules ?? []).flatMap((rule) => Object.keys(rule));
  return [...new Set(names)].filter((name) => !heldOfRules.includes(name) && !ownOfRules.includes(name));
}

export function hostnamesItems({ zone }: Setup, { stands }: ReadForExport): readonly HclItem[] {
  const names = stands['certificate-hostname'];
  if (names.length === 0) return [];
  return [
    comment('The addresses at which Cloudflare asks for a key. Other addresses are part of the same list.'),
    ...imported({ ...askedForKeys, id: zone.id, items: [zoneId, attribute('hostnames', [...names])] }),
  ];
}

/** Only what is known whole: a request or validity that differs would make the provider switch the key off. */
export function keysItems({ id: setupId, zone }: Setup, read: ReadForExport): readonly HclItem[] {
  const { certificates } = read.stands['client-certificate'];
  const requests = new Map(read.requests.map((each) => [each.id, each]));
  const items = certificates.flatMap(({ id, keyId, commonName }) => {
    const request = requests.get(id);
    if (keyId === null || !request?.csr || !request.validity_days) return [];
    return [
      comment(labelIn(commonName, setupId)),
      ...imported({
        type: 'cloudflare_client_certificate',
        name: `key_${nameFrom(keyId).replace(/^n_/, '')}_${id.slice(0, 8)}`,
        id: `${zone.id}/${id}`,
        items: [
          zoneId,
          attribute('csr', request.csr),
          attribute('validity_days', request.validity_days),
          neverDestroyed,
        ],
      }),
    ];
  });
  return items.length === 0
    ? []
    : [
        comment(
          'The keys. Destroying one switches it off, and so does another request or validity. The line ends in each',
          'request are a part of it. The private keys are only on the devices.',
          '',
        ),
        ...items,
      ];
}

export function settingsItems({ zone, policy }: Setup, { stands }: ReadForExport): readonly HclItem[] {
  const seen = stands['zone-setting'];
  const kept = zoneSettingIds.filter((id) => !policy.declined.includes(id) && seen[id].editable);
  if (kept.length === 0) return [];
  return [
    comment('Settings of the whole domain. Destroying these leaves them as they are.'),
    ...kept.flatMap((id) =>
      imported({
        type: 'cloudflare_zone_setting',
        name: id,
        id: `${zone.id}/${id}`,
        items: [zoneId, attribute('setting_id', id), attribute('value', seen[id].value)],
      }),
    ),
  ];
}

/** Only without a tunnel: at which address Cloudflare shows its certificate to the home. */
export function originPullItems({ zone }: Setup, read: ReadForExport): readonly HclItem[] {
  const pulls = originPullsIn(read);
  if (pulls.length === 0) return [];
  return [
    comment(
      'Cloudflare shows the home its own certificate. The provider cannot read `config` back: the first plan shows',
      'a change here, and it writes what is there already.',
    ),
    ...pulls.flatMap(({ hostname, certificateId, enabled }) =>
      imported({
        ...pullOf(hostname),
        id: `${zone.id}/${hostname}`,
        items: [zoneId, attribute('config', [{ hostname, cert_id: certificateId, enabled }])],
      }),
    ),
  ];
}

export function originPullsIn({ stands }: ReadForExport) {
  const ours = stands['origin-pull-certificate']?.ours ?? [];
  return Object.entries(stands['origin-pull'] ?? {}).flatMap(([hostname, pull]) =>
    pull && ours.some(({ id }) => id === pull.certificateId) ? [{ hostname, ...pull }] : [],
  );
}

function pullOf(hostname: string): Resource {
  return { type: 'cloudflare_authenticated_origin_pulls', name: nameFrom(hostname) };
}

export function recordsItems(setup: Setup, read: ReadForExport): readonly HclItem[] {
  if (read.records.length === 0) return [];
  return [
    comment('The address: last to come and first to go, because without the lock it would be open.'),
    ...read.records.flatMap((record) => recordItems(record, setup, read)),
  ];
}

function recordItems(record: WholeRecord, setup: Setup, read: ReadForExport): readonly HclItem[] {
  const { id, name, type, content, ttl, proxied, comment: mark, tags, settings } = record;
  return imported({
    type: 'cloudflare_dns_record',
    name: nameFrom(`${name}_${type}`),
    id: `${setup.zone.id}/${id}`,
    items: [
      zoneId,
      attribute('name', name),
      attribute('type', type),
      attribute('content', content),
      attribute('ttl', ttl),
      attribute('proxied', proxied),
      ...(mark ? [attribute('comment', mark)] : []),
      ...(tags?.length ? [attribute('tags', tags)] : []),
      ...(settings && Object.keys(settings).length > 0 ? [attribute('settings', settings)] : []),
      attribute('depends_on', standingBefore(read)),
      ...(publicAddressOf(setup)
        ? [
            comment('A program at home writes the home’s public address here whenever it changes.'),
            keepsContent,
          ]
        : []),
    ],
  });
}

const keepsContent = block('lifecycle', [], [attribute('ignore_changes', [new HclReference('content')])]);

function standingBefore(read: ReadForExport): readonly HclReference[] {
  const { stands, ruleset } = read;
  return [
    ...(ruleset ? [referenceTo(customRules)] : []),
    ...(stands['certificate-hostname'].length > 0 ? [referenceTo(askedForKeys)] : []),
    ...(stands.tunnel.ours && stands['tunnel-configuration'].ours ? [referenceTo(configuration)] : []),
    ...originPullsIn(read).map(({ hostname }) => referenceTo(pullOf(hostname))),
  ];
}
