import { afterAll, describe, expect, it } from 'vitest';
import { createAuthority } from '../../practice/certificates/certificate-authority.ts';
import { buildConfigurationProfile } from '../key-files/configuration-profile.ts';
import { createKeyPool } from '../keys/key-pool.ts';
import { certificateName } from '../resources/cloudflare/mark.ts';
import { holdsKeyOf, mayBeKeyFile } from './own-key-file.ts';

const keyPool = createKeyPool({ threads: 1 });
afterAll(() => keyPool.close());

async function aKeyFile(setupId: string): Promise<Uint8Array> {
  const authority = await createAuthority({ name: 'Managed CA' });
  const { privateKeyPem, csrPem } = await keyPool.makeKey({
    commonName: certificateName(setupId, '000001-2', 'Phone'),
  });
  const { certificatePem } = await authority.signCsr(csrPem, { days: 365, account: 'account' });
  return keyPool.packPkcs12({
    privateKeyPem,
    certificatePem,
    passphrase: 'six words',
    friendlyName: 'Phone',
  });
}

describe('a key file on a stick', () => {
  it('is known by the Setup in its certificate, as it is and inside a configuration profile', async () => {
    const pkcs12 = await aKeyFile('0a1b2c3d');
    const profile = buildConfigurationProfile({
      pkcs12,
      pkcs12FileName: 'phone.p12',
      certificateFingerprint: 'f'.repeat(64),
      target: 'iphone',
      words: {
        profileName: 'Phone',
        profileDescription: '',
        keyName: 'Phone',
        keyDescription: '',
        organization: '',
      },
    });
    expect(holdsKeyOf('0a1b2c3d', pkcs12)).toBe(true);
    expect(holdsKeyOf('0a1b2c3d', profile)).toBe(true);
    expect(holdsKeyOf('0a1b2c3e', pkcs12)).toBe(false);
    expect(holdsKeyOf('0a1b2c3e', profile)).toBe(false);
  });

  it.each(['', 'a tax return', '<?xml version="1.0"?><plist><dict><data>!!!</data></dict>', '<data>'])(
    'is not %j',
    (text) => expect(holdsKeyOf('0a1b2c3d', Buffer.from(text))).toBe(false),
  );

  it('is looked for by its ending only', () => {
    const names = ['a.p12', 'A.P12', 'a.mobileconfig', 'a.p12.tmp', 'a.p12.txt', 'p12', 'a.pfx', '._a.p12'];
    expect(names.filter(mayBeKeyFile)).toEqual(['a.p12', 'A.P12', 'a.mobileconfig', 'a.p12.tmp', '._a.p12']);
  });
});
