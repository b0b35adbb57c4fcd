import { PRACTICE_OTHER_MACHINE_ADDRESS } from '../connector/connector-place.ts';
import { type Answer, badGateway, type OriginTrouble, originTrouble } from './answer.ts';
import type { Destination, DestinationTls } from './forward.ts';
import type { EdgeOptions } from './options.ts';
import type { EdgeRequest } from './request.ts';
import type { OriginEncryption, ThroughTunnel, ToAddress } from './route.ts';

/** Where a request goes on this computer, and what to say when that cannot be reached. */
export type Found =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | {
      readonly kind: 'destination';
      readonly destination: Destination;
      readonly failed: (code: string) => Answer;
    };

export async function findDestination(
  to: ThroughTunnel | ToAddress,
  request: EdgeRequest,
  ray: string,
  options: EdgeOptions,
): Promise<Found> {
  switch (to.by) {
    case 'tunnel':
      return behindTunnel(to, request, ray, options);
    case 'address':
      return atAddress(to, request, ray, options);
  }
}

function behindTunnel(
  { origin, connector }: ThroughTunnel,
  { hostname }: EdgeRequest,
  ray: string,
  { resolveOrigin = (service) => service, originFailed = () => {} }: EdgeOptions,
): Found {
  const url = resolveOrigin(origin.url, connector.address);
  const failed = (code?: string): Answer => {
    originFailed(connector.id, origin.url, code);
    return badGateway(hostname, ray);
  };
  if (url === undefined) return { kind: 'answer', answer: failed() };
  const { noTLSVerify, httpHostHeader: hostHeader } = origin.request;
  const tls = { rejectUnauthorized: noTLSVerify !== true };
  return {
    kind: 'destination',
    destination: { url, peerAddress: connector.address, hostHeader, tls },
    failed,
  };
}

async function atAddress(
  { place, encryption }: ToAddress,
  { hostname }: EdgeRequest,
  ray: string,
  options: EdgeOptions,
): Promise<Found> {
  const say = (trouble: OriginTrouble) => originTrouble(trouble, hostname, ray);
  const url = new URL(`${encryption === 'none' ? 'http' : 'https'}://${place.host}:${place.port}`);
  const tls = await tlsFor(hostname, encryption, options);
  return {
    kind: 'destination',
    destination: { url, peerAddress: place.inTheHouse ?? PRACTICE_OTHER_MACHINE_ADDRESS, tls },
    failed: (code) => say(troubleOf(code)),
  };
}

/** What the edge shows to the origin does not hang on whether it believes the origin (facts: cloudflare#origin-pulls). */
async function tlsFor(
  hostname: string,
  encryption: OriginEncryption,
  { view, originAuthorities = async () => [] }: EdgeOptions,
): Promise<DestinationTls> {
  const pull = await view.originPull(hostname);
  return {
    rejectUnauthorized: encryption === 'verified',
    servername: hostname,
    ca: await originAuthorities(),
    ...(pull ? { key: pull.keyPem, cert: pull.certificatePem } : {}),
  };
}

/** By Node's codes, of which OpenSSL's are those of TLS (facts: cloudflare#origin-errors). */
function troubleOf(code: string): OriginTrouble {
  if (/^(CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|ERR_TLS_CERT_ALTNAME)/.test(code)) return 526;
  if (code === 'ECONNREFUSED') return 521;
  return code === 'ETIMEDOUT' ? 522 : 525;
}
