import { isIP } from 'node:net';
import { z } from 'zod';
import { Network } from '../../contract/network.ts';
import {
  authorityOf,
  Hostname,
  LocalDns,
  PlainPath,
  Port,
  ProxyProgram,
  PublicRecord,
} from '../../contract/proxy.ts';

/** What is wanted of a reverse proxy at home, as data. Everything that reaches a file of the kit is here and has been parsed. */

const Address = z.string().refine((text) => isIP(text) !== 0 && !text.includes('%'));
/** One that stands for every address there is, IPv4 or IPv6: Go would listen at both for either. */
const isWildcard = (address: string) => /^[0.:]+$/.test(address);
const Pem = (label: string) =>
  z
    .string()
    .max(20_000)
    .regex(new RegExp(`^-----BEGIN ${label}-----\\r?\\n[A-Za-z0-9+/=\\r\\n]+-----END ${label}-----\\s*$`));

/**
 * Where Home Assistant answers at home: plain HTTP, without a path. One that speaks HTTPS itself has to be brought back to HTTP
 * first, because its certificate is for another name or made by hand, and nothing would check it between the two.
 */
export const HomeOrigin = z
  .url({ protocol: /^http$/ })
  .max(300)
  .transform((text) => new URL(text))
  .refine((url) => url.pathname === '/' && !url.search && !url.hash && !url.username && !url.password)
  .refine(({ hostname }) => /^(?:[a-z0-9.-]+|\[[0-9a-f:]+\])$/.test(hostname))
  .transform((url) => url.origin);

/** A device as the proxy knows it. One that is off is named in the kit as such and opens nothing. */
export const ProxyDevice = z
  .object({
    name: z.string().min(1).max(200),
    state: z.enum(['on', 'off']),
    certificatePem: Pem('CERTIFICATE'),
  })
  .readonly();
export type ProxyDevice = z.infer<typeof ProxyDevice>;

/**
 * Where the proxy's own certificate comes from.
 * - lets-encrypt: two files that the user's ACME client keeps on the proxy's computer
 * - own-ca: issued by Latchkey; its authority has to be trusted on every device
 */
const ServerCertificate = z.discriminatedUnion('from', [
  z.object({ from: z.literal('lets-encrypt'), certificateFile: PlainPath, keyFile: PlainPath }).readonly(),
  z
    .object({
      from: z.literal('own-ca'),
      authorityPem: Pem('CERTIFICATE'),
      certificatePem: Pem('CERTIFICATE'),
      privateKeyPem: Pem('PRIVATE KEY'),
    })
    .readonly(),
]);

/** @see proxyKit */
export const ProxyWish = z
  .object({
    hostname: Hostname,
    home: HomeOrigin,
    devices: z.array(ProxyDevice).max(500).readonly(),
    /** Of the authority that signed the devices' keys. */
    trust: z
      .object({
        authorityPem: Pem('CERTIFICATE'),
        revocationListPem: Pem('X509 CRL'),
        nameCardPem: Pem('CERTIFICATE'),
      })
      .readonly(),
    server: ServerCertificate,
    program: ProxyProgram,
    /** At which the proxy listens, and the router forwards the first to it. People write no port when it is 443. */
    ports: z.object({ https: Port, http: Port }).readonly(),
    /** At which addresses of its computer. */
    listenOn: z.union([
      z.literal('every-address'),
      z
        .array(Address.refine((address) => !isWildcard(address)))
        .min(1)
        .max(20)
        .readonly(),
    ]),
    /** Where the kit lies on the proxy's computer. */
    folder: PlainPath,
    /** The proxy's address at home. */
    proxyAddress: Address,
    /** From where Home Assistant sees the proxy come: the loopback where both run on one computer. */
    seenFrom: z.array(Network).min(1).max(20).readonly(),
    publicRecord: PublicRecord,
    localDns: LocalDns,
  })
  .readonly()
  .refine(({ ports }) => ports.https !== ports.http);
export type ProxyWish = z.infer<typeof ProxyWish>;
export type ServerSource = ProxyWish['server']['from'];
/** Before it is parsed: the home's address is still a text as somebody typed it. */
export type ProxyWishInput = z.input<typeof ProxyWish>;

/** What people type for this home, and what the proxy takes as its own name. */
export function homeAuthority({ hostname, ports }: Pick<ProxyWish, 'hostname' | 'ports'>): string {
  return authorityOf({ hostname, port: ports.https });
}
