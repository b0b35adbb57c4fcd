import type { IncomingMessage } from 'node:http';
import type { WebSocket } from 'ws';
import { z } from 'zod';
import { type Caller, type Command, CommandRefusal, type Reply } from '../command.ts';
import { commands } from '../commands/all.ts';
import type { Core } from '../core.ts';
import type { RequestGuard } from '../request-guard.ts';
import { type Login, loginOf } from '../tokens.ts';

/** The WebSockets that are open, so that those of a revoked login can be closed. */
export interface Sessions {
  /** Greets a new connection and serves it until it ends. */
  readonly serve: (socket: WebSocket, request: IncomingMessage) => void;
  /** Those that were opened with this refresh token; without one: all. */
  readonly end: (refreshTokenId?: string) => void;
}

const Auth = z.strictObject({
  type: z.literal('auth'),
  access_token: z.string().optional(),
  api_password: z.string().optional(),
});
const Frame = z.looseObject({ id: z.int().min(0), type: z.string() });
const AnyId = z.looseObject({ id: z.unknown() });

/** `/api/websocket`: the version before login, then commands with growing ids (facts: home-assistant#websocket). */
export function createSessions(core: Core, countWrongLogin: RequestGuard['countWrongLogin']): Sessions {
  const open = new Map<WebSocket, Login | undefined>();
  return {
    serve(socket, request) {
      open.set(socket, undefined);
      socket.on('error', () => socket.terminate());
      socket.on('close', () => open.delete(socket));
      say(socket, { type: 'auth_required', ha_version: core.state.version });
      socket.once('message', (data) => {
        const login = letIn(socket, data.toString(), core);
        if (login === undefined) {
          countWrongLogin(request);
          return socket.close();
        }
        open.set(socket, login);
        say(socket, { type: 'auth_ok', ha_version: core.state.version });
        serveCommands(socket, login, core);
      });
    },
    end(refreshTokenId) {
      for (const [socket, login] of open) {
        if (refreshTokenId === undefined || login?.refreshTokenId === refreshTokenId) socket.close(1001);
      }
    },
  };
}

function letIn(socket: WebSocket, text: string, core: Core): Login | undefined {
  const message = Auth.safeParse(parsed(text));
  if (!message.success) {
    say(socket, { type: 'auth_invalid', message: 'Auth message incorrectly formatted' });
    return undefined;
  }
  const login = loginOf(core, message.data.access_token ?? '');
  if (login === undefined) say(socket, { type: 'auth_invalid', message: 'Invalid access token or password' });
  return login;
}

function serveCommands(socket: WebSocket, login: Login, core: Core): void {
  let lastId = 0;
  socket.on('message', (data) => {
    const raw = parsed(data.toString());
    if (raw === undefined) return socket.close();
    const frame = Frame.safeParse(raw);
    if (!frame.success) {
      const id = AnyId.safeParse(raw).data?.id ?? null;
      return refuse(socket, id, new CommandRefusal('invalid_format', 'Message incorrectly formatted.'));
    }
    const { id, type } = frame.data;
    if (id <= lastId)
      return refuse(socket, id, new CommandRefusal('id_reuse', 'Identifier values have to increase.'));
    lastId = id;
    const command = commands.find((one) => one.type === type);
    const sendEvent = (event: unknown) => say(socket, { id, type: 'event', event });
    void serveOne(socket, { id, type, raw, command }, core, { ...login, sendEvent });
  });
}

interface Asked {
  readonly id: number;
  readonly type: string;
  readonly raw: unknown;
  readonly command: Command | undefined;
}

/** One command: fate, effect, log, answer, and what follows the answer. */
async function serveOne(
  socket: WebSocket,
  { id, type, raw, command }: Asked,
  core: Core,
  caller: Caller,
): Promise<void> {
  const call = { kind: 'ws', name: command?.nameOf(raw) ?? type } as const;
  const fate = core.calls.fateOf(call);
  if (fate === 'request-lost') {
    core.calls.finished({ ...call, write: false });
    return socket.terminate();
  }
  const reply = await replyTo(command, raw, core, caller);
  core.calls.finished({ ...call, write: reply.effect === 'write' });
  if (reply instanceof CommandRefusal) {
    if (fate === 'answer-lost') return socket.terminate();
    return refuse(socket, id, reply);
  }
  if (fate === 'answer-lost') socket.terminate();
  else if (reply.answer !== 'never') await sent(socket, answerWith(id, reply));
  reply.afterwards?.();
}

async function replyTo(command: Command | undefined, raw: unknown, core: Core, caller: Caller) {
  try {
    if (command?.exists(core.state) !== true) throw new CommandRefusal('unknown_command', 'Unknown command.');
    return await command.handle(raw, core, caller);
  } catch (error) {
    // Home Assistant's own words for what it did not expect.
    return error instanceof CommandRefusal ? error : new CommandRefusal('unknown_error', 'Unknown error');
  }
}

function answerWith(id: number, { answer, result = null }: Reply): unknown {
  return answer === 'pong' ? { id, type: 'pong' } : { id, type: 'result', success: true, result };
}

function refuse(socket: WebSocket, id: unknown, { code, message, translation }: CommandRefusal): void {
  say(socket, { id, type: 'result', success: false, error: { code, message, ...translation } });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function say(socket: WebSocket, message: unknown): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message));
}

/** Resolves when the message has left, or never can: what follows it may close the connection. */
function sent(socket: WebSocket, message: unknown): Promise<void> {
  return new Promise((resolve) => {
    if (socket.readyState !== socket.OPEN) return resolve();
    socket.send(JSON.stringify(message), () => resolve());
  });
}
