import { ERR_CONNECTION_LOST, ERR_INVALID_AUTH } from 'home-assistant-js-websocket';
import { z } from 'zod';
import type { ProblemCode } from '../../../contract/problem.ts';
import { isProblem } from '../../errors/problem.ts';
import { Refusal } from '../../errors/refusal.ts';
import { quoteSafely } from './hide-secrets.ts';
import { isCertificateFailure } from './trusted-home.ts';

/** Home Assistant does not know this command: it is older, or has no Supervisor. */
const UNKNOWN_COMMAND = 'unknown_command';
/**
 * Home Assistant's code for whatever the Supervisor says no to, with the Supervisor's own words
 * (facts: home-assistant#supervisor-api).
 */
const UNKNOWN_ERROR = 'unknown_error';

/** The library passes on Home Assistant's error. Its own failures look the same with a number, or are a bare number. */
const CommandError = z.looseObject({
  code: z.union([z.string(), z.number()]),
  message: z.string().catch(''),
});
const LibraryError = z.looseObject({ success: z.literal(false), error: CommandError });

/** Turns whatever a command ended with into a Refusal. `call` names it without what was sent. */
export function translateCommandError(error: unknown, call: string, secrets: readonly string[]): Refusal {
  if (isProblem(error)) return error;
  const said = LibraryError.safeParse(error).data?.error ?? CommandError.safeParse(error).data;
  const code = typeof error === 'number' ? error : said?.code;
  if (code === ERR_INVALID_AUTH) return new Refusal('HOME_LOGIN_REFUSED', { call });
  if (said === undefined || code === ERR_CONNECTION_LOST || error instanceof Error) {
    return translateConnectionError(error, call);
  }
  const words = quoteSafely(said.message, secrets);
  const message = code === UNKNOWN_ERROR && words !== '' ? words : quoteSafely(`${code}: ${words}`);
  return new Refusal(problemOf(String(said.code), said.message), { call, message });
}

/** Why no answer came, read from the code that Node gives the failure. */
export function translateConnectionError(error: unknown, call: string): Refusal {
  const code = z.looseObject({ code: z.string() }).safeParse(error).data?.code;
  if (code === undefined) return new Refusal('HOME_SILENT', { call });
  return new Refusal(isCertificateFailure(code) ? 'HOME_CERTIFICATE_UNKNOWN' : 'HOME_SILENT', {
    call,
    message: code,
  });
}

/** An answer that is not what the documents say: where it differs, never what was in it. */
export function translateSchemaError(error: z.ZodError, call: string): Refusal {
  const [issue] = error.issues;
  const where = issue ? `${issue.path.map(String).join('.')}: ${issue.code}` : '';
  return new Refusal('HOME_NOT_UNDERSTOOD', { call, message: quoteSafely(where) });
}

export function isUnknownCommand({ code, technical }: Refusal): boolean {
  return code === 'HOME_REFUSED' && technical.message?.startsWith(`${UNKNOWN_COMMAND}:`) === true;
}

/** Home Assistant's codes, and for the Supervisor, which has none, its words (Supervisor: jobs/decorator.py, job_group.py). */
function problemOf(code: string, words: string): ProblemCode {
  if (code === 'unauthorized') return 'HOME_NOT_ADMINISTRATOR';
  if (code === 'not_running') return 'HOME_BUSY';
  if (code !== UNKNOWN_ERROR) return 'HOME_REFUSED';
  if (/no (supervisor|host) internet connection/i.test(words)) return 'HOME_OFFLINE';
  if (/another job is running|system is not running/i.test(words)) return 'HOME_BUSY';
  // Home Assistant gave up waiting for its Supervisor, which may still be working.
  if (words === '' || /^timeout/i.test(words)) return 'HOME_SILENT';
  return 'HOME_REFUSED';
}
