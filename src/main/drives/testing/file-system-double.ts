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
  const disk: { readonly files: Map<string, Uint8Array>; isOut: boolean; fault?: Fault } = {
    files,
    isOut: false,
  };
  const calls: string[] = [];
  const seen = new Map<Call, number>();

  const note = (call: Call, path = ''): void => {
    calls.push(path === '' ? call : `${call} ${path}`);
    seen.set(call, (seen.get(call) ?? 0) + 1);
    if (disk.isOut) throw failure('ENOENT');
    if (disk.fault?.call === call && (seen.get(call) ?? 0) >= disk.fault.nth) throw failure(disk.fault.code);
  };
  const nameIn = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
  const actual = (path: string): string => {
    const wanted = nameIn(path).toLowerCase();
    const name = [...files.keys()].find((each) => each.toLowerCase() === wanted);
    if (name === undefined) throw failure('ENOENT');
    return name;
  };
  const isThere = (path: string): boolean =>
    [...files.keys()].some((each) => each.toLowerCase() === nameIn(path).toLowerCase());

  return {
    files: disk.files,
    calls,
    failAt: (call, code, nth = 1) => {
      disk.fault = { call, code, nth };
    },
    pullOut: () => {
      disk.isOut = true;
    },
    create: async (path) => {
      note('create', nameIn(path));
      if (isThere(path)) throw failure('EEXIST');
      files.set(nameIn(path), new Uint8Array());
      return {
        write: async (bytes) => {
          // A full disk and a pulled-out stick leave a part of the file.
          files.set(nameIn(path), bytes.slice(0, bytes.length / 2));
          note('write');
          files.set(nameIn(path), bytes);
        },
        sync: async () => note('sync'),
        close: async () => note('close'),
      };
    },
    syncFolder: async () => note('syncFolder'),
    read: async (path) => {
      note('read', nameIn(path));
      return files.get(actual(path)) ?? new Uint8Array();
    },
    rename: async (from, to) => {
      note('rename', `${nameIn(from)} to ${nameIn(to)}`);
      const bytes = files.get(actual(from)) ?? new Uint8Array();
      files.delete(actual(from));
      if (isThere(to)) files.delete(actual(to));
      files.set(nameIn(to), bytes);
    },
    unlink: async (path) => {
      note('unlink', nameIn(path));
      files.delete(actual(path));
    },
    names: async () => {
      note('names');
      return [...files.keys()];
    },
    look: async (path) => {
      note('look', path);
      // The stick is a disk of its own below /media, as the system's root is another.
      if (!path.startsWith('/media/STICK')) return { disk: 1, bytes: 0, isFile: false };
      if (path === '/media/STICK') return { disk: 2, bytes: 0, isFile: false };
      return { disk: 2, bytes: files.get(actual(path))?.length ?? 0, isFile: true };
    },
    freeBytes: async () => {
      note('freeBytes');
      return freeBytes;
    },
    checkWritable: async () => note('checkWritable'),
  };
}

function failure(code: string): Error {
  return Object.assign(new Error(`${code}: said by the system, with a path of the user`), { code });
}
