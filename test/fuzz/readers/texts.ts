import { readPastedToken } from '../../../src/main/cloudflare/token.ts';
import { readTypedDomain } from '../../../src/main/domains/read-typed-domain.ts';
import { parseTunnelId } from '../../../src/main/home-assistant/commands/tunnel-token.ts';
import { parseAnnouncement } from '../../../src/main/home-assistant/find/announced.ts';
import { parseCertificates } from '../../../src/main/install/mac-keychain.ts';
import { parseKeys } from '../../../src/main/install/windows-store.ts';
import { readAcceptLanguage } from '../../../src/main/net/accept-language.ts';
import { readHomeName } from '../../../src/main/probe/home-manifest.ts';
import { readConnectorLog } from '../../../src/main/resources/home-assistant/connector-app/connector-log.ts';
import { readPastedWebhook } from '../../../src/main/router/new-exception.ts';
import { readWhatIsNew } from '../../../src/main/updates/what-is-new.ts';
import { arbitraryBytes } from '../inputs/mutated-bytes.ts';
import type { Target } from '../target.ts';
import { readerTarget } from './reader.ts';

/** What somebody pastes, a program prints, or another computer says, as a text: with one that is good. */
interface TextReader {
  readonly name: string;
  readonly good: string;
  /** Whether something was found in it; refuses with a closed code. */
  read(text: string): boolean;
}

const fingerprint = 'A1'.repeat(32);
const tunnel = '5f0c9a1e-7d3b-4c2a-9e8f-0123456789ab';
const tunnelToken = Buffer.from(JSON.stringify({ a: 'account', t: tunnel, s: 'secret' })).toString('base64');
const connectorLog = `[21:04:05] INFO: Starting Cloudflared\n2026-11-20T21:04:06Z INF Starting tunnel tunnelID=${tunnel}\n2026-11-20T21:04:07Z INF Registered tunnel connection connIndex=0 ip=198.41.192.7 location=fra03 protocol=quic\n2026-11-20T21:05:00Z ERR Unable to reach the origin service error="dial tcp 192.168.1.5:8123: connect: connection refused"\n`;
const announcement = {
  name: 'Home',
  port: 8123,
  addresses: ['192.168.1.5', 'fe80::1'],
  txt: { location_name: 'Home', version: '2026.11.0', uuid: 'a1b2', internal_url: 'http://192.168.1.5:8123' },
};

const readers: readonly TextReader[] = [
  {
    name: 'pasted token',
    good: `Authorization: Bearer ${'a1B2'.repeat(10)}`,
    read: (text) => 'token' in readPastedToken(text),
  },
  {
    name: 'typed domain',
    good: 'https://www.our-home.net:443/path',
    read: (text) => readTypedDomain(text).state !== 'mangled',
  },
  {
    name: 'pasted webhook',
    good: 'https://ha.linden.house/api/webhook/k3v9q2m7t4x8z1c6',
    read: (text) => readPastedWebhook(text) !== '',
  },
  { name: 'token of a tunnel', good: tunnelToken, read: (text) => parseTunnelId(text) !== undefined },
  { name: 'log of the connector', good: connectorLog, read: (text) => readConnectorLog(text).shown !== null },
  {
    name: 'announcement of a home',
    good: JSON.stringify(announcement),
    read: (text) => parseAnnouncement(parseIfJson(text)) !== undefined,
  },
  {
    name: 'manifest of a home',
    good: JSON.stringify({ name: 'Home Assistant', short_name: 'Assistant' }),
    read: (text) => readHomeName(text) !== undefined,
  },
  {
    name: 'certificates of a Mac',
    good: `SHA-256 hash: ${fingerprint}\nSHA-1 hash: ${'B2'.repeat(20)}\nkeychain: "login.keychain-db"\n`,
    read: (text) => parseCertificates(text).length > 0,
  },
  {
    name: 'certificates of Windows',
    good: JSON.stringify([{ Thumbprint: 'C3'.repeat(20), HasPrivateKey: true }]),
    read: (text) => parseKeys(text).length > 0,
  },
  {
    name: 'languages of a browser',
    good: 'de-DE,de;q=0.9,en-US;q=0.8,en;q=0.7,*;q=0.1',
    read: (text) => readAcceptLanguage(text).length > 0,
  },
  {
    name: 'what is new',
    good: '### Added\n\n- A **lamp** over the [gate](https://latchkey.example/).\n\nKeys:\n\n* `one`\n',
    read: (text) => readWhatIsNew(text).length > 0,
  },
];

export const textTargets: readonly Target[] = readers.map(({ name, good, read }) =>
  readerTarget(name, () => ({
    bytes: arbitraryBytes([Buffer.from(good)]),
    read: (bytes) => (read(Buffer.from(bytes).toString()) ? 'taken' : 'refused'),
  })),
);

function parseIfJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
