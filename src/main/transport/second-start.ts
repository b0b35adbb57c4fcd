import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import path from 'node:path';
import { z } from 'zod';
import { parseJson, readFileIfAny, replaceFile } from '../storage/atomic-file.ts';
import { isPrivateFolder } from '../storage/private-folder.ts';

/** What the program that has a data folder says to a second start: its window is in front, or where another one opens. */
const Running = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('in-front'), pid: z.int().positive() }),
  z.strictObject({
    kind: z.literal('address'),
    pid: z.int().positive(),
    url: z.string().regex(/^http:\/\/127\.0\.0\.1:\d{1,5}\/#token=[\w-]{43}$/),
  }),
  /** It runs, and is not ready to answer. */
  z.strictObject({ kind: z.literal('silent'), pid: z.int().positive() }),
]);
export type Running = z.infer<typeof Running>;

/** Who holds the folder, and where it answers. */
const Note = z.strictObject({ pid: z.int().positive(), door: z.string() });

export interface Door {
  close(): Promise<void>;
}

const ASKED = 'again\n';
const PATIENCE_MS = 5000;

/**
 * Answers whoever starts Latchkey again on this folder, which must be held. Only this user can ask: the socket lies in a
 * folder that nobody else can enter, and to a pipe of Windows nobody else may write. Never fails: without a door a second
 * start says that Latchkey runs already, and in which process.
 */
export async function openDoor(folder: string, answer: () => Running): Promise<Door> {
  const door = doorIn(folder);
  const note = noteIn(folder);
  // Left behind by a program that was killed: whoever holds the folder is the only one there can be.
  await Promise.all([note, ...(isPipe(door) ? [] : [door])].map((file) => rm(file, { force: true })));
  const server = createServer((socket) => answerOnce(socket, answer)).unref();
  await listenAt(server, door);
  await replaceFile(note, JSON.stringify({ pid: process.pid, door })).catch(() => undefined);
  return {
    close: async () => {
      await rm(note, { force: true }).catch(() => undefined);
      server.close();
    },
  };
}

/** Asks the program that holds the folder. `undefined`: there is none that says so. */
export async function askRunning(folder: string): Promise<Running | undefined> {
  // What others could have put there is not believed.
  if (!(await isPrivateFolder(folder).catch(() => false))) return undefined;
  const noted = await readFileIfAny(noteIn(folder)).catch(() => undefined);
  const note = Note.safeParse(noted && parseJson(noted));
  if (!note.success || !isRunning(note.data.pid)) return undefined;
  const answer = Running.safeParse(parseJson(await ask(note.data.door)));
  return answer.success ? answer.data : { kind: 'silent', pid: note.data.pid };
}

function noteIn(folder: string): string {
  return path.join(folder, 'lock.json');
}

function doorIn(folder: string): string {
  // A name that nobody can take before us.
  if (process.platform === 'win32') return `\\\\.\\pipe\\latchkey-${randomUUID()}`;
  return path.join(path.resolve(folder), 'lock.socket');
}

function isPipe(door: string): boolean {
  return door.startsWith('\\\\.\\pipe\\');
}

/** A path that is too long for a socket, and a file system that knows none, leave the door shut. */
function listenAt(server: Server, door: string): Promise<void> {
  return new Promise((resolve) => {
    server.on('error', () => resolve());
    try {
      server.listen(door, resolve);
    } catch {
      resolve();
    }
  });
}

function answerOnce(socket: Socket, answer: () => Running): void {
  let asked = '';
  socket.setTimeout(PATIENCE_MS, () => socket.destroy());
  socket.on('error', () => undefined);
  socket.on('data', (bytes) => {
    asked += bytes.toString('latin1');
    if (asked === ASKED) socket.end(JSON.stringify(answer()));
    else if (!ASKED.startsWith(asked)) socket.destroy();
  });
}

function ask(door: string): Promise<Buffer> {
  return new Promise((resolve) => {
    const said: Buffer[] = [];
    const socket = connect(door);
    socket.setTimeout(PATIENCE_MS, () => socket.destroy());
    socket.on('connect', () => socket.write(ASKED));
    socket.on('data', (bytes) => said.push(bytes));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(Buffer.concat(said)));
  });
}

function isRunning(pid: number): boolean {
  try {
    // Signal 0 is not sent; it tells whether there is one of ours to send it to.
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
