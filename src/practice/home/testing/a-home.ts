import { once } from 'node:events';
import { get } from 'node:http';
import { get as getSecurely } from 'node:https';
import { onTestFinished } from 'vitest';
import WebSocket from 'ws';
import { z } from 'zod';
import { fieldsOf } from '../../pages/testing/fields-of.ts';
import { type Home, type HomeOptions, startHome } from '../instance/home.ts';
import { aManualClock, type ManualClock } from './manual-clock.ts';

/**
 * Used by tests only: a home that goes with its test, and clients that speak to it over the wire. It is running as soon as it
 * is up again: nobody lets its clock pass.
 */
export async function aHome(options: HomeOptions = {}): Promise<Home & { readonly clock: ManualClock }> {
  const clock = aManualClock();
  const home = await startHome({
    clock,
    trustedProxies: 'refuses-proxies',
    ...options,
    trouble: { startingMs: 0, ...options.trouble },
  });
  onTestFinished(() => home.stop());
  return Object.assign(home, { clock });
}

const Result = z.object({
  id: z.number(),
  type: z.enum(['result', 'pong', 'event']),
  success: z.boolean().optional(),
  result: z.unknown().optional(),
  event: z.unknown().optional(),
  error: z.looseObject({ code: z.string(), message: z.string() }).optional(),
});
export type Message = z.infer<typeof Result>;

/** A WebSocket that has logged in. */
export interface Client {
  readonly socket: WebSocket;
  /** Sends one command; the first message with its id. */
  readonly send: (type: string, fields?: object) => Promise<Message>;
  /** The result of a command that succeeds. */
  readonly ask: (type: string, fields?: object) => Promise<unknown>;
  /** The code of a command that is refused. */
  readonly refused: (type: string, fields?: object) => Promise<{ code: string; message: string }>;
  /** The Supervisor's answer; a refusal is its text. */
  readonly supervisor: (method: string, endpoint: string, data?: object) => Promise<unknown>;
  /** Messages with this id that nobody has taken, as they come. */
  readonly next: (id: number) => Promise<Message>;
  readonly closed: Promise<unknown>;
}

/** Connects as the owner, or with this token. */
export async function aClient(home: Home, token = home.ownerToken): Promise<Client> {
  const socket = new WebSocket(`${home.url.replace('http', 'ws')}/api/websocket`, {
    rejectUnauthorized: false,
  });
  const closed = once(socket, 'close');
  const inbox = anInbox(socket);
  await inbox.next(undefined);
  socket.send(JSON.stringify({ type: 'auth', access_token: token }));
  await inbox.next(undefined);
  let id = 0;
  const send = (type: string, fields: object = {}) => {
    id += 1;
    socket.send(JSON.stringify({ id, type, ...fields }));
    return inbox.next(id);
  };
  const ask = async (type: string, fields?: object) => {
    const { success, result, error } = await send(type, fields);
    if (success !== true) throw new Error(`${error?.code}: ${error?.message}`);
    return result;
  };
  return {
    socket,
    closed,
    send,
    ask,
    next: inbox.next,
    async refused(type, fields) {
      const { error } = await send(type, fields);
      if (error === undefined) throw new Error(`${type} was not refused`);
      return error;
    },
    async supervisor(method, endpoint, data) {
      const fields = { method, endpoint, timeout: null, ...(data === undefined ? {} : { data }) };
      const { success, result, error } = await send('supervisor/api', fields);
      return success === true ? result : error?.message;
    },
  };
}

/** Keeps messages apart by their id; those before login have none. */
function anInbox(socket: WebSocket) {
  const kept: Message[] = [];
  const waiting: { readonly id: number | undefined; readonly take: (message: Message) => void }[] = [];
  socket.on('message', (data) => {
    const raw: unknown = JSON.parse(data.toString());
    const parsed = Result.safeParse(raw);
    const message = parsed.success ? parsed.data : beforeLogin;
    const id = parsed.success ? message.id : undefined;
    const at = waiting.findIndex((one) => one.id === id);
    if (at === -1) kept.push(message);
    else waiting.splice(at, 1)[0]?.take(message);
  });
  return {
    next: (id: number | undefined): Promise<Message> => {
      const at = kept.findIndex((message) => (message === beforeLogin ? undefined : message.id) === id);
      const [message] = at === -1 ? [] : kept.splice(at, 1);
      if (message !== undefined) return Promise.resolve(message);
      return new Promise((take) => waiting.push({ id, take }));
    },
  };
}

const beforeLogin: Message = { id: -1, type: 'result', result: null, event: null };

/**
 * The status of a visit that a proxy brings. On a connection of its own: a pooled one would not survive a restart.
 */
export async function statusThroughProxy(home: Home): Promise<number | undefined> {
  const open = home.url.startsWith('https:') ? getSecurely : get;
  const headers = { 'x-forwarded-for': '203.0.113.9' };
  const request = open(`${home.url}/manifest.json`, { headers, agent: false, rejectUnauthorized: false });
  const [response] = await once(request, 'response');
  response.resume();
  return response.statusCode;
}

/** Presses “Log in” on every page, as a person does who leaves the fields as they are. */
export async function pressLogIn(home: Home, query: Record<string, string>): Promise<URL> {
  let page = await fetch(`${home.url}/auth/authorize?${new URLSearchParams(query)}`);
  for (;;) {
    const fields = fieldsOf(await page.text());
    const body = new URLSearchParams(fields);
    page = await fetch(`${home.url}/auth/authorize`, { method: 'POST', body, redirect: 'manual' });
    const to = page.headers.get('location');
    if (to !== null) return new URL(to);
    if (!page.ok) throw new Error(`the page answered ${page.status}`);
  }
}
