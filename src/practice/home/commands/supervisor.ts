import { z } from 'zod';
import { type Command, CommandRefusal, command } from '../command.ts';
import type { Core } from '../core.ts';
import { hasSupervisor } from '../home-state.ts';
import { SupervisorRefusal } from '../supervisor/refusal.ts';
import {
  askSupervisor,
  effectOf,
  type SupervisorReply,
  type SupervisorRequest,
} from '../supervisor/supervisor.ts';

const appInfo = /^\/addons\/[^/]+\/info$/;
/** What apps with a page of their own need for every user. */
const forEverybody = /^(?:\/ingress\/(?:session|validate_session)|\/addons\/[^/]+\/info)$/;

const Named = z.object({ endpoint: z.string(), method: z.string() });

/** The Supervisor's API, handed on by Home Assistant (facts: home-assistant#supervisor-api). */
export const supervisorCommands: readonly Command[] = [
  command({
    type: 'supervisor/subscribe',
    who: 'admin',
    effect: 'none',
    where: hasSupervisor,
    fields: {},
    run: () => ({}),
  }),
  command({
    type: 'supervisor/api',
    who: 'user',
    effect: 'none',
    where: hasSupervisor,
    fields: {
      endpoint: z.string(),
      method: z.string(),
      data: z.record(z.string(), z.unknown()).optional(),
      params: z.record(z.string(), z.unknown()).optional(),
      timeout: z.number().nullable().optional(),
    },
    nameOf: (message) => {
      const named = Named.safeParse(message).data;
      return named ? `supervisor/api ${named.method.toLowerCase()} ${named.endpoint}` : 'supervisor/api';
    },
    run: async ({ endpoint, method, data = {}, timeout = 10 }, core, { user }) => {
      if (!user.isAdmin && !forEverybody.test(endpoint))
        throw new CommandRefusal('unauthorized', 'Unauthorized');
      const reply = await inTime({ endpoint, method, data }, timeout, core);
      // An app's options may hold secrets.
      if (!user.isAdmin && appInfo.test(endpoint)) {
        const { options: _options, ...shown } = z.looseObject({}).parse(reply.data);
        return { result: shown };
      }
      return { result: reply.data, effect: reply.effect };
    },
  }),
];

/** What takes longer goes on all the same; Home Assistant has nothing to say about it but an empty text. */
async function inTime(
  request: SupervisorRequest,
  seconds: number | null,
  core: Core,
): Promise<SupervisorReply> {
  let callOff = () => {};
  const late = new Promise<never>((_resolve, reject) => {
    if (seconds !== null)
      callOff = core.clock.after(seconds * 1000, () =>
        reject(new CommandRefusal('unknown_error', '', { effect: effectOf(request) })),
      );
  });
  try {
    return await Promise.race([askSupervisor(request, core), late]);
  } catch (error) {
    if (error instanceof SupervisorRefusal) throw new CommandRefusal('unknown_error', error.message);
    throw error;
  } finally {
    callOff();
  }
}
