import { X509Certificate } from 'node:crypto';
import { diagnoseFailure } from '../probe/diagnose.ts';
import { isOfAnotherProtocol } from '../probe/failure-code.ts';
import type { OriginAnswer, OriginVisitor } from '../probe/origin-visitor.ts';
import { explainNoAddress, type ProbeOutcome } from '../probe/probe.ts';
import type { ClientKey, Prober } from '../probe/prober.ts';
import { newCheck, type PlannedCheck } from './planned-check.ts';

/** The server at a home's public address, where there is no tunnel, and what it takes to knock at it past Cloudflare. */
export interface OriginIo {
  readonly visitor: OriginVisitor;
  readonly prober: Pick<Prober, 'resolve'>;
  /** Where the records of the address lead now. */
  readonly addresses: readonly string[];
  readonly port: number;
  /** PEM of the certificates that are known to be the server's. */
  readonly certificates: readonly string[];
}

/**
 * What is tried where a public address stands behind Cloudflare: that visitors see Cloudflare's certificate and not the home's,
 * and that the home turns away who comes past Cloudflare, with a key of the home's too.
 */
export function planOriginChecks(
  hostname: string,
  io: OriginIo,
  key: (() => Promise<ClientKey>) | undefined,
): readonly PlannedCheck[] {
  const turnedAway = {
    good: ['origin-refused', 'origin-partly-tried', 'origin-shut', 'origin-silent'],
  } as const;
  return [
    {
      check: newCheck('edge-certificate', hostname),
      good: ['certificate-of-edge'],
      attempt: () => compareCertificates(hostname, io),
    },
    {
      check: newCheck('past-cloudflare', hostname),
      ...turnedAway,
      attempt: () => knockPastCloudflare(hostname, io),
    },
    ...(key
      ? [
          {
            check: newCheck('past-cloudflare-with-key', hostname),
            ...turnedAway,
            attempt: async () => knockPastCloudflare(hostname, io, await key()),
          },
        ]
      : []),
  ];
}

/**
 * At each address of the home: one that lets in is what counts, and only where none could be tried nothing is known. A network
 * without IPv6 says nothing of the home's address there, whatever the other one does.
 */
export async function knockPastCloudflare(
  hostname: string,
  { visitor, addresses, port }: OriginIo,
  key?: ClientKey,
): Promise<ProbeOutcome> {
  const visits = addresses.map(async (address) =>
    judge(await visitor.visit({ address, port, hostname, ...(key ? { key } : {}) })),
  );
  const outcomes = await Promise.all(visits);
  const order = ['open', 'origin-refused', 'origin-shut', 'origin-silent', 'no-connection'] as const;
  const found = order.flatMap((diagnosis) => outcomes.find((each) => each.diagnosis === diagnosis) ?? []);
  const [first = { diagnosis: 'no-connection', saw: 'no address' }] = found;
  const isPart = outcomes.some(({ diagnosis }) => diagnosis === 'no-connection');
  return first.diagnosis === 'origin-refused' && isPart
    ? { ...first, diagnosis: 'origin-partly-tried' }
    : first;
}

/**
 * nginx answers who shows no certificate, others end the handshake (facts: cloudflare#origin-refusals). Home Assistant's own
 * refusals are answers of the home, so whoever hears them came through.
 */
function judge(answer: OriginAnswer): ProbeOutcome {
  if (answer.kind === 'failure') return { diagnosis: judgeFailure(answer.code), saw: answer.code };
  const { status, body } = answer;
  const isOfHome = /^\d{3}: /.test(body.trim());
  const misses = status === 400 && /SSL certificate/i.test(body);
  const isRefusal = !isOfHome && (misses || status === 403 || status === 421);
  return { diagnosis: isRefusal ? 'origin-refused' : 'open', saw: `HTTP ${status}` };
}

const unanswered: ReadonlySet<string> = new Set(['ETIMEDOUT', 'EHOSTUNREACH']);
/** A handshake that the other side ends, with an alert or without (RFC 8446 §6.2). */
const refusals = /^(ECONNRESET|EPIPE|EPROTO|ERR_SSL_.+)$/;

/**
 * Whoever answers in another protocol has let the visitor in. What is none of these was never sent, or was broken off by our own
 * side, and says nothing about the home.
 */
function judgeFailure(
  code: string,
): 'open' | 'origin-refused' | 'origin-shut' | 'origin-silent' | 'no-connection' {
  if (unanswered.has(code)) return 'origin-silent';
  // Nobody gets in at a port where no server is. It is no sign of a proxy either.
  if (code === 'ECONNREFUSED') return 'origin-shut';
  if (isOfAnotherProtocol(code)) return 'open';
  return refusals.test(code) ? 'origin-refused' : 'no-connection';
}

/**
 * The certificate at the name, beside those that are known to be the home's, or are shown at its address. Where the name leads to
 * the home itself it is the home's, also when nothing can be compared because the home shows none to us.
 */
async function compareCertificates(hostname: string, io: OriginIo): Promise<ProbeOutcome> {
  const resolution = await io.prober.resolve(hostname);
  if (resolution.kind !== 'addresses') return explainNoAddress(resolution);
  const home = resolution.addresses.find((each) => io.addresses.includes(each));
  if (home !== undefined) return { diagnosis: 'certificate-of-origin', saw: home };
  const [address = ''] = resolution.addresses;
  const shown = await io.visitor.readCertificate(hostname, address);
  if ('code' in shown) return { diagnosis: diagnoseFailure(shown.code), saw: shown.code };
  const ofHome = await listCertificatesOfHome(hostname, io);
  const isOfHome = ofHome.has(shown.certificate);
  return {
    diagnosis: isOfHome ? 'certificate-of-origin' : 'certificate-of-edge',
    saw: `SHA-256 ${shown.certificate.slice(0, 23)}…`,
  };
}

async function listCertificatesOfHome(
  hostname: string,
  { visitor, addresses, port, certificates }: OriginIo,
): Promise<ReadonlySet<string>> {
  const visits = addresses.map((address) => visitor.visit({ address, port, hostname }));
  const shown = (await Promise.all(visits)).flatMap(({ certificate }) => certificate ?? []);
  return new Set([...shown, ...certificates.map((pem) => new X509Certificate(pem).fingerprint256)]);
}
