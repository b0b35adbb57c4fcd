import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { closeServer, listen } from '../../net/listen.ts';
import { type Answer, nothingHere } from '../../net/page-answer.ts';
import { isSameToken, type RandomBytes } from '../../net/secret-token.ts';
import { atMost, type Wait } from '../time-limit.ts';
import { callbackPages } from './callback-page.ts';

/** How the user came back from the login page, or that they did not. */
export type CameBack =
  | { readonly how: 'with-code'; readonly code: string }
  /** `denied`: Home Assistant, or the user, said no (RFC 6749 §4.1.2.1). */
  | { readonly how: 'denied' | 'expired' | 'cancelled' };

/** One login: a page to be opened, and what comes of it. */
export interface PendingLogin {
  /** What Home Assistant knows Latchkey by for this login. */
  readonly clientId: string;
  /** Home Assistant's own page, where the user logs in. */
  readonly page: string;
  /** Settles once; from then on nothing listens any more. */
  readonly over: Promise<CameBack>;
  cancel(): void;
}

export interface CallbackParts {
  readonly randomBytes: RandomBytes;
  readonly wait: Wait;
}

const LIFETIME_MS = 10 * 60_000;
const STATE_BYTES = 32;
const LONGEST_CODE = 500;
const HEAD_BYTES = 8 * 1024;
const MOST_CONNECTIONS = 32;

/**
 * Waits on this computer alone for the browser to come back from the login page of the home (facts: OAuth2/IndieAuth with
 * loopback). Home Assistant takes a client and a way back with the same scheme, host and port without looking them up, and
 * knows no PKCE; what ties the answer to this login is the state, which nobody can guess and which is taken once.
 */
export async function waitForLogin(
  homeUrl: string,
  { randomBytes, wait }: CallbackParts,
): Promise<PendingLogin> {
  const state = Buffer.from(randomBytes(STATE_BYTES)).toString('base64url');
  const back = Promise.withResolvers<CameBack>();
  const server = createServer({ maxHeaderSize: HEAD_BYTES, headersTimeout: 5000, requestTimeout: 10_000 });
  server.maxConnections = MOST_CONNECTIONS;
  // This computer's own address: nobody in the network can even connect.
  const port = await listen(server, { host: '127.0.0.1', port: 0, exclusive: true });
  const origin = `http://127.0.0.1:${port}`;
  server.on('request', answering(origin, state, back.resolve));
  server.on('clientError', (_error, socket) => socket.destroy());

  const whatComes = async (): Promise<CameBack> => {
    try {
      return await atMost(LIFETIME_MS, wait, () => back.promise);
    } catch {
      return { how: 'expired' };
    } finally {
      await closeServer(server);
    }
  };
  return {
    clientId: `${origin}/`,
    page: pageFor(homeUrl, origin, state),
    over: whatComes(),
    cancel: () => back.resolve({ how: 'cancelled' }),
  };
}

function pageFor(homeUrl: string, origin: string, state: string): string {
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

function answering(origin: string, state: string, comeBack: (how: CameBack) => void) {
  let isOver = false;
  return (request: IncomingMessage, response: ServerResponse): void => {
    const asked = isOver ? undefined : callbackIn(request, origin);
    const how = asked && readCallback(asked, state);
    if (how !== undefined && how !== 'wrong') {
      isOver = true;
      // The listener ends with this answer, so it is told only once the answer has left.
      response.once('close', () => comeBack(how));
    }
    const { status, headers, body } = answerTo(how);
    response.writeHead(status, headers);
    response.end(body);
  };
}

function answerTo(how: CameBack | 'wrong' | undefined): Answer {
  if (how === undefined) return nothingHere;
  if (how === 'wrong') return callbackPages.wrong;
  return how.how === 'with-code' ? callbackPages.in : callbackPages.denied;
}

/** Only the one path, by exactly our own address: a name that somebody points at us (DNS rebinding) does not pass. */
function callbackIn(
  { method, headersDistinct, url = '' }: IncomingMessage,
  origin: string,
): URLSearchParams | undefined {
  const hosts = headersDistinct.host ?? [];
  const [path, query = ''] = url.split('?', 2);
  const isOurs = hosts.length === 1 && `http://${hosts[0]}` === origin;
  return isOurs && method === 'GET' && path === '/cb' ? new URLSearchParams(query) : undefined;
}

/** A wrong answer ends nothing: whoever does not know the state must not be able to end the login either. */
function readCallback(query: URLSearchParams, state: string): CameBack | 'wrong' {
  const [offered, ...more] = query.getAll('state');
  if (offered === undefined || more.length > 0 || !isSameToken(offered, state)) return 'wrong';
  const [code, ...others] = query.getAll('code');
  if (query.has('error')) return { how: 'denied' };
  if (!code || code.length > LONGEST_CODE || others.length > 0) return 'wrong';
  return { how: 'with-code', code };
}
