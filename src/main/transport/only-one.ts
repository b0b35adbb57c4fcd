import { createHash } from 'node:crypto';
import { unlink } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';

/** One running program per data folder: two would overwrite each other's answers. */
export interface DataFolderHold {
  release(): Promise<void>;
}

/**
 * Claims the folder for as long as this process lives, however it ends: the claim is a listening local socket, which
 * the operating system takes back. `undefined` when another program, with or without Electron, has it.
 */
export async function holdDataFolder(folder: string): Promise<DataFolderHold | undefined> {
  const name = socketName(folder);
  const server = (await listening(name)) ?? ((await isAbandoned(name)) ? await listening(name) : undefined);
  if (server === undefined) return undefined;
  return { release: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** Short, because the path of a socket has about 100 bytes; per user, because the temporary folder may be shared. */
function socketName(folder: string): string {
  const key = createHash('sha256').update(path.resolve(folder)).digest('hex').slice(0, 24);
  if (process.platform === 'win32') return `\\\\.\\pipe\\latchkey-${key}`;
  return path.join(tmpdir(), `latchkey-${userInfo().uid}-${key}.sock`);
}

function listening(name: string): Promise<Server | undefined> {
  const server = createServer((socket) => socket.destroy()).unref();
  return new Promise((resolve) => {
    server.once('error', () => resolve(undefined));
    server.listen(name, () => resolve(server));
  });
}

/** A program that was killed leaves its socket's file behind; nobody answers there, and it can go. */
async function isAbandoned(name: string): Promise<boolean> {
  const answered = await new Promise<boolean>((resolve) => {
    const socket = connect(name, () => resolve(true));
    socket.once('error', () => resolve(false)).once('connect', () => socket.destroy());
  });
  if (answered) return false;
  return unlink(name).then(
    () => true,
    () => false,
  );
}
