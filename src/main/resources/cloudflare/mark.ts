import { randomBytes } from 'node:crypto';
import { hexPattern, SETUP_ID_BYTES } from '../../../contract/id-sizes.ts';
import type { SetupId, Zone } from '../../../contract/setup.ts';
import { LONGEST_COMMON_NAME } from '../../keys/common-name.ts';

/**
 * How Latchkey knows its own things again from Cloudflare alone: every object it makes carries the Setup's id.
 * The marks are plain ASCII and short, within every limit of the API (DNS comment 100, certificate CN 64).
 */

/** A mark for a new Setup: 32 random bits tell apart the few homes of one account. */
export function newSetupId(): SetupId {
  return randomBytes(SETUP_ID_BYTES).toString('hex');
}

export function dnsComment(setup: SetupId): string {
  return `latchkey:${setup}`;
}

/** `part` counts from 1: a lock with many keys is spread over several rules. */
export function lockRuleRef(setup: SetupId, part = 1): string {
  return part === 1 ? `latchkey_lock_${setup}` : `latchkey_lock_${setup}_${part}`;
}

/** Whether a rule's `ref` is exactly one of ours: a longer one that only begins like it is somebody else's. */
export function isLockRuleRef(ref: string, setup: SetupId): boolean {
  const first = lockRuleRef(setup);
  return ref === first || new RegExp(`^${first}_[0-9]+$`).test(ref);
}

/** Tunnel names are unique in an account; the domain makes ours readable in the dashboard. */
export function tunnelName(setup: SetupId, zone: Zone, generation = 1): string {
  const name = `${tunnelNamePrefix(setup)}${zone.name.replaceAll('.', '-').slice(0, 40)}`;
  return generation === 1 ? name : `${name}-${generation}`;
}

export function tunnelNamePrefix(setup: SetupId): string {
  return `latchkey-${setup}-`;
}

const markedTunnelName = new RegExp(`^latchkey-${hexPattern(SETUP_ID_BYTES)}-`);

/** Whether a tunnel bears the name of some Setup of Latchkey's, whichever. */
export function isMarkedTunnelName(name: string): boolean {
  return markedTunnelName.test(name);
}

/** What devices show when they ask which key to use: the label first, the mark after it. */
export function certificateName(setup: SetupId, keyId: string, label: string): string {
  const mark = ` (latchkey ${setup}-${keyId})`;
  return label.slice(0, LONGEST_COMMON_NAME - mark.length).trimEnd() + mark;
}

/** What stands before the mark in a certificate's common name: what its owner called it, in plain letters. */
export function labelIn(commonName: string, setup: SetupId): string {
  return commonName.replace(certificateMark(setup), '');
}

/** The same, whichever Setup's mark stands there, or none. */
export function labelOf(commonName: string): string {
  return commonName.replace(markedCertificateName, '');
}

/** The key id in a certificate's common name, when it carries this Setup's mark. */
export function keyIdOf(setup: SetupId, commonName: string): string | undefined {
  return certificateMark(setup).exec(commonName)?.[1];
}

const markedCertificateName = new RegExp(` \\(latchkey ${hexPattern(SETUP_ID_BYTES)}-[0-9a-z-]{1,12}\\)$`);

/** Whether a certificate bears the mark of some Setup of Latchkey's, whichever. */
export function isMarkedCertificateName(commonName: string): boolean {
  return markedCertificateName.test(commonName);
}

function certificateMark(setup: SetupId): RegExp {
  return new RegExp(` \\(latchkey ${setup}-([0-9a-z-]{1,12})\\)$`);
}
