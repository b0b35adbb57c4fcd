import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Language } from '../../../words/languages.ts';
import type { Clock } from '../../clock/clock.ts';
import { limitTime } from '../../clock/time-limit.ts';
import { closeServer, listen } from '../../net/listen.ts';
import { nothingHere } from '../../net/page-answer.ts';
import { isSameToken, type RandomBytes } from '../../net/secret-token.ts';
import { type CallbackPage, callbackPage } from './callback-page.ts';

/** How the user came back from the login page, or that they did not. */
export type Callback =
  | { readonly how: 'with-code'; readonly code: string }
  /** `denied`: Home Assistant, or the user, said no (RFC 6749 §4.1.2.1). */
  | { readonly how: 'denied' | 'expired' | 'cancelled' };

/** A login that waits for the user. */
export interface PendingLogin {
  /** Latchkey's name at Home Assistant for this login. */
  readonly clientId: string;
  /** Home Assistant's own page, where the user logs in. */
  readonly page: string;
  /** Settles once, when nothing listens any more. */
  readonly over: Promise<Callback>;
  cancel(): void;
}

export interface CallbackParts {
  readonly randomBytes: RandomBytes;
  readonly clock: Clock;
  /** The language of the window, from which the user set out. */
  readonly language: () => Language;
}

const LIFETIME_MS = 10 * 60_000;
const STATE_BYTES = 32;
const LONGEST_CODE = 500;
const HEAD_BYTES = 8 * 1024;
const MOST_CONNECTIONS = 32;

/**
 * Waits on this computer alone for the browser to come back from the login page of the home (facts: home-assistant#login).
 * Home Assistant takes a client and a way back with the same scheme, host and port without looking them up, and
 * knows no PKCE; what ties the answer to this login is the state, which nobody can guess and which is taken once.
 */
export async function waitForLogin(
  homeUrl: string,
  { randomBytes, clock, language }: CallbackParts,
): Promise<PendingLogin> {
  const state = Buffer.from(randomBytes(STATE_BYTES)).toString('base64url');
  const callback = Promise.withResolvers<Callback>();
  const server = createServer({ maxHeaderSize: HEAD_BYTES, headersTimeout: 5000, requestTimeout: 10_000 });
  server.maxConnections = MOST_CONNECTIONS;
  // This computer's own address: nobody in the network can even connect.
  const port = await listen(server, { host: '127.0.0.1', port: 0, exclusive: true });
  const origin = `http://127.0.0.1:${port}`;
  server.on('request', answerWith({ origin, state, language, onCallback: callback.resolve }));
  server.on('clientError', (_error, socket) => socket.destroy());

  const waitForCallback = async (): Promise<Callback> => {
    try {
      return await limitTime(LIFETIME_MS, clock, () => callback.promise);
    } catch {
      return { how: 'expired' };
    } finally {
      await closeServer(server);
    }
  };
  return {
    clientId: `${origin}/`,
    page: loginPageAt(homeUrl, origin, state),
    over: waitForCallback(),
    cancel: () => callback.resolve({ how: 'cancelled' }),
  };
}

function loginPageAt(homeUrl: string, origin: string, state: string): string {
  const page = new URL('/auth/authorize', homeUrl);
  page.search = String(
    new URLSearchParams({
      response_type: 'code',
      client_id: `${origin}/`,
      redirect_uri: `${origin}/cb`,
      state,
    }),
  );
  return page.href;
}

interface AnswerParts extends Pick<CallbackParts, 'language'> {
  readonly origin: string;
  readonly state: string;
  readonly onCallback: (how: Callback) => void;
}

function answerWith({ origin, state, language, onCallback }: AnswerParts) {
  let isOver = false;
  return (request: IncomingMessage, response: ServerResponse): void => {
    const asked = isOver ? undefined : callbackIn(request, origin);
    const how = asked && readCallback(asked, state);
    if (how !== undefined && how !== 'wrong') {
      isOver = true;
      // This ends the server, so it waits until the answer has been sent.
      response.once('close', () => onCallback(how));
    }
    const { status, headers, body } =
      how === undefined ? nothingHere : callbackPage(pageFor(how), language());
    response.writeHead(status, headers);
    response.end(body);
  };
}

function pageFor(how: Callback | 'wrong'): CallbackPage {
  if (how === 'wrong') return 'wrong';
  return how.how === 'with-code' ? 'in' : 'denied';
}

/** Accepts one path at exactly our own address, so a name that somebody points at us (DNS rebinding) is refused. */
function callbackIn(
  { method, headersDistinct, url = '' }: IncomingMessage,
  origin: string,
): URLSearchParams | undefined {
  const hosts = headersDistinct.host ?? [];
  const [path, query = ''] = url.split('?', 2);
  const isOurs = hosts.length === 1 && `http://${hosts[0]}` === origin;
  return isOurs && method === 'GET' && path === '/cb' ? new URLSearchParams(query) : undefined;
}

/** A wrong callback ends nothing: nobody who does not know the state may end the login. */
function readCallback(query: URLSearchParams, state: string): Callback | 'wrong' {
  const [offered, ...more] = query.getAll('state');
  if (offered === undefined || more.length > 0 || !isSameToken(offered, state)) return 'wrong';
  const [code, ...others] = query.getAll('code');
  if (query.has('error')) return { how: 'denied' };
  if (!code || code.length > LONGEST_CODE || others.length > 0) return 'wrong';
  return { how: 'with-code', code };
}
