import { createPrivateKey, X509Certificate } from 'node:crypto';
import { Refusal } from '../../errors/refusal.ts';
import type { KeyRing } from '../../keys/key-ring.ts';
import type { Document } from '../../storage/documents.ts';
import { createInTurn } from '../../streams/in-turn.ts';
import { type AuthorityRecord, type IssuedCertificate, noAuthority } from './authority-record.ts';
import { authorityName, DEVICE_AUTHORITY_NAME, makeNameCard } from './name-card.ts';
import {
  importSigningKeys,
  type LeafUse,
  signAuthority,
  signLeaf,
  signRevocationList,
  type Validity,
} from './x509-profile.ts';

/**
 * The home's own certificate authority, or rather two: one signs the devices' keys and only the proxy trusts it, the other
 * signs the proxy's certificate and the devices trust it. So whoever gets hold of the second can let nobody in, and no
 * device has to trust the first. Their private keys stay in the vault.
 */
export interface CertificateAuthority {
  /**
   * The certificate of the device's key with this id: issued when it is first asked for, the same from then on. One that was
   * switched off is not issued again: `KEY_MISSING`, also when the vault has lost the authority.
   */
  certificateFor(order: CertificateOrder): Promise<IssuedCertificate>;
  /** Puts keys on the list of revoked ones, for good. Ids without a certificate are passed over. */
  switchOff(...keyIds: readonly string[]): Promise<void>;
  issued(): readonly IssuedCertificate[];
  /** What the proxy needs to know devices by, with a new list of revoked keys. `KEY_MISSING` */
  forProxy(): Promise<DeviceTrust>;
  /** The proxy's certificate for this name, renewed once it has less than half of its time left. `KEY_MISSING` */
  serverCertificate(hostname: string): Promise<ServerIdentity>;
  /** Forgets both authorities and everything that they have signed: every device needs a new key afterwards. */
  startAnew(): Promise<void>;
}

export interface CertificateOrder {
  readonly keyId: string;
  /** As for any signing request: 1 to 64 printable ASCII characters. */
  readonly commonName: string;
  readonly validityDays: number;
}

/** Nothing in it is secret. */
export interface DeviceTrust {
  readonly authorityPem: string;
  readonly revocationListPem: string;
  readonly nameCardPem: string;
}

export interface ServerIdentity {
  /** What every device has to trust. */
  readonly authorityPem: string;
  readonly certificatePem: string;
  /** PKCS#8. The one private key that has to leave: it goes into the kit, alone in its file. */
  readonly privateKeyPem: string;
}

export interface AuthorityParts {
  /** The keys of the authorities and of the proxy, apart from those of the devices. */
  readonly ownKeys: KeyRing;
  readonly deviceKeys: Pick<KeyRing, 'requestFor'>;
  readonly record: Document<AuthorityRecord>;
  readonly now: () => Date;
}

const DAY_MS = 86_400_000;
/** Longer than any key it signs, and before 2050, when dates change their form (RFC 5280 §4.1.2.5). */
const AUTHORITY_DAYS = 7300;
/** Apple refuses more than 825 (facts: platforms#own-root-server-certificate). */
const SERVER_DAYS = 820;
/** The proxy's clock may be behind ours. */
const EARLIER_MS = 3_600_000;

export function createCertificateAuthority(parts: AuthorityParts): CertificateAuthority {
  const { record } = parts;
  // Two that ask at once get one certificate.
  const inTurn = createInTurn();
  return {
    certificateFor: (order) => inTurn(() => certificateFor(order, parts)),
    switchOff: (...keyIds) => inTurn(() => switchOff(keyIds, parts)),
    issued: () => record.read().issued,
    forProxy: () => inTurn(() => describeTrust(parts)),
    serverCertificate: (hostname) => inTurn(() => serverIdentity(hostname, parts)),
    startAnew: () =>
      inTurn(async () => {
        await record.change(({ lastListNumber }) => ({ ...noAuthority, lastListNumber }));
        await parts.ownKeys.forget(...Object.values(keyIds));
      }),
  };
}

/** By which the vault knows the keys of this folder. */
const keyIds = { devices: 'device-authority', server: 'server-authority', proxy: 'proxy' } as const;

const names = {
  devices: authorityName(DEVICE_AUTHORITY_NAME),
  server: (hostname: string) => authorityName(`Latchkey ${hostname}`.slice(0, 64)),
};

async function certificateFor(order: CertificateOrder, parts: AuthorityParts): Promise<IssuedCertificate> {
  const { csr, publicKey } = await parts.deviceKeys.requestFor(order.keyId, order.commonName);
  const before = parts.record
    .read()
    .issued.find((one) => one.keyId === order.keyId && one.publicKey === publicKey);
  if (before?.switchedOffAt === null) return before;
  if (before) throw new Refusal('KEY_MISSING');
  const devices = await deviceAuthority(parts);
  const keys = await signingKeys(keyIds.devices, devices.certificatePem, parts);
  const validity = validFrom(parts.now(), order.validityDays, devices.certificatePem);
  const certificatePem = await signLeaf(csr, { use: 'device' }, { name: names.devices, keys }, validity);
  const serial = new X509Certificate(certificatePem).serialNumber.toLowerCase();
  const issued = { keyId: order.keyId, certificatePem, serial, publicKey, switchedOffAt: null };
  await parts.record.change((current) => ({ ...current, issued: [...current.issued, issued] }));
  return issued;
}

