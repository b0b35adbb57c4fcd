import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach } from 'vitest';
import { languages } from '../../../words/languages.ts';
import { openSpokenLanguage, type SpokenLanguage } from '../../language/spoken-language.ts';
import { type ProgramDouble, programDouble } from '../../transport/testing/program-double.ts';
import { openWindowFiles } from '../../transport/window-files.ts';
import { afterRealTime, createDownloads, type Downloads } from '../downloads.ts';
import { type LocalServer, startLocalServer } from '../server.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface Sending {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The input of a call that takes none, as the page sends it. */
export const noInput = JSON.stringify({ json: null, meta: [['undefined']] });

/** The server that the running test talks to, and a page that talks to it. */
export interface TestServer {
  /** With the token behind `#`. */
  url(): string;
  origin(): string;
  downloads(): Downloads;
  /** Another server on the same files. */
  start(router?: ProgramDouble, port?: number): Promise<LocalServer>;
  /** In which language the program speaks. */
  language(): string;
  /** From now on the test talks to a server with this program behind it. */
  restart(router: ProgramDouble, port?: number): Promise<void>;
  close(): Promise<void>;
  /** One request with exactly these headers: `fetch` would not let a test lie about Host or Origin. */
  send(pathname: string, sending?: Sending): Promise<Answer>;
  /** Bytes as they are, for what an HTTP client would not send. Answers with the status line. */
  sendRaw(bytes: string): Promise<string>;
  post(pathname: string, body: string, headers: Readonly<Record<string, string>>): Promise<Answer>;
  /** What the page's own `fetch` sends. */
  fromPage(more?: Readonly<Record<string, string>>): Record<string, string>;
  exchange(token: string, headers?: Record<string, string>): Promise<Answer>;
  /** The `Authorization` header of the window that used the printed address. */
  authorize(): Promise<string>;
  /** The secret in it. */
  aSecret(): Promise<string>;
}

/** Starts a server for each test of the file. */
export function serveEachTest(): TestServer {
  let folder: string;
  let downloads: Downloads;
  let server: LocalServer;
  let language: SpokenLanguage;

  const start = async (router = programDouble(), port = 0): Promise<LocalServer> => {
    const windowFiles = await openWindowFiles(path.join(folder, 'renderer'));
    language = await openSpokenLanguage({ dataFolder: folder, offered: languages });
    return startLocalServer({ router, windowFiles, language, downloads, randomBytes, port });
  };
  beforeEach(async () => {
    folder = await aWindowFolder();
    downloads = createDownloads({ randomBytes, after: afterRealTime });
    server = await start();
  });
  afterEach(async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  return {
    ...pageOf(() => server.url),
    downloads: () => downloads,
    language: () => language.shown(),
    start,
    restart: async (router, port) => {
      await server.close();
      server = await start(router, port);
    },
    close: () => server.close(),
  };
}

/** What is built of the window, and beside it a file that nobody may fetch. */
async function aWindowFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'latchkey-local-'));
  await mkdir(path.join(folder, 'renderer/assets'), { recursive: true });
  await writeFile(path.join(folder, 'secret.json'), '{}');
  await writeFile(path.join(folder, 'renderer/index.html'), '<html lang="en"><meta nonce="__CSP_NONCE__">');
  await writeFile(path.join(folder, 'renderer/assets/index.js'), '1');
  return folder;
}

type Page = Omit<TestServer, 'downloads' | 'language' | 'start' | 'restart' | 'close'>;

function pageOf(url: () => string): Page {
  const origin = () => new URL(url()).origin;
  const send: Page['send'] = (pathname, sending = {}) => sendTo(portOf(url()), pathname, sending);
  const post: Page['post'] = (pathname, body, headers) => send(pathname, { method: 'POST', body, headers });
  const fromPage: Page['fromPage'] = (more = {}) => {
    return { origin: origin(), 'sec-fetch-site': 'same-origin', 'content-type': 'application/json', ...more };
  };
  const exchange: Page['exchange'] = (token, headers = fromPage()) =>
    post('/session', JSON.stringify({ token }), headers);
  const aSecret: Page['aSecret'] = async () => (await exchange(tokenOf(url()))).body;
  const authorize: Page['authorize'] = async () => `Bearer ${await aSecret()}`;
  return {
    url,
    origin,
    send,
    sendRaw: (bytes) => sendRawTo(portOf(url()), bytes),
    post,
    fromPage,
    exchange,
    authorize,
    aSecret,
  };
}

function portOf(url: string): number {
  return Number(new URL(url).port);
}

/** The token of an address, as the page reads it. */
export function tokenOf(url: string): string {
  return new URLSearchParams(new URL(url).hash.slice(1)).get('token') ?? '';
}

function sendTo(
  port: number,
  pathname: string,
  { method = 'GET', headers = {}, body }: Sending,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port, path: pathname, method, headers, agent: false });
    request.once('error', reject);
    request.once('response', async (response) => {
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: await text(response) });
    });
    request.end(body);
  });
}

function sendRawTo(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes.replaceAll('\n', '\r\n')));
    socket.once('error', reject);
    text(socket).then((answer) => resolve(answer.split('\r\n')[0] ?? ''), reject);
  });
}
