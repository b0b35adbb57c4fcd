import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { z } from 'zod';
import { UpdateRefusal } from './update-refusal.ts';

/** The name of the document that describes the newest release, beside its files. */
export const RELEASE_DOCUMENT = 'latest.json';

/** Of Semantic Versioning, without what it calls build metadata. */
export const Version = z
  .string()
  .max(100)
  .regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/);

/** By which of our files a system is updated, and for which processors that is. */
const FileTarget = z.object({
  system: z.enum(['windows', 'macos', 'linux']),
  arch: z.enum(['x64', 'arm64', 'universal']),
  kind: z.enum(['nsis', 'zip', 'AppImage', 'deb', 'rpm']),
});
export type FileTarget = Readonly<z.infer<typeof FileTarget>>;

const sha512 = z.string().regex(/^[0-9a-f]{128}$/);

/**
 * One file. Its name is plain: it becomes part of a path, and on Linux of a command of the administrator.
 */
const ReleaseFile = FileTarget.extend({
  name: z
    .string()
    .max(200)
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/),
  size: z.number().int().positive().max(2_000_000_000),
  sha512,
  /** Ed25519 in base64 over {@link writeStatement}. */
  signature: z.string().max(200).optional(),
}).readonly();
export type ReleaseFile = z.infer<typeof ReleaseFile>;

/** What is said of a whole release. Every part of it is in the statement of each file. */
export const ReleaseDescription = z
  .object({
    version: Version,
    releasedAt: z.iso.datetime(),
    /** Over how many days it reaches everybody, evenly; 0: at once. */
    stagedOverDays: z.number().min(0).max(60),
    /** The changelog's part about it, in Markdown. */
    notes: z.string().max(100_000),
  })
  .readonly();
export type ReleaseDescription = z.infer<typeof ReleaseDescription>;

export const ReleaseDocument = z
  .object({
    format: z.literal('latchkey-release'),
    description: ReleaseDescription,
    files: z.array(ReleaseFile).max(50).readonly(),
  })
  .readonly();
export type ReleaseDocument = z.infer<typeof ReleaseDocument>;

/** A release and the file of it for this computer, after the signature was found to fit. */
export interface SignedRelease {
  readonly description: ReleaseDescription;
  readonly file: ReleaseFile;
}

/**
 * What is signed: everything that decides what is put in place, so that no part of it can be exchanged for that of another release,
 * system or file. The order is fixed, and JSON leaves no doubt where a text ends.
 */
export function writeStatement(description: ReleaseDescription, file: ReleaseFile): Uint8Array {
  const { version, releasedAt, stagedOverDays, notes } = description;
  const { system, arch, kind, name, size } = file;
  const aboutRelease = [version, releasedAt, stagedOverDays, hashOf(notes)];
  const aboutFile = [system, arch, kind, name, size, file.sha512];
  return Buffer.from(JSON.stringify(['latchkey-release', 1, ...aboutRelease, ...aboutFile]));
}

function hashOf(text: string): string {
  return createHash('sha512').update(text).digest('hex');
}

/** The public half of the key that signs releases, from base64 of its SPKI (RFC 8410). @throws where it is none of Ed25519 */
export function readReleaseKey(base64: string): KeyObject {
  const key = createPublicKey({ key: Buffer.from(base64, 'base64'), format: 'der', type: 'spki' });
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('The release key is not of Ed25519');
  return key;
}

/**
 * The file of a release for this computer, if it is signed as such. Nothing of a document is believed before.
 * @throws {UpdateRefusal}
 */
export function readSignedRelease(text: string, target: FileTarget, releaseKey: KeyObject): SignedRelease {
  const { description, files } = parseDocument(text);
  const { version } = description;
  const file = files.find((each) => isFor(each, target));
  if (file === undefined) throw new UpdateRefusal('not-for-here', version);
  if (file.signature === undefined) throw new UpdateRefusal('unsigned', version);
  const signature = Buffer.from(file.signature, 'base64');
  if (signature.length !== ED25519_SIGNATURE_BYTES) throw new UpdateRefusal('unsigned', version);
  if (!verify(null, writeStatement(description, file), releaseKey, signature))
    throw new UpdateRefusal('signature', version);
  return { description, file };
}

/** RFC 8032 §5.1.6 */
const ED25519_SIGNATURE_BYTES = 64;

function parseDocument(text: string): ReleaseDocument {
  try {
    return ReleaseDocument.parse(JSON.parse(text));
  } catch {
    throw new UpdateRefusal('unreadable');
  }
}

function isFor(file: FileTarget, { system, arch, kind }: FileTarget): boolean {
  return file.system === system && file.kind === kind && [arch, 'universal'].includes(file.arch);
}
