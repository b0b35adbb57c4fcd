import { createCipheriv, createDecipheriv, createHmac, type KeyObject, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { parseJson } from './atomic-file.ts';
import type { Unusable } from './set-aside.ts';

/** Names and their secrets. */
export type Secrets = ReadonlyMap<string, string>;

/**
 * The vault file: AES-256-GCM over all names and secrets at once, so nobody can read a name, move a secret to another name
 * or bring a single old secret back. A fresh random nonce for each write is safe for 2^32 writes (NIST SP 800-38D §8.3).
 */
const FORMAT = 'latchkey-vault';
const VERSION = 1;
const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Every version of the file starts with these two. */
const Header = z.object({ format: z.literal(FORMAT), version: z.number().int().positive() });

const Bytes = z.base64().transform((text) => Buffer.from(text, 'base64'));
const sized = (length: number) => Bytes.refine((bytes) => bytes.byteLength === length);
const SealedFile = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  /** Tells a vault of another key from a damaged one; reveals nothing about the key. */
  keyId: z.string().regex(/^[0-9a-f]{16}$/),
  nonce: sized(NONCE_BYTES),
  tag: sized(TAG_BYTES),
  sealed: Bytes,
});
const Entries = z.array(z.tuple([z.string(), z.string()]));

export type Unsealed =
  | { readonly kind: 'unsealed'; readonly secrets: Secrets }
  | { readonly kind: 'unusable'; readonly reason: Unusable };

/** The text of a vault file. */
export function seal(secrets: Secrets, key: KeyObject): string {
  const keyId = deriveKeyId(key);
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES }).setAAD(
    buildAuthenticatedData(keyId),
  );
  const plain = Buffer.from(JSON.stringify([...secrets]));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]).toString('base64');
  const encoded = { nonce: nonce.toString('base64'), tag: cipher.getAuthTag().toString('base64'), sealed };
  return `${JSON.stringify({ format: FORMAT, version: VERSION, keyId, ...encoded })}\n`;
}

export function unseal(bytes: Uint8Array, key: KeyObject): Unsealed {
  const content = parseJson(bytes);
  const header = Header.safeParse(content);
  if (!header.success) return unusable(content === undefined ? 'corrupt' : 'foreign');
  if (header.data.version > VERSION) return unusable('newer-version');
  const file = SealedFile.safeParse(content);
  if (!file.success) return unusable('corrupt');
  if (file.data.keyId !== deriveKeyId(key)) return unusable('wrong-key');
  const secrets = decrypt(file.data, key);
  return secrets ? { kind: 'unsealed', secrets } : unusable('corrupt');
}

function decrypt(
  { keyId, nonce, tag, sealed }: z.infer<typeof SealedFile>,
  key: KeyObject,
): Secrets | undefined {
  const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(buildAuthenticatedData(keyId)).setAuthTag(tag);
  try {
    const plain = Buffer.concat([decipher.update(sealed), decipher.final()]);
    const entries = Entries.parse(JSON.parse(plain.toString('utf8')));
    return new Map(entries);
  } catch {
    return undefined;
  }
}

/** What the seal covers besides the secrets: a file cannot be passed off as another version or another key's. */
function buildAuthenticatedData(keyId: string): Buffer {
  return Buffer.from(`${FORMAT}\n${VERSION}\n${keyId}`);
}

function deriveKeyId(key: KeyObject): string {
  return createHmac('sha256', key).update('latchkey vault key id').digest('hex').slice(0, 16);
}

function unusable(reason: Unusable): Unsealed {
  return { kind: 'unusable', reason };
}
