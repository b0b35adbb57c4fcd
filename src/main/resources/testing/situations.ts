import { createHash } from 'node:crypto';
import type { Device, Setup } from '../../../contract/setup.ts';
import { certificateName, dnsComment, lockRuleRef, tunnelName } from '../cloudflare/mark.ts';
import { wantedKeys } from '../cloudflare/wanted-keys.ts';
import type { CertificateSeen, DnsRecordSeen, Observed, RuleSeen } from '../model/observed.ts';

/** Situations for tests of the engine's pure parts. Defaults: one home, ha.linden.house, two devices, nothing built. */

export function aDevice(name: string, more: Partial<Device> = {}): Device {
  const id = createHash('sha256').update(name).digest('hex').slice(0, 6);
  return { id, name, platform: 'iphone', validityDays: 1825, state: 'on', ...more };
}

export function aSetup(more: Partial<Setup> = {}): Setup {
  return {
    id: '1a2b3c4d',
    zone: { id: 'zone-1', name: 'linden.house', account: { id: 'account-1', name: 'Linden family' } },
    services: [
      { hostname: 'ha.linden.house', url: 'http://homeassistant.local:8123', openTo: 'every-device' },
    ],
    devices: [aDevice("Anna's phone"), aDevice("Ben's Pixel", { platform: 'android' })],
    policy: { declined: [] },
    ...more,
  };
}

/** A zone as it is before Latchkey: settings as Cloudflare has them by default, nothing of ours. */
export function anObserved(more: Partial<Observed> = {}): Observed {
  const setting = (value: string) => ({ value, editable: true });
  return {
    tunnel: { ours: null, abandoned: [], others: [] },
    'tunnel-configuration': { ours: null, abandoned: {} },
    'client-certificate': { certificates: [], heldHere: {} },
    'lock-rule': { webhookIds: {}, rulesetId: null, rules: [] },
    'certificate-hostname': [],
    'zone-setting': {
      websockets: setting('on'),
      always_use_https: setting('off'),
      min_tls_version: setting('1.0'),
      ssl: setting('full'),
      http3: setting('on'),
    },
    'origin-certificate': null,
    'origin-pull-certificate': null,
    'origin-pull': null,
    'dns-record': [],
    'app-repository': null,
    'connector-app': null,
    'home-url': null,
    'http-config': null,
    ...more,
  };
}

export function aRule(more: Partial<RuleSeen> = {}): RuleSeen {
  return {
    id: 'rule-1',
    ref: 'rule-1',
    action: 'block',
    expression: '(ip.src.country eq "XX")',
    enabled: true,
    description: 'Block a country',
    ...more,
  };
}

export function ourRule(setup: Setup, expression: string, more: Partial<RuleSeen> = {}): RuleSeen {
  return aRule({ id: 'rule-ours', ref: lockRuleRef(setup.id), expression, ...more });
}

export function aRecord(more: Partial<DnsRecordSeen> = {}): DnsRecordSeen {
  return {
    id: 'record-1',
    type: 'CNAME',
    name: 'ha.linden.house',
    content: 'elsewhere.example.net',
    proxied: true,
    ttl: 1,
    comment: '',
    ours: false,
    ...more,
  };
}

export function ourRecord(setup: Setup, tunnelId: string, more: Partial<DnsRecordSeen> = {}): DnsRecordSeen {
  return aRecord({
    id: 'record-ours',
    content: `${tunnelId}.cfargotunnel.com`,
    comment: dnsComment(setup.id),
    ours: true,
    ...more,
  });
}

export function ourTunnel(setup: Setup, id = 'tunnel-1') {
  return {
    ours: { id, name: tunnelName(setup.id, setup.zone), status: 'healthy' },
    abandoned: [],
    others: [],
  };
}

/** The certificate of one key, made here and switched on. */
export function aCertificate(
  setup: Setup,
  keyId: string,
  more: Partial<CertificateSeen> = {},
): CertificateSeen {
  const label = wantedKeys(setup).find((key) => key.id === keyId)?.asciiLabel ?? 'a key';
  return {
    id: `certificate-${keyId}`,
    keyId,
    commonName: certificateName(setup.id, keyId, label),
    status: 'active',
    fingerprint: fingerprintOf(keyId),
    publicKey: `public-${keyId}`,
    certificatePem: '',
    issuedOn: '2026-11-21T00:00:00.000Z',
    expiresOn: '2031-11-20T00:00:00.000Z',
    ...more,
  };
}

export function fingerprintOf(keyId: string): string {
  return createHash('sha256').update(keyId).digest('hex');
}

/** Every key of the Setup made here, as it is wanted. */
export function allKeysMade(setup: Setup): Observed['client-certificate'] {
  const keys = wantedKeys(setup);
  return {
    certificates: keys.map((key) =>
      aCertificate(setup, key.id, { status: key.state === 'on' ? 'active' : 'revoked' }),
    ),
    heldHere: Object.fromEntries(keys.map((key) => [key.id, `public-${key.id}`])),
  };
}
