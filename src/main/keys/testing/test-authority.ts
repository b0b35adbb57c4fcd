import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outputOf } from './installed-program.ts';

/** A certificate authority made of OpenSSL alone, so that a mistake of our libraries cannot hide in the tests. */
export interface TestAuthority {
  /** A folder of this authority's own, for the test's files too. */
  readonly folder: string;
  readonly certificatePem: string;
  /** Checks the request's signature and signs it for three days, with these extensions as OpenSSL writes them. */
  sign(csrPem: string, extensions?: string): Promise<string>;
  remove(): Promise<void>;
}

export async function aTestAuthority({ key = 'rsa:2048' } = {}): Promise<TestAuthority> {
  const folder = await mkdtemp(join(tmpdir(), 'latchkey-test-ca-'));
  const at = (name: string) => join(folder, name);
  const curve = key === 'ec' ? ['-pkeyopt', 'ec_paramgen_curve:prime256v1'] : [];
  const subject = ['-subj', '/O=Tests/CN=Test authority'];
  const files = ['-keyout', at('ca.key'), '-out', at('ca.pem')];
  await outputOf('openssl', [
    'req',
    '-x509',
    '-newkey',
    key,
    ...curve,
    '-nodes',
    '-days',
    '3',
    ...subject,
    ...files,
  ]);
  let signed = 0;

  return {
    folder,
    certificatePem: await readFile(at('ca.pem'), 'utf8'),
    async sign(csrPem, extensions = '') {
      signed += 1;
      const [csr, leaf, extras] = [at(`${signed}.csr`), at(`${signed}.pem`), at(`${signed}.cnf`)];
      await writeFile(csr, csrPem);
      await writeFile(extras, extensions);
      const ca = ['-CA', at('ca.pem'), '-CAkey', at('ca.key'), '-set_serial', `${1000 + signed}`];
      const how = ['-days', '3', '-extfile', extras, '-out', leaf];
      await outputOf('openssl', ['x509', '-req', '-in', csr, ...ca, ...how]);
      return readFile(leaf, 'utf8');
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
