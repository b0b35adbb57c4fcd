import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import path from 'node:path';
import { z } from 'zod';
import { parseJson, readFileIfAny, replaceFile } from '../storage/atomic-file.ts';
import { isPrivateFolder } from '../storage/private-folder.ts';

/** Options as one would type them. */
const Options = z.array(z.string().max(4096)).max(20).readonly();

/** What the program that has a data folder says to a second start: its window is in front, or where another one opens. */
const Running = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('in-front'), pid: z.int().positive() }),
  z.strictObject({
    kind: z.literal('address'),
    pid: z.int().positive(),
    url: z.string().regex(/^http:\/\/127\.0\.0\.1:\d{1,5}\/#token=[\w-]{43}$/),
  }),
  /** It was started without these, and nothing was done: they would be dropped. */
  z.strictObject({ kind: z.literal('other-options'), pid: z.int().positive(), without: Options }),
  /** It runs, and is not ready to answer. */
  z.strictObject({ kind: z.literal('silent'), pid: z.int().positive() }),
]);
export type Running = z.infer<typeof Running>;

/** Who holds the folder, and where it answers. */
const Note = z.strictObject({ pid: z.int().positive(), socket: z.string() });

export interface SecondStartServer {
  close(): Promise<void>;
}

const PATIENCE_MS = 5000;
const LONGEST_QUESTION = 2 ** 17;

/**
 * Answers whoever starts Latchkey again on this folder, which must be held. Only this user can ask: the socket lies in a
 * folder that nobody else can enter, and to a pipe of Windows nobody else may write. Never fails: where nothing listens a second
 * start says that Latchkey runs already, and in which process.
 * @param options what this program was started with
 * @param answer for a start that asks for nothing else
 */
export async function serveSecondStarts(
  folder: string,
  options: readonly string[],
  answer: () => Running,
): Promise<SecondStartServer> {
  const socketPath = socketPathIn(folder);
  const note = noteIn(folder);
  // Left behind by a program that was killed: whoever holds the folder is the only one there can be.
  const leftBehind = [note, ...(process.platform === 'win32' ? [] : [socketPath])];
  await Promise.all(leftBehind.map((file) => rm(file, { force: true }).catch(() => undefined)));
  const server = createServer((socket) =>
    answerOnce(socket, (wanted) => {
      const without = wanted.filter((option) => !options.includes(option));
      return without.length === 0 ? answer() : { kind: 'other-options', pid: process.pid, without };
    }),
  ).unref();
  await listenAt(server, socketPath);
  await replaceFile(note, JSON.stringify({ pid: process.pid, socket: socketPath })).catch(() => undefined);
  return {
    close: async () => {
      await rm(note, { force: true }).catch(() => undefined);
      server.close();
    },
  };
}

/**
 * Asks the program that holds the folder. `undefined`: there is none that says so.
 * @param wanted the options of this start
 */
export async function askRunning(folder: string, wanted: readonly string[]): Promise<Running | undefined> {
  // What others could have put there is not believed.
  if (!(await isPrivateFolder(folder).catch(() => false))) return undefined;
  const noted = await readFileIfAny(noteIn(folder)).catch(() => undefined);
  const note = Note.safeParse(noted && parseJson(noted));
  if (!note.success || !isRunning(note.data.pid)) return undefined;
  const isOurs = isSocketOf(folder, note.data.socket);
  const answer = Running.safeParse(isOurs ? parseJson(await ask(note.data.socket, wanted)) : undefined);
  return answer.success ? answer.data : { kind: 'silent', pid: note.data.pid };
}

function noteIn(folder: string): string {
  return path.join(folder, 'lock.json');
}

function socketPathIn(folder: string): string {
  // A name that nobody can take before us.
  if (process.platform === 'win32') return `${PIPES}${randomUUID()}`;
  return path.join(path.resolve(folder), 'lock.socket');
}

const PIPES = '\\\\.\\pipe\\latchkey-';

/** A note that names anything else, such as a pipe on another computer, is not followed. */
function isSocketOf(folder: string, noted: string): boolean {
  if (process.platform !== 'win32') return noted === socketPathIn(folder);
  return noted.startsWith(PIPES) && z.uuid().safeParse(noted.slice(PIPES.length)).success;
}

/** What `sun_path` holds on every system, its closing zero left out (macOS, unix(4)). Some Nodes would cut a longer one short. */
const LONGEST_SOCKET_PATH = 103;

/** Nothing listens at a path that is too long for a socket, or on a file system that knows none. */
function listenAt(server: Server, socketPath: string): Promise<void> {
  if (process.platform !== 'win32' && Buffer.byteLength(socketPath) > LONGEST_SOCKET_PATH) {
    return Promise.resolve();
  }
  return new Promise((resolve) => {
    server.on('error', () => resolve());
    try {
      server.listen(socketPath, resolve);
    } catch {
      resolve();
    }
  });
}

/** A question is one line: the options of the start that asks. */
function answerOnce(socket: Socket, answer: (wanted: readonly string[]) => Running): void {
  let asked = Buffer.alloc(0);
  socket.setTimeout(PATIENCE_MS, () => socket.destroy());
  socket.on('error', () => undefined);
  socket.on('data', (bytes) => {
    asked = Buffer.concat([asked, bytes]);
    if (asked.length > LONGEST_QUESTION) socket.destroy();
    else if (asked.at(-1) === NEWLINE) answerLine(socket, asked, answer);
  });
}

const NEWLINE = 0x0a;

function answerLine(socket: Socket, line: Buffer, answer: (wanted: readonly string[]) => Running): void {
  const wanted = Options.safeParse(parseJson(line));
  if (wanted.success) socket.end(JSON.stringify(answer(wanted.data)));
  else socket.destroy();
}

function ask(socketPath: string, wanted: readonly string[]): Promise<Buffer> {
  return new Promise((resolve) => {
    const said: Buffer[] = [];
    const socket = connect(socketPath);
    socket.setTimeout(PATIENCE_MS, () => socket.destroy());
    socket.on('connect', () => socket.write(`${JSON.stringify(wanted)}\n`));
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
