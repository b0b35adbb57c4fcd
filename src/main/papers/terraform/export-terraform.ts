import type { Setup } from '../../../contract/setup.ts';
import { isOn } from '../../resources/cloudflare/client-certificate/client-certificate.ts';
import { hideSecretPaths, secretPartsOf } from '../secret-paths.ts';
import { attribute, block, comment, type HclComment, type HclItem, printHcl } from './hcl.ts';
import { keepSecretsOut } from './keep-secrets-out.ts';
import type { ReadForExport } from './read-for-export.ts';
import {
  hostnamesItems,
  keysItems,
  namesNotHeldOfRules,
  originPullItems,
  originPullsIn,
  recordsItems,
  rulesItems,
  settingsItems,
  tunnelItems,
} from './resources.ts';
import { holdConfiguration } from './tunnel-configuration.ts';

/** Who made the file, and when. */
export interface MadeBy {
  readonly version: string;
  readonly at: Date;
}

export const EXPORT_FILE = 'latchkey.tf';

/**
 * What stands at Cloudflare of a home as a file for OpenTofu or Terraform, with blocks that take over each thing as it is. No
 * secret is in it: a variable stands for each. What Cloudflare's provider cannot hold is said at its head
 * (facts: terraform#cannot-hold). Pure.
 */
export function exportTerraform(setup: Setup, read: ReadForExport, madeBy: MadeBy): string {
  const resources = [
    ...rulesItems(setup, read),
    ...hostnamesItems(setup, read),
    ...keysItems(setup, read),
    ...tunnelItems(setup, read),
    ...settingsItems(setup, read),
    ...originPullItems(setup, read),
    ...recordsItems(setup, read),
  ];
  const { webhookIds } = read.stands['lock-rule'];
  const secrets = secretPartsOf(setup.policy.exceptions, webhookIds);
  const { items, variables } = keepSecretsOut(resources, secrets);
  const head = [
    aboutFile(setup, madeBy),
    howToUse({
      imports: countImports(resources),
      changes: originPullsIn(read).length,
      asks: variables.length > 0,
    }),
    whatIsNotHere(setup, read),
  ];
  return printHcl([...head, ...frame(setup), ...variables, ...items]);
}

function aboutFile({ services, zone }: Setup, { version, at }: MadeBy): HclComment {
  const names = services.map(({ hostname }) => hostname).join(', ') || zone.name;
  return comment(
    `${names}: what is at Cloudflare, as Latchkey ${version} read it on ${at.toISOString().slice(0, 10)}.`,
    'For OpenTofu 1.6 or Terraform 1.5 and newer, with Cloudflare’s provider 5.22 and newer.',
  );
}

interface Expected {
  readonly imports: number;
  readonly changes: number;
  readonly asks: boolean;
}

function howToUse({ imports, changes, asks }: Expected): HclComment {
  return comment(
    '1. Put this file into an empty folder, and your own token into the environment as CLOUDFLARE_API_TOKEN.',
    '2. Run `tofu init`, then `tofu plan`. It only looks.',
    `3. It has to say: ${imports} to import, 0 to add, ${changes} to change, 0 to destroy. Stop if it says anything else: something`,
    '   at Cloudflare is not what it was. Above all, let nothing be destroyed or replaced.',
    '4. Run `tofu apply`. From then on change things in one place: here, or in Latchkey.',
    '',
    'Latchkey still knows its own things by their names, comments and refs. Leave those as they are.',
    '`tofu destroy` does not put back what was there before. Latchkey does.',
    ...(asks
      ? [
          '',
          'The variables below are secrets: parts of paths that open without a key. You can find them in Cloudflare, in the rule',
          'that holds the lock. Give them as TF_VAR_secret_path_1 and so on. They will be in the state file: keep that to',
          'yourself.',
        ]
      : []),
  );
}

function whatIsNotHere(setup: Setup, read: ReadForExport): HclComment {
  const points = [
    'Private keys, tokens and the secret of the tunnel: no file should hold them.',
    ...(setup.home ? ['What Latchkey set in Home Assistant, because that is not at Cloudflare.'] : []),
    ...keysNotHere(read),
    ...originNotHere(read),
    ...optionsNotHere(read),
    ...read.stands.tunnel.abandoned.map(({ name }) => `An earlier tunnel of this home: ${name}.`),
  ];
  return comment('Not in this file:', ...points.map((point) => `- ${hideSecretPaths(point)}`));
}

function keysNotHere({ stands, requests }: ReadForExport): readonly string[] {
  const { certificates } = stands['client-certificate'];
  const off = certificates.filter((each) => each.keyId !== null && !isOn(each));
  const others = certificates.filter(({ keyId }) => keyId === null);
  const unknown = requests.filter(({ csr, validity_days }) => !csr || !validity_days);
  return [
    ...(off.length > 0
      ? [
          `${off.length} of Latchkey’s keys that are switched off: the provider could only switch them on again.`,
        ]
      : []),
    ...(others.length > 0 ? [`${others.length} client certificates that are not Latchkey’s.`] : []),
    ...unknown.map(({ id }) => `Key ${id}: Cloudflare did not say how it was requested.`),
  ];
}

function originNotHere({ stands }: ReadForExport): readonly string[] {
  return [
    ...(stands['origin-certificate']?.ours ?? []).map(
      ({ id }) =>
        `Origin certificate ${id}: the provider cannot read its request, and would replace and so revoke it.`,
    ),
    ...(stands['origin-pull-certificate']?.ours ?? []).map(
      ({ id }) =>
        `Certificate ${id} that Cloudflare shows to the home: the provider asks for its private key.`,
    ),
  ];
}

function optionsNotHere({ stands, ruleset }: ReadForExport): readonly string[] {
  const configuration = stands['tunnel-configuration'].ours;
  const ofTunnel = configuration ? holdConfiguration(configuration).notHeld : [];
  const ofRules = namesNotHeldOfRules(ruleset);
  return [
    ...(ofTunnel.length > 0
      ? [
          `Options of the tunnel that the provider has no words for: ${ofTunnel.join(', ')}. An apply may remove them.`,
        ]
      : []),
    ...(ofRules.length > 0
      ? [
          `Parts of custom rules that the provider has no words for: ${ofRules.join(', ')}. An apply may remove them.`,
        ]
      : []),
  ];
}

function frame({ zone }: Setup): readonly HclItem[] {
  return [
    block(
      'terraform',
      [],
      [
        attribute('required_version', '>= 1.5'),
        block(
          'required_providers',
          [],
          [attribute('cloudflare', { source: 'cloudflare/cloudflare', version: '~> 5.22' })],
        ),
      ],
    ),
    comment('The token comes from the environment.'),
    block('provider', ['cloudflare'], []),
    block(
      'locals',
      [],
      [
        comment(zone.account.name),
        attribute('account_id', zone.account.id),
        comment(zone.name),
        attribute('zone_id', zone.id),
      ],
    ),
  ];
}

function countImports(items: readonly HclItem[]): number {
  return items.filter((item) => item.kind === 'block' && item.type === 'import').length;
}
