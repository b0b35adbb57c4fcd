import { createPrivateKey, X509Certificate } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import type { KeyFileKind } from '../../contract/hand-over.ts';
import type { Device } from '../../contract/setup.ts';
import { createAuthority } from '../../practice/certificates/certificate-authority.ts';
import { readCertificate } from '../keys/certificate.ts';
import { createKeyPool } from '../keys/key-pool.ts';
import { createKeyRing } from '../keys/key-ring.ts';
import type { CertificateSeen, ClientCertificatesSeen } from '../resources/model/observed.ts';
import { memoryVault } from '../storage/vault.ts';
import { devicesNamed } from '../testing/practice-app.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { describeKeyStates, listKeyFileKinds, packKeyFile } from './key-file.ts';

const keyPool = createKeyPool({ threads: 1 });
afterAll(() => keyPool.close());

function aCertificate(keyId: string, fields: Partial<CertificateSeen> = {}): CertificateSeen {
  return {
    id: `certificate of ${keyId}`,
    keyId,
    commonName: 'Phone',
    status: 'active',
    fingerprint: 'f'.repeat(64),
    publicKey: `half of ${keyId}`,
    certificatePem: 'PEM',
    issuedOn: '2026-11-20T00:00:00.000Z',
    expiresOn: '2027-11-20T00:00:00.000Z',
    ...fields,
  };
}

const heldHere = { '000001': 'half of 000001' };
const nothingSeen: ClientCertificatesSeen = { certificates: [], heldHere: {} };
const [phone] = devicesNamed('Phone');
if (!phone) throw new Error('one name makes one device');

const hostnames = ['ha.linden.house'];
const stateOf = (seen: ClientCertificatesSeen) => describeKeyStates([phone], seen)[0];

describe('a device’s key', () => {
  it('is not made as long as there is no certificate', () => {
    expect(stateOf({ ...nothingSeen, heldHere })).toMatchObject({ state: 'not-made', expiresOn: null });
  });

  it('is ready when this computer holds its other half', () => {
    expect(stateOf({ certificates: [aCertificate('000001')], heldHere })).toEqual({
      deviceId: '000001',
      fileName: 'phone.p12',
      keyName: 'Phone',
      state: 'ready',
      expiresOn: '2027-11-20T00:00:00.000Z',
    });
  });

  it.each([
    ['none', {}],
    ['another', { '000001': 'another half' }],
  ])('is elsewhere when this computer holds %s', (_name, held) => {
    const seen = { certificates: [aCertificate('000001')], heldHere: held };
    expect(stateOf(seen)).toMatchObject({ state: 'not-on-this-computer' });
  });

  it('is known to have no spare copy here when the user deleted it', () => {
    const [state] = describeKeyStates(
      [phone],
      { certificates: [aCertificate('000001')], heldHere: {} },
      new Set([phone.id]),
    );
    expect(state?.state).toBe('spare-copy-deleted');
  });

  it('may lie in a vault that could not be opened, unless the user deleted it or it is here', () => {
    const certificates = [aCertificate('000001')];
    const state = (held: ClientCertificatesSeen['heldHere'], ...forgotten: readonly string[]) =>
      describeKeyStates([phone], { certificates, heldHere: held }, new Set(forgotten), 'locked-away')[0]
        ?.state;
    expect([state({}), state({}, phone.id), state(heldHere)]).toEqual([
      'locked-away',
      'spare-copy-deleted',
      'ready',
    ]);
  });

  it('that was switched off does not count', () => {
    const certificates = [aCertificate('000001', { status: 'revoked' })];
    expect(stateOf({ certificates, heldHere })).toMatchObject({ state: 'not-made' });
  });
});

it('gives every device a file name of its own', () => {
  const names = [
    'Anna’s iPhone',
    'Annas iPhone',
    'annas-iphone',
    '手机',
    '📱',
    'Müller',
    'Muller',
    '...',
    '!!!',
  ];
  const states = describeKeyStates(devicesNamed(...names), nothingSeen);
  const fileNames = states.map(({ fileName }) => fileName);
  expect(new Set(fileNames).size).toBe(names.length);
  for (const fileName of fileNames) expect(fileName).toMatch(/^[a-z0-9-]+\.p12$/);
  expect(fileNames[0]).toBe('annas-iphone.p12');
});

it('names the file of a program for what it is, beside those of devices', () => {
  const [phone, program] = devicesNamed('Alexa', 'alexa!');
  if (!phone || !program) throw new Error('two names make two devices');
  const states = describeKeyStates([phone, { ...program, platform: 'program' }], nothingSeen);
  expect(states.map(({ fileName }) => fileName)).toEqual(['alexa.p12', 'alexa-2.pem']);
});

