import { z } from 'zod';
import type { Core } from './core.ts';
import type { HomeState } from './home-state.ts';
import { describeInvalid, notAnOption } from './invalid-format.ts';
import type { Login } from './tokens.ts';
import { isAtLeast, type Release } from './version.ts';

/** A command of the WebSocket API that is refused: `{ code, message }` in Home Assistant's result envelope. */
export class CommandRefusal extends Error {
  readonly code: CommandErrorCode;
  /** What was asked may happen all the same, later. */
  readonly effect: 'write' | 'none';
  readonly translation: Translation | undefined;
  constructor(
    code: CommandErrorCode,
    message: string,
    { effect = 'none', translation }: RefusalOptions = {},
  ) {
    super(message);
    this.name = 'CommandRefusal';
    this.code = code;
    this.effect = effect;
    this.translation = translation;
  }
}

interface RefusalOptions {
  readonly effect?: 'write' | 'none';
  readonly translation?: Translation;
}

/** Under which words the page shows an error in its user's language; only some errors have them. */
export interface Translation {
  readonly translation_key: string;
  readonly translation_domain: string;
  readonly translation_placeholders: Readonly<Record<string, string>>;
}

export type CommandErrorCode =
  | 'bind_failed'
  | 'home_assistant_error'
  | 'id_reuse'
  | 'invalid_format'
  | 'invalid_token_id'
  | 'not_allowed'
  | 'not_found'
  | 'not_running'
  | 'unauthorized'
  | 'unknown_command'
  | 'unknown_error';

/** Who sent a command, and how to tell them more than its result. */
export interface Caller extends Login {
  readonly sendEvent: (event: unknown) => void;
}

export interface Reply {
  /** `null` when absent. */
  readonly result?: unknown;
  /** Default: what the command's kind says. */
  readonly effect?: 'write' | 'none';
  /** Once the result is on the wire. */
  readonly afterwards?: () => void;
  /** `never`: the connection ends before an answer could come. Default: a result. */
  readonly answer?: 'never' | 'pong';
}

export interface Command {
  readonly type: string;
  /** How it is called in the log; may look into the message. */
  readonly nameOf: (message: unknown) => string;
  readonly exists: (state: HomeState) => boolean;
  /** Its message may still be anything. */
  readonly handle: (
    message: unknown,
    core: Core,
    caller: Caller,
  ) => Promise<Required<Pick<Reply, 'effect'>> & Reply>;
}

export interface CommandDefinition<Fields extends z.ZodRawShape> {
  readonly type: string;
  readonly who: 'user' | 'admin';
  /** Whether it changes the home when it is not refused. */
  readonly effect: 'write' | 'none';
  readonly since?: Release;
  readonly where?: (state: HomeState) => boolean;
  /** Beside `id` and `type`. Further keys are refused, as Home Assistant's schemas do. */
  readonly fields: Fields;
  readonly nameOf?: (message: unknown) => string;
  readonly run: (input: z.output<z.ZodObject<Fields>>, core: Core, caller: Caller) => Reply | Promise<Reply>;
}

/** A command whose message is parsed, and whose sender is checked, before it runs. */
export function command<Fields extends z.ZodRawShape>(definition: CommandDefinition<Fields>): Command {
  const { type, who, effect, since, where, run } = definition;
  const message = z.object(definition.fields);
  const known = new Set(['id', 'type', ...Object.keys(definition.fields)]);
  return {
    type,
    nameOf: definition.nameOf ?? (() => type),
    exists: (state) => (since === undefined || isAtLeast(state.version, since)) && (where?.(state) ?? true),
    async handle(raw, core, caller) {
      const stranger = Object.keys(Object(raw)).find((key) => !known.has(key));
      if (stranger !== undefined) throw malformed(notAnOption([stranger], raw));
      const input = message.safeParse(raw);
      if (!input.success) throw malformed(describeInvalid(input.error, raw));
      if (who === 'admin' && !caller.user.isAdmin) throw new CommandRefusal('unauthorized', 'Unauthorized');
      const reply = await run(input.data, core, caller);
      return { ...reply, effect: reply.effect ?? effect };
    },
  };
}

export function malformed(words: string): CommandRefusal {
  return new CommandRefusal('invalid_format', words);
}
