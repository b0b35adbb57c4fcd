import { afterAll, describe, expect, it } from 'vitest';
import { createAuthority } from '../../practice/certificates/certificate-authority.ts';
import { createKeyPool } from '../keys/key-pool.ts';
import { createKeyRing } from '../keys/key-ring.ts';
import { memoryVault } from '../storage/vault.ts';
import { chooseFormat, RequestedFile } from './client/requested-file.ts';
import { LIFETIME_MS } from './session-state.ts';
import { aPickUp } from './testing/a-pick-up.ts';
import { ask, type Heard } from './testing/raw-http.ts';
import { userAgents } from './testing/user-agents.ts';

const keyPool = createKeyPool({ threads: 1 });
afterAll(() => keyPool.close());

describe('the passphrase', () => {
  const passphrase = 'wikipedia-enforced-nervous-sandlot-quibble';

  it('is in no answer of any kind, nor is the private key', async () => {
    const { bytes, privateKeyPem } = await aLockedKey(passphrase);
    const guides = { page: () => '<h1>How to</h1>', styles: '' };
    const heard: Heard[] = [];
    for (const userAgent of Object.values(userAgents)) {
      for (const language of ['en', 'de'])
        heard.push(
          ...(await everyAnswer(bytes, guides, { 'User-Agent': userAgent, 'Accept-Language': language })),
        );
    }
    expect(heard.filter(({ body }) => body.equals(bytes)).length).toBeGreaterThan(10);
    const said = Buffer.concat(heard.map((each) => each.bytes));
    const words = passphrase.split('-');
    const joined = ['-', ' ', '', '+', '%20'].map((between) => words.join(between));
    const encoded = (['base64', 'hex', 'utf16le'] as const).map((encoding) =>
      encoding === 'utf16le' ? Buffer.from(passphrase, encoding) : Buffer.from(passphrase).toString(encoding),
    );
    const keyLines = privateKeyPem.split('\n').filter((line) => line.length === 64);
    for (const secret of [...words, ...joined, ...encoded, ...keyLines])
      expect(said.includes(secret)).toBe(false);
  });
});

/** Everything a visitor can be told from the beginning to the end of a pick-up. */
async function everyAnswer(
  bytes: Buffer,
  guides: { readonly page: () => string; readonly styles: string },
  headers: Readonly<Record<string, string>>,
): Promise<readonly Heard[]> {
  const packFile = async () => ({ name: 'annas-phone.p12', bytes });
  const { look, press, time, path, origin, pickUps } = await aPickUp({ order: { packFile, guides } });
  const page = await look({ headers });
  const heard = [
    page,
    await ask(origin, { path: '/wrong' }),
    await look({ headers, path: `${path}/guide/iphone/browser` }),
  ];
  const offered = RequestedFile.options.filter((file) => page.text.includes(`value="${file}"`));
  for (const file of [...offered, ...offered]) {
    const answer = await press(page, file, { headers });
    if (answer.status === 200) expect(answer.headers['content-type']).toBe(chooseFormat(file).mediaType);
    heard.push(answer);
  }
  time.pass(LIFETIME_MS);
  heard.push(await look({ headers }));
  await pickUps.close();
  return heard;
}

/** A key as a phone gets it: made, signed and locked by the parts that do it for real. */
async function aLockedKey(
  passphrase: string,
): Promise<{ readonly bytes: Buffer; readonly privateKeyPem: string }> {
  const keys = createKeyRing('0a1b2c3d', memoryVault(), keyPool);
  const { csr } = await keys.requestFor('000001', 'Phone');
  const authority = await createAuthority({ name: 'Managed CA' });
  const { certificatePem } = await authority.signCsr(csr, { days: 365, account: 'account' });
  const privateKeyPem = await keys.privateKey('000001');
  if (!privateKeyPem) throw new Error('it was just made');
  const packed = await keyPool.packPkcs12({
    privateKeyPem,
    certificatePem,
    passphrase,
    friendlyName: 'Phone',
  });
  return { bytes: Buffer.from(packed), privateKeyPem };
}