describe('a key file', () => {
  async function aSignedKey() {
    const keys = createKeyRing('0a1b2c3d', memoryVault(), keyPool);
    const { csr, publicKey } = await keys.requestFor('000001', 'Phone');
    const authority = await createAuthority({ name: 'Managed CA' });
    const { certificatePem } = await authority.signCsr(csr, { days: 365, account: 'account' });
    const seen = {
      certificates: [aCertificate('000001', { certificatePem, publicKey })],
      heldHere: await keys.held(),
    };
    expect(readCertificate(certificatePem).publicKeySha256).toBe(publicKey);
    return { keys, seen };
  }

  it('goes by the name that its state shows', async () => {
    const { keys, seen } = await aSignedKey();
    const devices = devicesNamed('Küche', 'Kuche');
    const [kitchen] = devices;
    if (!kitchen) throw new Error('two names make two devices');
    const file = await packKeyFile(
      { device: kitchen, as: 'pkcs12', hostnames, language: 'en' },
      devices,
      seen,
      {
        keys,
        keyPool,
      },
    );
    expect(file).toMatchObject({ name: 'kuche.p12', mediaType: 'application/x-pkcs12' });
    expect(file.name).toBe(describeKeyStates(devices, seen)[0]?.fileName);
    // PFX ::= SEQUENCE (RFC 7292 §4): whether programs open it is tested with the whole journey.
    expect(file.bytes[0]).toBe(0x30);
  });

  it('is text for a program, under the same name, and locked with the same words', async () => {
    const { keys, seen } = await aSignedKey();
    const program: Device = { ...phone, platform: 'program' };
    const [as, ...others] = listKeyFileKinds(program);
    const pack = (kind: KeyFileKind) =>
      packKeyFile({ device: program, as: kind, hostnames, language: 'en' }, [program], seen, {
        keys,
        keyPool,
      });
    const file = await pack(as);
    expect(file).toMatchObject({ name: 'phone.pem', mediaType: 'application/pem-certificate-chain' });
    const text = Buffer.from(file.bytes).toString();
    const opened = createPrivateKey({ key: text, passphrase: await keys.passphrase('000001') });
    expect(new X509Certificate(text).checkPrivateKey(opened)).toBe(true);
    expect(await Promise.all(others.map(pack))).toMatchObject([{ name: 'phone.p12' }]);
  });

  it('travels in a profile for Safari, with the same bytes in it and no words', async () => {
    const { keys, seen } = await aSignedKey();
    const order = { device: phone, hostnames, language: 'en' } as const;
    const own = { keys, keyPool };
    const profile = await packKeyFile({ ...order, as: 'configuration-profile' }, [phone], seen, own);
    expect(profile).toMatchObject({
      name: 'phone.mobileconfig',
      mediaType: 'application/x-apple-aspen-config',
    });
    const text = new TextDecoder().decode(profile.bytes);
    expect(text).toContain('Opens ha.linden.house in Safari');
    for (const word of (await keys.passphrase('000001')).split('-')) expect(text).not.toContain(`>${word}<`);
    expect(text).not.toContain('<key>Password</key>');
  });

  it('is refused without a certificate, without its key, and with a key that is not its own', async () => {
    const { keys, seen } = await aSignedKey();
    const nobody = createKeyRing('0a1b2c3d', memoryVault(), keyPool);
    const refused = [
      [{ ...seen, certificates: [] }, keys],
      [{ ...seen, heldHere: {} }, nobody],
      [{ ...seen, heldHere: { '000001': 'another half' } }, keys],
    ] as const;
    for (const [what, ring] of refused) {
      const refusal = await refusalOf(
        packKeyFile({ device: phone, as: 'pkcs12', hostnames, language: 'en' }, [phone], what, {
          keys: ring,
          keyPool,
        }),
      );
      expect(refusal.code).toBe('KEY_MISSING');
    }
  });
});

it('an iPhone needs two files and every other device one: no guide explains the profile on a Mac', () => {
  const [device] = devicesNamed('Anna’s');
  if (!device) throw new Error('one name makes one device');
  const kinds = (platform: Device['platform']) => listKeyFileKinds({ ...device, platform });
  expect(kinds('iphone')).toEqual(['pkcs12', 'configuration-profile']);
  for (const platform of ['mac', 'windows', 'android', 'linux'] as const)
    expect(kinds(platform)).toEqual(['pkcs12']);
});
