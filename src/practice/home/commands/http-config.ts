import { z } from 'zod';
import { isYamlBroken } from '../broken-yaml.ts';
import { type Command, CommandRefusal, command, malformed } from '../command.ts';
import { coreStateOf } from '../configuration.ts';
import type { Core } from '../core.ts';
import { type HttpConfig, type HttpState, withPending, withPromoted } from '../http-config.ts';
import { configSchemaOf, defaultSlotOf } from '../http-defaults.ts';
import { describeInvalid } from '../invalid-format.ts';
import { canMoveTo } from '../port-reach.ts';
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
      core.state.http = promote(core.state.http);
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
      `The HTTP configuration can only be changed while Home Assistant is running, current state: ${coreStateOf(state)}`,
    );
  if (config !== null) await checkPort(config, core);
  const before = state.http;
  state.http = withPending(before, config, clock.now());
  const changed = state.http !== before;
  const result = { restart: changed };
  if (!changed) return { result, effect: 'none' as const };
  // The change is kept even when the restart that was promised is refused, which nobody is told.
  return { result, afterwards: () => (isYamlBroken(state) ? undefined : core.restart()) };
}

/** Not only what is on trial: also a change that no start has been made with yet. */
function promote(http: HttpState): HttpState {
  const promoted = withPromoted(http);
  if (promoted !== undefined) return promoted;
  const error = http.pending?.error ?? null;
  throw new CommandRefusal(
    'not_allowed',
    error === null
      ? 'No pending HTTP config to promote'
      : `Cannot promote pending HTTP config with error: ${error}`,
  );
}

function configIn(raw: unknown, { state }: Core): HttpConfig | null {
  if (raw === null) return null;
  const config = configSchemaOf(state).safeParse(raw);
  if (config.success) return config.data;
  throw malformed(describeInvalid(config.error, { config: raw }, ['config']));
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
