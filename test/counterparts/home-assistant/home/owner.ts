import { Secret, TOTP } from 'otpauth';
import { z } from 'zod';
import { systemClock } from '../../../../src/main/clock/clock.ts';
import { pauseEvery, poll } from '../../../../src/main/clock/poll.ts';
import { connectTo } from '../../../../src/main/home-assistant/connection/connection.ts';
import type { HomeAssistant } from '../../../../src/main/home-assistant/connection/home-assistant.ts';
import { accessByToken } from '../../../../src/main/home-assistant/login/long-lived-token.ts';

/** The person whose home it is, at their own pages: what they set there, and what they see. */
export interface Owner {
  /** Sets up the second step at login. @returns the code for it, as the phone shows it now */
  switchSecondFactorOn(): Promise<() => string>;
  /** What they would see before and after: all that Latchkey may change there. */
  settings(): Promise<Settings>;
  http(): Promise<Http>;
  /** Puts HTTP settings on trial, and has Home Assistant start again for it. */
  tryHttp(config: object): Promise<void>;
  /** Confirms what is on trial. */
  confirmHttp(): Promise<void>;
  /** Who is logged in, by where the login came from. */
  logins(): Promise<readonly string[]>;
  leave(): void;
}

const Http = z.looseObject({
  stable: z.looseObject({}),
  pending: z.looseObject({ error: z.string().nullish() }).nullable(),
  active_config_type: z.string(),
});
type Http = z.infer<typeof Http>;

const Urls = z.object({ external_url: z.string().nullable(), internal_url: z.string().nullable() });

export interface Settings extends z.infer<typeof Urls> {
  /** Without what Home Assistant notes about them. */
  readonly http: Readonly<Record<string, unknown>>;
}

const Anything = z.unknown();
const MfaForm = z.object({ flow_id: z.string(), description_placeholders: z.object({ code: z.string() }) });
const MfaDone = z.object({ type: z.literal('create_entry') });
const Logins = z.array(z.object({ client_id: z.string().nullable() }));

export async function ownerOf(url: string, accessToken: string): Promise<Owner> {
  const home = await connectTo({
    home: { url },
    access: accessByToken(accessToken),
    onRefused: () => undefined,
    clock: systemClock,
  });
  const http = () => home.command(Http, { type: 'http/config' });
  return {
    http,
    ...changesBy(home),
    switchSecondFactorOn: () => switchSecondFactorOn(home),
    settings: async () => {
      const { created_at: _at, error: _error, error_message: _words, ...stable } = (await http()).stable;
      return { http: stable, ...(await home.command(Urls, { type: 'get_config' })) };
    },
    logins: async () => {
      const tokens = await home.command(Logins, { type: 'auth/refresh_tokens' });
      return tokens.flatMap(({ client_id }) => client_id ?? []);
    },
    leave: () => home.close(),
  };
}

function changesBy(home: HomeAssistant): Pick<Owner, 'tryHttp' | 'confirmHttp'> {
  return {
    tryHttp: async (config) => {
      // While it still starts it takes none (facts: home-assistant#http-config-refusals).
      await poll(() => whenRunning(home), pauseEvery(500, { upToMs: 120_000 }), patient);
      await home.command(Anything, { type: 'http/config/configure', config });
      const restart = { type: 'call_service', domain: 'homeassistant', service: 'restart' };
      // It closes the socket without an answer (facts: home-assistant#restart).
      await home.command(Anything, restart).catch(() => undefined);
    },
    confirmHttp: async () => {
      await home.command(Anything, { type: 'http/config/promote' });
    },
  };
}

const State = z.object({ state: z.string() });
const patient = { clock: systemClock, signal: new AbortController().signal };

async function whenRunning(home: HomeAssistant): Promise<'running' | undefined> {
  const { state } = await home.command(State, { type: 'get_config' });
  return state === 'RUNNING' ? 'running' : undefined;
}

async function switchSecondFactorOn(home: HomeAssistant): Promise<() => string> {
  const form = await home.command(MfaForm, { type: 'auth/setup_mfa', mfa_module_id: 'totp' });
  const secret = Secret.fromBase32(form.description_placeholders.code);
  const code = () => new TOTP({ secret }).generate();
  const answered = { flow_id: form.flow_id, user_input: { code: code() } };
  await home.command(MfaDone, { type: 'auth/setup_mfa', ...answered });
  return code;
}
