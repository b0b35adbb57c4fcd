import type { z } from 'zod';
import { limitTime } from '../../clock/time-limit.ts';
import { isProblem } from '../../errors/problem.ts';
import { Refusal } from '../../errors/refusal.ts';
import { isHomeBan } from '../../probe/answer-endings.ts';
import { hideSecrets, quoteSafely } from './hide-secrets.ts';
import type { HomeAssistant } from './home-assistant.ts';
import { parseJson } from './parse-json.ts';
import { ask, type HomeAnswer } from './request.ts';
import type { SocketParts } from './socket.ts';
import { translateConnectionError, translateSchemaError } from './translate.ts';

const GET_MS = 30_000;
/** Checking the configuration loads all of it, which takes a small machine a minute. */
const POST_MS = 120_000;
const LONGEST = 4 * 1024 * 1024;

/** The few things that only the REST API gives. */
export function createRest({ home, access, clock }: SocketParts): Pick<HomeAssistant, 'post' | 'text'> {
  const call = async (method: 'GET' | 'POST', path: string): Promise<HomeAnswer> => {
    const name = `${method} ${path.replace(/\?.*$/s, '')}`;
    try {
      const headers = {
        authorization: `Bearer ${await access.token()}`,
        ...(method === 'POST' ? { 'content-type': 'application/json' } : {}),
      };
      const body = method === 'POST' ? '{}' : '';
      const answer = await limitTime(method === 'GET' ? GET_MS : POST_MS, clock, (signal) =>
        ask(home, { method, path, headers, body, longest: LONGEST, signal }),
      );
      if (answer.status === 200) return answer;
      throw refusalOf(answer, name, access.secrets());
    } catch (error) {
      throw isProblem(error) || error instanceof RangeError ? error : translateConnectionError(error, name);
    }
  };
  return {
    post: async (schema, path) => parseAnswer(schema, (await call('POST', path)).body, `POST ${path}`),
    text: async (path) => hideSecrets((await call('GET', path)).body, access.secrets()),
  };
}

/** aiohttp's plain answers (facts: home-assistant#unauthenticated-checks). 503: Home Assistant is still starting. */
function refusalOf({ status, body }: HomeAnswer, call: string, secrets: readonly string[]): Refusal {
  if (isHomeBan({ status, body })) return new Refusal('HOME_BANNED', { call, status });
  if (status === 401) return new Refusal('HOME_LOGIN_REFUSED', { call, status });
  if (status === 503) return new Refusal('HOME_BUSY', { call, status });
  return new Refusal('HOME_REFUSED', { call, status, message: quoteSafely(body, secrets) });
}

function parseAnswer<T>(schema: z.ZodType<T>, body: string, call: string): T {
  const parsed = schema.safeParse(parseJson(body));
  if (!parsed.success) throw translateSchemaError(parsed.error, call);
  return parsed.data;
}
