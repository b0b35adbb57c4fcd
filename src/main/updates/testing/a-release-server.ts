import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { IncomingMessage, RequestListener } from 'node:http';
import { createAuthority } from '../../../practice/certificates/certificate-authority.ts';
import { anHttpsServer } from '../../testing/an-http-server.ts';
import type { ReleaseSource } from '../release-source.ts';
import {
  RELEASE_DOCUMENT,
  type ReleaseDescription,
  type ReleaseFile,
  writeStatement,
} from '../signed-release.ts';

/** Made once: it takes a moment, and nothing here depends on whose it is. */
const identity = createAuthority({ name: 'Latchkey test of updates' }).then(async (authority) => ({
  authority: authority.certificatePem,
  ...(await authority.issueServer(['127.0.0.1'])),
}));

export function aKeyPair() {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return { publicKey, privateKey };
}

/** Whose signature the program under test believes. */
const ourKey = aKeyPair();

export const aDescription: ReleaseDescription = {
  version: '1.3.0',
  releasedAt: '2026-11-01T00:00:00Z',
  stagedOverDays: 0,
  notes: '### Added\n\n- A lamp over the gate.',
};

/** As what the file begins: on Linux it can be run, and says so and with what. */
export const newProgram = Buffer.from(
  `#!/bin/sh\nprintf '%s\\n' "$0" "$@" >"$LATCHKEY_TEST_RAN.new"\nmv "$LATCHKEY_TEST_RAN.new" "$LATCHKEY_TEST_RAN"\n`,
);

export function aFile(content: Uint8Array = newProgram, changes: Partial<ReleaseFile> = {}): ReleaseFile {
  return {
    ...{ system: 'linux', arch: 'x64', kind: 'AppImage' },
    name: 'Latchkey-1.3.0-linux-x86_64.AppImage',
    size: content.length,
    sha512: createHash('sha512').update(content).digest('hex'),
    ...changes,
  };
}

export function signed(
  file: ReleaseFile,
  description = aDescription,
  key: KeyObject = ourKey.privateKey,
): ReleaseFile {
  return { ...file, signature: sign(null, writeStatement(description, file), key).toString('base64') };
}

export interface ReleaseServerSituation {
  readonly description?: ReleaseDescription;
  readonly files?: readonly ReleaseFile[];
  readonly content?: Uint8Array;
  /** Answers instead, where it returns `true`. */
  readonly instead?: (...asked: Parameters<RequestListener>) => boolean;
}

/** A real server for releases, over TLS on loopback, and what a program would have to know of it. */
export async function aReleaseServer(situation: ReleaseServerSituation = {}) {
  const asked: Pick<IncomingMessage, 'url' | 'headers'>[] = [];
  let now = situation;
  const { authority, keyPem, certificatePem } = await identity;
  const answer: RequestListener = (request, response) => {
    asked.push({ url: request.url ?? '', headers: request.headers });
    if (now.instead?.(request, response)) return;
    const { description = aDescription, files = [signed(aFile(), description)], content = newProgram } = now;
    if (request.url === `/${RELEASE_DOCUMENT}`) {
      response.end(JSON.stringify({ format: 'latchkey-release', description, files }));
    } else if (files.some(({ name }) => request.url === `/${name}`)) {
      response.end(content);
    } else {
      response.writeHead(404).end();
    }
  };
  const url = await anHttpsServer(answer, { key: keyPem, cert: certificatePem });
  const source: ReleaseSource = {
    folder: new URL(`${url}/`),
    hosts: [new URL(url).host],
    releaseKey: ourKey.publicKey,
    authority,
  };
  const become = (next: ReleaseServerSituation): void => {
    now = next;
  };
  return { source, asked, become };
}
