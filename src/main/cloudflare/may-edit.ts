import { z } from 'zod';
import { isProblem } from '../errors/problem.ts';
import type { Call } from './calls.ts';
import type { Cloudflare } from './client.ts';
import type { ProbedPermission, ProbedZone } from './token.ts';

/**
 * Whether the token may also change what it may look at, tried by a write that can change nothing
 * (facts: cloudflare#write-probes). Only a plain “may not” counts: any other refusal is about the request itself, which is
 * made to be refused. Any other failure is passed on.
 */
export async function mayEdit(
  cloudflare: Cloudflare,
  permission: ProbedPermission,
  zone: ProbedZone,
): Promise<boolean> {
  const { call, method, path, body } = futileWrite(permission, zone);
  try {
    // As a read, which is sent again after a failure that may pass: there is nothing that could happen twice.
    await cloudflare.read(z.unknown(), call, () => cloudflare.sdk.request({ method, path, body }));
    return true;
  } catch (error) {
    if (!isProblem(error)) throw error;
    if (error.code === 'PERMISSION_MISSING') return false;
    if (error.code === 'CLOUDFLARE_REFUSED') return true;
    throw error;
  }
}

/** No object has these ids: Cloudflare's are random, and UUIDs of version 4 have a digit that is not zero. */
const NO_ID = '0'.repeat(32);
const NO_UUID = '00000000-0000-0000-0000-000000000000';

interface FutileWrite {
  readonly call: Call;
  readonly method: 'patch' | 'post';
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A write to what does not exist, or with what can never be valid. */
function futileWrite(permission: ProbedPermission, { id, accountId }: ProbedZone): FutileWrite {
  const zone = `/zones/${id}`;
  switch (permission) {
    case 'dns-edit':
      return { call: 'PATCH dns_records', method: 'patch', path: `${zone}/dns_records/${NO_ID}`, body: {} };
    case 'ssl-edit':
      return {
        call: 'PATCH client_certificates',
        method: 'patch',
        path: `${zone}/client_certificates/${NO_ID}`,
        body: {},
      };
    case 'waf-edit':
      return {
        call: 'POST rulesets',
        method: 'post',
        // A trial run, and with a rule that has no expression besides.
        path: `${zone}/rulesets?dry_run=true`,
        body: { ...noRuleset, rules: [{ action: 'block', expression: '' }] },
      };
    case 'zone-settings-edit':
      return {
        call: 'PATCH settings websockets',
        method: 'patch',
        path: `${zone}/settings/websockets`,
        body: { value: 'neither-on-nor-off' },
      };
    case 'tunnel-edit':
      return {
        call: 'PATCH cfd_tunnel',
        method: 'patch',
        path: `/accounts/${accountId}/cfd_tunnel/${NO_UUID}`,
        body: {},
      };
  }
}

const noRuleset = { kind: 'zone', phase: 'http_request_firewall_custom', name: 'trial' };
