import { z } from 'zod';
import { type Command, CommandRefusal, command, malformed } from '../command.ts';
import type { Core } from '../core.ts';
import { type HttpConfig, withPending, withPromoted } from '../http-config.ts';
import { configSchemaOf, defaultSlotOf } from '../http-defaults.ts';
import { canMoveTo } from '../port-reach.ts';
import { restartUnlessBroken } from '../restart.ts';
import { httpConfigRelease } from '../version.ts';

/**
 * The HTTP settings, with a trial before they are kept (facts: home-assistant#http-config,
 * home-assistant#http-config-trial).
 */
export const httpConfigCommands: readonly Command[] = [
  command({
    type: 'http/config',
    who: 'admin',
    effect: 'none',
    since: httpConfigRelease,
    fields: {},
    run: (_input, { state }) => ({
      result: {
        stable: state.http.stable,
        pending: state.http.pending,
        revert_at: state.http.revertAt,
        active_config_type: state.http.active,
        default: defaultSlotOf(state),
      },
    }),
  }),
  command({
    type: 'http/config/configure',
    who: 'admin',
    effect: 'write',
    since: httpConfigRelease,
    fields: { config: z.unknown() },
    run: ({ config }, core) => configure(config, core),
  }),
  command({
    type: 'http/config/promote',
    who: 'admin',
    effect: 'write',
    since: httpConfigRelease,
    fields: {},
    run: (_input, core) => {
      const promoted = withPromoted(core.state.http);
      if (promoted === undefined)
        throw new CommandRefusal('not_allowed', 'No pending HTTP config to promote');
      core.state.http = promoted;
      core.watchTrial();
      return {};
    },
  }),
];

async function configure(raw: unknown, core: Core) {
  const { state, clock } = core;
  const config = configIn(raw, core);
  if (state.phase !== 'running')
    throw new CommandRefusal(
      'not_running',
      `The HTTP configuration can only be changed while Home Assistant is running, current state: ${state.phase.toUpperCase()}`,
    );
  if (config !== null) await checkPort(config, core);
  const before = state.http;
  state.http = withPending(before, config, clock.now());
  const changed = state.http !== before;
  const result = { restart: changed };
  if (!changed) return { result, effect: 'none' as const };
  // The change is kept even when the restart that was promised is refused.
  return { result, afterwards: () => restartUnlessBroken(core)() };
}

function configIn(raw: unknown, { state }: Core): HttpConfig | null {
  if (raw === null) return null;
  const config = configSchemaOf(state).safeParse(raw);
  if (config.success) return config.data;
  throw malformed(config.error, ['config']);
}

/** The port that Home Assistant already has is not tried: it could not be had twice. */
async function checkPort({ server_port: port }: HttpConfig, { state }: Core): Promise<void> {
  if (port === state.http.running.server_port) return;
  if (state.trouble.bind === 'possible' && (await canMoveTo(port))) return;
  throw new CommandRefusal(
    'bind_failed',
    `Failed to create HTTP server at port ${port}: address already in use`,
  );
}
