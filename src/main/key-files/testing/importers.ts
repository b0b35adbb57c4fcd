import { createHash, createPrivateKey, createPublicKey, X509Certificate } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashPublicKey } from '../../keys/private-key.ts';
import { outputOf } from '../../keys/testing/installed-program.ts';
import type { Need } from '../../testing/needs.ts';

/** What a key file holds: lower-case hex SHA-256 of certificate and public key. */
export interface Contents {
  readonly certificate: string;
  readonly publicKey: string;
}

/** A program that opens key files: `opened` throws when it refuses. */
export interface Importer {
  readonly name: string;
  readonly needed: readonly Need[];
  /** `own` is an empty folder that it may work in. */
  readonly opened: (file: string, passwordFile: string, own: string) => Promise<Contents>;
  /** What it says to words that are not the file's. */
  readonly refusal: RegExp;
}

/** In each, the words come out of a file or, for a test only, the command line. */
export const importers: readonly Importer[] = [
  { name: 'OpenSSL 3', needed: ['openssl'], opened: openedByOpenssl, refusal: /invalid password/ },
  {
    name: 'Java keytool',
    needed: ['keytool', 'openssl'],
    opened: openedByKeytool,
    refusal: /integrity check|password was incorrect/i,
  },
  {
    name: 'NSS pk12util',
    needed: ['certutil', 'pk12util', 'openssl'],
    opened: openedByNss,
    refusal: /SEC_ERROR_PKCS12_INVALID_MAC/,
  },
  {
    name: 'GnuTLS certtool',
    needed: ['certtool'],
    opened: openedByGnutls,
    refusal: /Authentication Code verification failed/,
  },
];

async function openedByOpenssl(file: string, passwordFile: string): Promise<Contents> {
  return contentsOf(
    await outputOf('openssl', ['pkcs12', '-in', file, '-passin', `file:${passwordFile}`, '-nodes']),
  );
}

/** A short-lived Java needs no compiler of its own. */
const briefJava = ['-J-XX:TieredStopAtLevel=1', '-J-XX:+UseSerialGC', '-J-Duser.language=en'];

async function openedByKeytool(file: string, passwordFile: string, own: string): Promise<Contents> {
  const [source, target] = [join(own, 'in'), join(own, 'out.p12')];
  await writeFile(source, 'moved-by-keytool\n');
  await outputOf('keytool', [
    ...briefJava,
    '-importkeystore',
    '-noprompt',
    ...['-srckeystore', file, '-srcstoretype', 'PKCS12', '-srcstorepass:file', passwordFile],
    ...['-destkeystore', target, '-deststoretype', 'PKCS12', '-deststorepass:file', source],
  ]);
  return openedByOpenssl(target, source);
}

async function openedByNss(file: string, passwordFile: string, own: string): Promise<Contents> {
  const { database, label } = await importedByNss(file, passwordFile, own);
  const [target, words] = [join(own, 'out.p12'), join(own, 'words')];
  await writeFile(words, 'moved-by-nss\n');
  await outputOf('pk12util', ['-o', target, '-n', label, '-d', database, '-w', words, '-K', '']);
  return openedByOpenssl(target, words);
}

/** Into the database of this folder, which may be a browser's. */
export async function importedByNss(file: string, passwordFile: string, at: string) {
  const database = `sql:${at}`;
  await outputOf('certutil', ['-N', '-d', database, '--empty-password']);
  await outputOf('pk12util', ['-i', file, '-d', database, '-w', passwordFile, '-K', '']);
  const listed = await outputOf('certutil', ['-L', '-d', database]);
  return { database, label: /^(.+?) +u,u,u$/m.exec(listed)?.[1] ?? '' };
}

/** certtool takes the bags out as they are; the key in its own wrapping it then opens in a second step. */
async function openedByGnutls(file: string, passwordFile: string, own: string): Promise<Contents> {
  const password = ['--password', (await readFile(passwordFile, 'utf8')).trim()];
  const bags = await outputOf('certtool', ['--p12-info', '--inder', '--infile', file, ...password]);
  const wrapped = join(own, 'wrapped.pem');
  await writeFile(wrapped, pemIn(bags, 'ENCRYPTED PRIVATE KEY'));
  const key = await outputOf('certtool', ['-k', '--pkcs8', '--no-text', '--infile', wrapped, ...password]);
  return contentsOf(bags.replace(/-----BEGIN ENCRYPTED[\s\S]+?-----END ENCRYPTED[^\n]+/, '') + key);
}

function contentsOf(pems: string): Contents {
  const certificate = new X509Certificate(pemIn(pems, 'CERTIFICATE')).raw;
  const key = createPrivateKey(pemIn(pems, '(?:RSA )?PRIVATE KEY'));
  return {
    certificate: createHash('sha256').update(certificate).digest('hex'),
    publicKey: hashPublicKey(createPublicKey(key)),
  };
}

function pemIn(text: string, kind: string): string {
  const found = new RegExp(`-----BEGIN ${kind}-----[^-]+-----END ${kind}-----`).exec(text)?.[0];
  if (!found) throw new Error(`There is no ${kind} in it.`);
  return found;
}
