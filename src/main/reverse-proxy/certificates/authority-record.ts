import { z } from 'zod';

/** What is remembered of the own authority. No secret: the private keys are in the vault. */

/** A device's certificate, once issued. What is switched off stays so: a key that comes back is a new one. */
const IssuedCertificate = z
  .object({
    keyId: z.string().min(1),
    certificatePem: z.string(),
    /** Hexadecimal. */
    serial: z.string().regex(/^[0-9a-f]{2,40}$/),
    /** Lower-case hex SHA-256 of the SubjectPublicKeyInfo: which key it was made for. */
    publicKey: z.string().regex(/^[0-9a-f]{64}$/),
    switchedOffAt: z.iso.datetime().nullable(),
  })
  .readonly();
export type IssuedCertificate = z.infer<typeof IssuedCertificate>;

/** The authority that signs the devices' keys. No device trusts it; the proxy does. */
const DeviceAuthority = z
  .object({
    certificatePem: z.string(),
    /** An authority of the same name whose key was thrown away (see `name-card.ts`). */
    nameCardPem: z.string(),
  })
  .readonly();

/** The authority that signs the proxy's own certificate: every device trusts it, for this one name. */
const ServerAuthority = z
  .object({ hostname: z.string(), certificatePem: z.string(), serverCertificatePem: z.string() })
  .readonly();

export const AuthorityRecord = z
  .object({
    devices: DeviceAuthority.nullable(),
    server: ServerAuthority.nullable(),
    issued: z.array(IssuedCertificate).readonly(),
    /** The number of the last list of revoked certificates. */
    lastListNumber: z.number().int().min(0),
  })
  .readonly();
export type AuthorityRecord = z.infer<typeof AuthorityRecord>;

export const noAuthority: AuthorityRecord = { devices: null, server: null, issued: [], lastListNumber: 0 };

/** Of the document that it is kept in. */
export const AUTHORITY_RECORD_VERSION = 1;
