import type { z } from 'zod';

/** A command as Home Assistant's WebSocket takes it; the `id` is the connection's own business. */
export interface Command {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** A request to the Supervisor, passed on by Home Assistant (facts: home-assistant#supervisor-api). */
export interface SupervisorRequest {
  readonly method: 'get' | 'post' | 'delete';
  /** For instance `/store/repositories`. */
  readonly endpoint: string;
  readonly data?: Readonly<Record<string, unknown>>;
  /** Seconds the Supervisor is given; `null` for work that takes minutes. Ten when absent. */
  readonly timeout?: number | null;
}

/**
 * Home Assistant as Latchkey speaks to it once it was let in. Every answer is parsed; every failure is a Refusal:
 * - `HOME_SILENT`: the connection was lost or no answer came; what was asked may have happened
 * - `HOME_CERTIFICATE_UNKNOWN`: somebody else answers at its address than was chosen; nothing was sent
 * - `HOME_LOGIN_REFUSED`: what let us in is no longer accepted
 * - `HOME_NOT_ADMINISTRATOR`: Home Assistant says `unauthorized`
 * - `HOME_BUSY`: another job of the Supervisor is under way, or Home Assistant is still starting
 * - `HOME_OFFLINE`: the Supervisor cannot reach the internet
 * - `HOME_REFUSED`: anything else it said no to; `technical.message` has its code and its words
 * - `HOME_NOT_UNDERSTOOD`: an answer that is not what the documents say
 */
export interface HomeAssistant {
  /** From the greeting of the newest connection. */
  readonly version: string;
  /**
   * Sends one command and gives its result. The connection is made anew by itself after a restart; a command that falls
   * into the gap waits a few seconds for it, and fails with `HOME_SILENT` after that.
   */
  command<T>(schema: z.ZodType<T>, command: Command): Promise<T>;
  /** The same where a home may not know the command: `undefined` when it answers `unknown_command`. */
  commandIfKnown<T>(schema: z.ZodType<T>, command: Command): Promise<T | undefined>;
  /** A request to the Supervisor. `HOME_REFUSED` with code `unknown_command` in its technical part where there is none. */
  supervisor<T>(schema: z.ZodType<T>, request: SupervisorRequest): Promise<T>;
  /** POSTs to the REST API and parses the JSON answer, for instance `/api/config/core/check_config`. */
  post<T>(schema: z.ZodType<T>, path: string): Promise<T>;
  /** GETs plain text, for instance an app's log. */
  text(path: string): Promise<string>;
}
