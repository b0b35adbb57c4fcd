import type { ChangeOf } from '../../contract/change.ts';
import type { Finding } from '../../contract/finding.ts';
import type { Setup } from '../../contract/setup.ts';
import { certificateFor } from '../resources/cloudflare/client-certificate/client-certificate.ts';
import { expressionsWith, listKeptKeys, ourRule } from '../resources/cloudflare/lock/lock.ts';
import { keyIdsOf } from '../resources/cloudflare/wanted-keys.ts';
import type { Observed } from '../resources/model/observed.ts';
import type { Evidence } from './evidence.ts';

/** The lock as it stands. Pure. */
export function findAtLock({ setup, observed, plan }: Evidence): readonly Finding[] {
  return plan.changes.flatMap((change) => {
    switch (change.kind) {
      case 'lock-rule.create':
        return missing(change, observed);
      case 'lock-rule.update':
        return altered(change, setup, observed);
      default:
        return [];
    }
  });
}

function missing({ part, hostnames }: ChangeOf<'lock-rule.create'>, observed: Observed): readonly Finding[] {
  const { rules } = observed['lock-rule'];
  const proof = `part ${part} of the lock is not among the zone's ${rules.length} custom rules`;
  return hostnames.map((subject) => ({ id: 'lock-rule-missing', severity: 'danger', subject, proof }));
}

function altered(
  { part, hostnames }: ChangeOf<'lock-rule.update'>,
  setup: Setup,
  observed: Observed,
): readonly Finding[] {
  const rule = ourRule(setup, observed, part);
  if (!rule) return [];
  const about = (
    id: 'lock-rule-disabled' | 'lock-rule-changed' | 'lock-rule-not-first',
    proof: string,
  ): readonly Finding[] =>
    hostnames.map((subject) => ({
      id,
      severity: id === 'lock-rule-not-first' ? 'info' : 'danger',
      subject,
      proof: `rule ${rule.ref}: ${proof}`,
    }));
  if (!rule.enabled) return about('lock-rule-disabled', 'enabled is false');
  if (rule.action !== 'block') return about('lock-rule-changed', `action is ${rule.action}`);
  if (rule.expression !== expressionOfMadeKeys(setup, observed, part))
    return about('lock-rule-changed', 'its expression is not the one that was set up');
  // A key that has to be made anew changes the lock too, and is told of by itself.
  if (plannedForKeysAlone(setup, observed)) return [];
  return about('lock-rule-not-first', 'a rule that lets requests past stands before it');
}

/** The lock with the keys as they were made, whether or not they are still on. A device without any is not in it. */
function expressionOfMadeKeys(setup: Setup, observed: Observed, part: number): string | undefined {
  const seen = observed['client-certificate'];
  const made = (keyId: string) =>
    certificateFor(keyId, seen) ?? seen.certificates.find((certificate) => certificate.keyId === keyId);
  const devices = setup.devices.filter((device) => keyIdsOf(device).every((keyId) => made(keyId)));
  return expressionsWith(
    { ...setup, devices },
    observed['lock-rule'].webhookIds,
    (keyId) => made(keyId)?.fingerprint ?? '',
    listKeptKeys(setup, seen).map(({ fingerprint }) => fingerprint),
  )?.[part - 1];
}

function plannedForKeysAlone({ devices }: Setup, observed: Observed): boolean {
  const seen = observed['client-certificate'];
  return devices
    .filter(({ state }) => state === 'on')
    .flatMap(keyIdsOf)
    .some((keyId) => certificateFor(keyId, seen) === undefined);
}
