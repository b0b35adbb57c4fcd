import type { DriveFileSystem, OpenFile } from '../file-system.ts';

type Call = keyof DriveFileSystem | keyof OpenFile;

/** A disk in memory that can fail at any call. It ignores case, as FAT does. */
export interface DiskDouble extends DriveFileSystem {
  /** What lies there, by name. */
  readonly files: Map<string, Uint8Array>;
  /** Every call so far, in order. */
  readonly calls: string[];
  /** From the `nth` such call on, each one fails with the system's error `code`. */
  failAt(call: Call, code: string, nth?: number): void;
  /** From now on everything fails: the stick was pulled out. */
  pullOut(): void;
}

interface Fault {
  readonly call: Call;
  readonly code: string;
  readonly nth: number;
}

export function diskDouble(
  content: Readonly<Record<string, string>> = {},
  { freeBytes = 1_000_000_000 }: { readonly freeBytes?: number } = {},
): DiskDouble {
  const files = new Map<string, Uint8Array>(
    Object.entries(content).map(([name, text]) => [name, Buffer.from(text)] as const),
  );
  const { note, ...controls } = createFaultyCalls();
  return {
    files,
    ...controls,
    ...fileCalls(files, note),
    look: async (path) => {
      note('look', path);
      // The stick is a disk of its own below /media, as the system's root is another.
      if (!path.startsWith('/media/STICK')) return { disk: 1, bytes: 0, isFile: false };
      if (path === '/media/STICK') return { disk: 2, bytes: 0, isFile: false };
      return { disk: 2, bytes: files.get(findName(files, path))?.length ?? 0, isFile: true };
    },
    freeBytes: async () => {
      note('freeBytes');
      return freeBytes;
    },
    checkWritable: async () => note('checkWritable'),
  };
}

/** Notes each call, and fails it when the test said so. */
type NoteCall = (call: Call, path?: string) => void;

function createFaultyCalls(): Pick<DiskDouble, 'calls' | 'failAt' | 'pullOut'> & { readonly note: NoteCall } {
  const calls: string[] = [];
  const counts = new Map<Call, number>();
  let isOut = false;
  let fault: Fault | undefined;
  return {
    calls,
    failAt: (call, code, nth = 1) => {
      fault = { call, code, nth };
    },
    pullOut: () => {
      isOut = true;
    },
    note: (call, path = '') => {
      calls.push(path === '' ? call : `${call} ${path}`);
      const count = (counts.get(call) ?? 0) + 1;
      counts.set(call, count);
      if (isOut) throw failure('ENOENT');
      if (fault?.call === call && count >= fault.nth) throw failure(fault.code);
    },
  };
}

type FileCalls = Pick<DriveFileSystem, 'create' | 'syncFolder' | 'read' | 'rename' | 'unlink' | 'names'>;

function fileCalls(files: Map<string, Uint8Array>, note: NoteCall): FileCalls {
  return {
    create: async (path) => {
      note('create', nameIn(path));
      if (hasName(files, path)) throw failure('EEXIST');
      files.set(nameIn(path), new Uint8Array());
      return openFile(files, nameIn(path), note);
    },
    syncFolder: async () => note('syncFolder'),
    read: async (path) => {
      note('read', nameIn(path));
      return files.get(findName(files, path)) ?? new Uint8Array();
    },
    rename: async (from, to) => {
      note('rename', `${nameIn(from)} to ${nameIn(to)}`);
      const bytes = files.get(findName(files, from)) ?? new Uint8Array();
      files.delete(findName(files, from));
      if (hasName(files, to)) files.delete(findName(files, to));
      files.set(nameIn(to), bytes);
    },
    unlink: async (path) => {
      note('unlink', nameIn(path));
      files.delete(findName(files, path));
    },
    names: async () => {
      note('names');
      return [...files.keys()];
    },
  };
}

function openFile(files: Map<string, Uint8Array>, name: string, note: NoteCall): OpenFile {
  return {
    write: async (bytes) => {
      // A full disk and a pulled-out stick leave a part of the file.
      files.set(name, bytes.slice(0, bytes.length / 2));
      note('write');
      files.set(name, bytes);
    },
    sync: async () => note('sync'),
    close: async () => note('close'),
  };
}

function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The name as it was given when the file was made. */
function findName(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  const wanted = nameIn(path).toLowerCase();
  const name = [...files.keys()].find((each) => each.toLowerCase() === wanted);
  if (name === undefined) throw failure('ENOENT');
  return name;
}

function hasName(files: ReadonlyMap<string, Uint8Array>, path: string): boolean {
  return [...files.keys()].some((each) => each.toLowerCase() === nameIn(path).toLowerCase());
}

function failure(code: string): Error {
  return Object.assign(new Error(`${code}: said by the system, with a path of the user`), { code });
}
