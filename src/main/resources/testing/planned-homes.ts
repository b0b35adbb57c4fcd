import type { Change } from '../../../contract/change.ts';
import type { Setup } from '../../../contract/setup.ts';
import { printExpression } from '../cloudflare/lock/expression-tree.ts';
import { lockExpression } from '../cloudflare/lock/lock-expression.ts';
import { lockRuleRef } from '../cloudflare/mark.ts';
import { entriesFor } from '../cloudflare/tunnel/ingress-entries.ts';
import type { Observed, TunnelConfigurationSeen, TunnelConfigurationsSeen } from '../model/observed.ts';
import {
  allKeysMade,
  anObserved,
  aSetup,
  fingerprintOf,
  ourRecord,
  ourRule,
  ourTunnel,
} from './situations.ts';

export const setup = aSetup();

export const [anna, ben] = setup.devices.map((device) => device.id);

export function lockFor({ services, devices }: Setup): string {
  const fingerprints = devices
    .filter((device) => device.state === 'on')
    .map((device) => fingerprintOf(device.id));
  return printExpression(lockExpression(services.map(({ hostname }) => ({ hostname, fingerprints }))));
}

export function inOurs(ours: TunnelConfigurationSeen): TunnelConfigurationsSeen {
  return { ours, abandoned: {} };
}

/** Everything as this Setup says. */
export function built(wanted: Setup, more: Partial<Observed> = {}): Observed {
  const [service] = wanted.services;
  return anObserved({
    tunnel: ourTunnel(wanted),
    'tunnel-configuration': inOurs({
      ingress: [...(service ? entriesFor(service, wanted, {}) : []), { service: 'http_status:404' }],
      others: {},
    }),
    'client-certificate': allKeysMade(wanted),
    'lock-rule': { webhookIds: {}, rulesetId: 'ruleset-1', rules: [ourRule(wanted, lockFor(wanted))] },
    'certificate-hostname': [service?.hostname ?? ''],
    'zone-setting': {
      websockets: { value: 'on', editable: true },
      always_use_https: { value: 'on', editable: true },
      min_tls_version: { value: '1.2', editable: true },
      ssl: { value: 'full', editable: true },
      http3: { value: 'off', editable: true },
    },
    'dns-record': [ourRecord(wanted, 'tunnel-1')],
    ...more,
  });
}

/** The changes that can be made one after another, each with what it needs before it. */
export function inSomeOrder(changes: readonly Change[]): string[] {
  const done = new Set<string>();
  for (let round = 0; round <= changes.length; round += 1) {
    for (const { id, needs } of changes) if (needs.every((need) => done.has(need))) done.add(id);
  }
  return [...done];
}

export const partRef = (part: number) => lockRuleRef(setup.id, part);

export const idsOf = (plan: { readonly changes: readonly { readonly id: string }[] }) =>
  plan.changes.map(({ id }) => id);
