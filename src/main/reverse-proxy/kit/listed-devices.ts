import { createHash, X509Certificate } from 'node:crypto';
import { Refusal } from '../../errors/refusal.ts';
import type { ProxyDevice, ProxyWish } from '../wish.ts';

/** A device whose key opens, and everything by which the three programs know its certificate. */
export interface ListedDevice {
  readonly name: string;
  readonly certificatePem: string;
  /** Lower-case hex (facts: reverse-proxies#caddy-fingerprint). */
  readonly sha256: string;
  /** Lower-case hex (facts: reverse-proxies#nginx-fingerprint). */
  readonly sha1: string;
  /** Upper-case hex, two digits for each byte, as nginx writes it. */
  readonly serial: string;
}

/**
 * The devices that may come in, each once. A certificate that is switched off anywhere in the wish is nowhere on.
 * @throws {Refusal} `certificate-unsupported` for one that the authority did not sign or that could sign others: Traefik would
 * take the word of such a certificate.
 */
export function listDevices({
  devices,
  trust,
}: Pick<ProxyWish, 'devices' | 'trust'>): readonly ListedDevice[] {
  const authority = new X509Certificate(trust.authorityPem);
  const off = new Set(devices.filter(({ state }) => state === 'off').map(sha256Of));
  const listed = devices
    .filter((device) => !off.has(sha256Of(device)))
    .map((device) => describeDevice(device, authority));
  return [...new Map(listed.map((device) => [device.sha256, device])).values()];
}

function describeDevice({ name, certificatePem }: ProxyDevice, authority: X509Certificate): ListedDevice {
  const certificate = new X509Certificate(certificatePem);
  const isLeaf =
    !certificate.ca && certificate.checkIssued(authority) && certificate.verify(authority.publicKey);
  if (!isLeaf) throw new Refusal('certificate-unsupported');
  return {
    name,
    certificatePem: certificate.toString(),
    sha256: hash('sha256', certificate),
    sha1: hash('sha1', certificate),
    serial: certificate.serialNumber,
  };
}

function sha256Of({ certificatePem }: ProxyDevice): string {
  return hash('sha256', new X509Certificate(certificatePem));
}

function hash(algorithm: 'sha1' | 'sha256', { raw }: X509Certificate): string {
  return createHash(algorithm).update(raw).digest('hex');
}
