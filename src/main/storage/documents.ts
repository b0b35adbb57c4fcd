import { z } from 'zod';
import { Refusal } from '../errors/refusal.ts';
import { parseJson, readFileIfAny, replaceFile, sweepInterruptedWrites } from './atomic-file.ts';
import { createSavedValue } from './saved-value.ts';
import { type Clock, type SetAside, setAside, type Unusable } from './set-aside.ts';

/** One value on the disk. It holds no secret: those belong in the vault. */
export interface Document<T> {
  /** The value as it was last saved; do not change it in place. */
  read(): T;
  /** Resolves when the value is safe on the disk. @throws {Refusal} and then still holds the earlier value. */
  write(value: T): Promise<void>;
  /** Writes what `next` makes of the value, with every earlier write and change in it. @throws {Refusal} */
  change(next: (current: T) => T): Promise<void>;
  /** An earlier file that could not be used. This document started from the initial value. */
  readonly setAside?: SetAside;
}

/** Turns the data of one version into that of the next. What it throws counts as damage to the file. */
export type Migration = (data: unknown) => unknown;

export interface DocumentOptions<T> {
  readonly file: string;
  /** Reads its own output back as the same value. */
  readonly schema: z.ZodType<T>;
  /** Of the schema, from 1 up. Raise it with every change that old files would not pass. */
  readonly version: number;
  /** The value as long as there is no file. Opening writes nothing. */
  readonly initial: T;
  /** By the version they start from. A version without one counts as damage. */
  readonly migrations?: Readonly<Record<number, Migration>>;
  readonly now?: Clock;
}

const FORMAT = 'latchkey-document';
const Envelope = z.object({
  format: z.literal(FORMAT),
  version: z.number().int().positive(),
  data: z.unknown(),
});

/**
 * Opens a JSON document. A file that is damaged, foreign or of a later version is set aside and reported, and the document
 * starts from its initial value. One process may have it open at a time.
 * @throws {Refusal} when the file exists but cannot be read or moved.
 */
export async function openDocument<T>(options: DocumentOptions<T>): Promise<Document<T>> {
  const { file, initial, now = () => new Date() } = options;
  await sweepInterruptedWrites(file);
  const bytes = await readFileIfAny(file);
  const content: Content<T> =
    bytes === undefined ? { kind: 'usable', value: initial } : readContent(bytes, options);
  const save = (value: T) => replaceFile(file, serialize(value, options.version));
  if (content.kind === 'usable') return createDocument(content.value, options.schema, save);
  const aside = await setAside(file, { reason: content.reason, now });
  return { ...createDocument(initial, options.schema, save), setAside: aside };
}

/** What a document says, without opening it: a file that cannot be used stays where it is. */
export async function peekDocument<T>(
  options: Pick<DocumentOptions<T>, 'file' | 'schema' | 'version' | 'initial' | 'migrations'>,
): Promise<Content<T>> {
  const bytes = await readFileIfAny(options.file);
  return bytes === undefined ? { kind: 'usable', value: options.initial } : readContent(bytes, options);
}

/** The same document without a disk: for practice mode. */
export function memoryDocument<T>({
  schema,
  initial,
}: Pick<DocumentOptions<T>, 'schema' | 'initial'>): Document<T> {
  return createDocument(initial, schema, async () => {});
}

function createDocument<T>(value: T, schema: z.ZodType<T>, save: (value: T) => Promise<void>): Document<T> {
  const saved = createSavedValue(value, save);
  const change = (next: (current: T) => T) => saved.change((current) => checkSchema(schema, next(current)));
  return { read: saved.read, write: (next) => change(() => next), change };
}

/** A copy that the schema allows, so neither a mistake nor a later change by the caller reaches the disk. */
function checkSchema<T>(schema: z.ZodType<T>, value: T): T {
  const result = schema.safeParse(value);
  if (!result.success) throw new Refusal('unfit');
  return result.data;
}

export type Content<T> =
  | { readonly kind: 'usable'; readonly value: T }
  | { readonly kind: 'unusable'; readonly reason: Unusable };

function readContent<T>(
  bytes: Uint8Array,
  options: Pick<DocumentOptions<T>, 'schema' | 'version' | 'migrations'>,
): Content<T> {
  const json = parseJson(bytes);
  if (json === undefined) return { kind: 'unusable', reason: 'corrupt' };
  const envelope = Envelope.safeParse(json);
  if (!envelope.success) return { kind: 'unusable', reason: 'foreign' };
  if (envelope.data.version > options.version) return { kind: 'unusable', reason: 'newer-version' };
  try {
    return { kind: 'usable', value: options.schema.parse(migrate(envelope.data, options)) };
  } catch {
    return { kind: 'unusable', reason: 'corrupt' };
  }
}

function migrate<T>(
  { version, data }: { readonly version: number; readonly data: unknown },
  options: Pick<DocumentOptions<T>, 'version' | 'migrations'>,
): unknown {
  if (version === options.version) return data;
  const migration = options.migrations?.[version];
  if (!migration) throw new Refusal('unfit');
  return migrate({ version: version + 1, data: migration(data) }, options);
}

function serialize(data: unknown, version: number): string {
  return `${JSON.stringify({ format: FORMAT, version, data }, undefined, 2)}\n`;
}
