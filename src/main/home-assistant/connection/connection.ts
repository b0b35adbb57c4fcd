import { z } from 'zod';
import { limitTime } from '../../clock/time-limit.ts';
import { isProblem } from '../../errors/problem.ts';
import { Refusal } from '../../errors/refusal.ts';
import { hideSecrets } from './hide-secrets.ts';
import type { Command, HomeAssistant, SupervisorRequest } from './home-assistant.ts';
import {
  type ConnectionParts,
  openReconnecting,
  type ReconnectingConnection,
} from './reconnecting-connection.ts';
import { createRest } from './rest.ts';
import { isUnknownCommand, translateCommandError, translateSchemaError } from './translate.ts';

const COMMAND_MS = 15_000;
/** Added to the Supervisor's own time limit, so that its answer comes before ours. */
const SUPERVISOR_SLACK_MS = 5_000;
/** An image of some hundred megabytes, downloaded slowly onto a memory card. */
const LONG_WORK_MS = 20 * 60_000;

/** The connection, with what is not part of the interface: subscriptions, and its end. */
export interface HomeConnection extends HomeAssistant, EventGatherer {
  close(): void;
}

export interface EventGatherer {
  /** Subscribes, collects events until the last or until the limit, and unsubscribes. */
  gather<T>(schema: z.ZodType<T>, command: Command, until: Until<T>): Promise<readonly T[]>;
}

interface Until<T> {
  readonly isLast: (event: T) => boolean;
  readonly limitMs: number;
}

/** Connects and logs in. `HOME_SILENT`, `HOME_CERTIFICATE_UNKNOWN`, `HOME_LOGIN_REFUSED`. */
export async function connectTo(parts: ConnectionParts): Promise<HomeConnection> {
  const reconnecting = await openReconnecting(parts);
  const send = createSend(reconnecting, parts);
  return {
    get version() {
      return reconnecting.version();
    },
    command: (schema, command) => send(schema, command, COMMAND_MS),
    commandIfKnown: async (schema, command) => {
      try {
        return await send(schema, command, COMMAND_MS);
      } catch (error) {
        if (isProblem(error) && isUnknownCommand(error)) return undefined;
        throw error;
      }
    },
    supervisor: (schema, request) => send(schema, { type: 'supervisor/api', ...request }, limitOf(request)),
    ...createRest(parts),
    gather: createGather(reconnecting, parts),
    close: () => reconnecting.close(),
  };
}

type Send = <T>(schema: z.ZodType<T>, command: Command, limitMs: number) => Promise<T>;

/** While Home Assistant starts, it does not know all of its commands yet: `unknown_command` then means busy. */
function createSend(reconnecting: ReconnectingConnection, { access, clock }: ConnectionParts): Send {
  const send: Send = async (schema, command, limitMs) => {
    const call = nameOf(command);
    try {
      const connection = await reconnecting.ready();
      const result = await limitTime(limitMs, clock, () => connection.sendMessagePromise({ ...command }));
      const parsed = schema.safeParse(result);
      if (!parsed.success) throw translateSchemaError(parsed.error, call);
      return parsed.data;
    } catch (error) {
      throw translateCommandError(error, call, [...access.secrets(), ...tokensIn(command)]);
    }
  };
  return async (schema, command, limitMs) => {
    try {
      return await send(schema, command, limitMs);
    } catch (error) {
      if (!(isProblem(error) && isUnknownCommand(error))) throw error;
      const { state } = await send(State, { type: 'get_config' }, COMMAND_MS);
      throw state === 'RUNNING' ? error : new Refusal('HOME_BUSY', { call: nameOf(command), message: state });
    }
  };
}

/** Older versions do not tell their state. */
const State = z.looseObject({ state: z.string().catch('RUNNING') });

function createGather(
  reconnecting: ReconnectingConnection,
  { access, clock }: ConnectionParts,
): EventGatherer['gather'] {
  return async <T>(schema: z.ZodType<T>, command: Command, { isLast, limitMs }: Until<T>) => {
    const events: T[] = [];
    const complete = Promise.withResolvers<void>();
    const onEvent = (event: unknown): void => {
      const { data, success } = schema.safeParse(event);
      if (success) events.push(data);
      if (success && isLast(data)) complete.resolve();
    };
    try {
      const connection = await reconnecting.ready();
      const end = await limitTime(COMMAND_MS, clock, () =>
        connection.subscribeMessage(onEvent, { ...command }, { resubscribe: false }),
      );
      // Events that have not come by then are left out.
      await limitTime(limitMs, clock, () => complete.promise).catch(() => undefined);
      // Nobody waits for it, and a lost connection unsubscribes too.
      end().catch(() => undefined);
      return events;
    } catch (error) {
      throw translateCommandError(error, nameOf(command), access.secrets());
    }
  };
}

function limitOf({ timeout }: SupervisorRequest): number {
  return timeout === null ? LONG_WORK_MS : (timeout ?? 10) * 1000 + SUPERVISOR_SLACK_MS;
}

/** The name of a command, or the endpoint of a Supervisor request; never its data. */
function nameOf({ type, method, endpoint }: Command): string {
  const request = [type, method, endpoint].filter((part) => typeof part === 'string');
  return hideSecrets(request.join(' ')).slice(0, LONGEST_NAME);
}

const LONGEST_NAME = 200;

/** Tokens in what is sent: an error may quote them. */
function tokensIn(sent: unknown): readonly string[] {
  if (typeof sent !== 'object' || sent === null) return [];
  return Object.entries(sent).flatMap(([name, value]) =>
    typeof value === 'string' && /token|password|secret/.test(name) ? [value] : tokensIn(value),
  );
}