async function switchOff(ids: readonly string[], { record, now }: AuthorityParts): Promise<void> {
  const at = now().toISOString();
  await record.change((current) => ({
    ...current,
    issued: current.issued.map((one) =>
      ids.includes(one.keyId) && one.switchedOffAt === null ? { ...one, switchedOffAt: at } : one,
    ),
  }));
}

async function describeTrust(parts: AuthorityParts): Promise<DeviceTrust> {
  const { certificatePem, nameCardPem } = await deviceAuthority(parts);
  const keys = await signingKeys(keyIds.devices, certificatePem, parts);
  // Before it is signed: a number that was given and not used is no harm, one that is used twice is.
  await parts.record.change((current) => ({ ...current, lastListNumber: current.lastListNumber + 1 }));
  const { issued, lastListNumber } = parts.record.read();
  const revoked = issued.flatMap(({ serial, switchedOffAt }) =>
    switchedOffAt === null ? [] : [{ serial, at: new Date(switchedOffAt) }],
  );
  // As long as the authority itself: the file reaches the proxy by hand, and one that ran out would lock everybody out
  // (facts: reverse-proxies#nginx-crl).
  const nextUpdate = new X509Certificate(certificatePem).validToDate;
  const thisUpdate = wholeSeconds(parts.now().getTime() - EARLIER_MS);
  const issuer = { name: names.devices, keys };
  const revocationListPem = await signRevocationList(revoked, lastListNumber, issuer, {
    thisUpdate,
    nextUpdate,
  });
  return { authorityPem: certificatePem, revocationListPem, nameCardPem };
}

async function deviceAuthority(parts: AuthorityParts) {
  const kept = parts.record.read().devices;
  if (kept) return kept;
  const validity = validFrom(parts.now(), AUTHORITY_DAYS);
  const keys = await newSigningKeys(keyIds.devices, parts);
  const devices = {
    certificatePem: await signAuthority(names.devices, keys, validity),
    nameCardPem: await makeNameCard(names.devices, validity),
  };
  await parts.record.change((current) => ({ ...current, devices }));
  return devices;
}

async function serverIdentity(hostname: string, parts: AuthorityParts): Promise<ServerIdentity> {
  const kept = parts.record.read().server;
  const ofThisName = kept?.hostname === hostname ? kept : undefined;
  const server =
    ofThisName && isFresh(ofThisName.serverCertificatePem, parts.now())
      ? ofThisName
      : await issueServer(hostname, ofThisName?.certificatePem, parts);
  const privateKeyPem = await parts.ownKeys.privateKey(keyIds.proxy);
  const certificate = new X509Certificate(server.serverCertificatePem);
  if (!privateKeyPem || !isKeyOf(privateKeyPem, certificate)) throw new Refusal('KEY_MISSING');
  return { authorityPem: server.certificatePem, certificatePem: server.serverCertificatePem, privateKeyPem };
}

/** @param authorityPem the one that devices trust already; a new one for another name, or when there is none */
async function issueServer(hostname: string, authorityPem: string | undefined, parts: AuthorityParts) {
  const name = names.server(hostname);
  const keys = authorityPem
    ? await signingKeys(keyIds.server, authorityPem, parts)
    : await newSigningKeys(keyIds.server, parts);
  const certificatePem =
    authorityPem ?? (await signAuthority(name, keys, validFrom(parts.now(), AUTHORITY_DAYS), hostname));
  const { csr } = await parts.ownKeys.requestFor(keyIds.proxy, hostname.slice(0, 64));
  const use: LeafUse = { use: 'server', hostname };
  const validity = validFrom(parts.now(), SERVER_DAYS, certificatePem);
  const serverCertificatePem = await signLeaf(csr, use, { name, keys }, validity);
  const server = { hostname, certificatePem, serverCertificatePem };
  await parts.record.change((current) => ({ ...current, server }));
  return server;
}

function isFresh(certificatePem: string, now: Date): boolean {
  const { validFromDate, validToDate } = new X509Certificate(certificatePem);
  return validToDate.getTime() - now.getTime() > (validToDate.getTime() - validFromDate.getTime()) / 2;
}

/** For an authority that is made now. A key of an earlier one may be there still, from a run that was cut off. */
async function newSigningKeys(keyId: string, { ownKeys }: AuthorityParts) {
  await ownKeys.requestFor(keyId, keyId);
  const privateKeyPem = await ownKeys.privateKey(keyId);
  if (!privateKeyPem) throw new Refusal('KEY_MISSING');
  return importSigningKeys(privateKeyPem);
}

/** Of an authority that has signed already. A vault that has lost its key must not get another one in its place. */
async function signingKeys(keyId: string, certificatePem: string, { ownKeys }: AuthorityParts) {
  const privateKeyPem = await ownKeys.privateKey(keyId);
  if (!privateKeyPem || !isKeyOf(privateKeyPem, new X509Certificate(certificatePem)))
    throw new Refusal('KEY_MISSING');
  return importSigningKeys(privateKeyPem);
}

function isKeyOf(privateKeyPem: string, certificate: X509Certificate): boolean {
  return certificate.checkPrivateKey(createPrivateKey(privateKeyPem));
}

/** @param authorityPem who signs it: nothing is good for longer than that */
function validFrom(now: Date, days: number, authorityPem?: string): Validity {
  const notBefore = wholeSeconds(now.getTime() - EARLIER_MS);
  const end = notBefore.getTime() + days * DAY_MS;
  const last = authorityPem ? new X509Certificate(authorityPem).validToDate.getTime() : end;
  return { notBefore, notAfter: new Date(Math.min(end, last)) };
}

/** Certificates carry no fractions of a second. */
function wholeSeconds(ms: number): Date {
  return new Date(Math.floor(ms / 1000) * 1000);
}
