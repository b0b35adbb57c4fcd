import { APIConnectionError, APIError, APIUserAbortError } from 'cloudflare/error';
import { z } from 'zod';
import type { ProblemCode, Technical } from '../../contract/problem.ts';
import { Refusal } from '../refusal.ts';
import { ApiError } from './envelope.ts';
import { retryAfterSeconds } from './pace.ts';

/** Turns whatever a call threw into a {@link Refusal}. `call` names it without ids of secrets: `POST cfd_tunnel`. */
export function refusalFrom(error: unknown, call: string): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof APIUserAbortError) return new Refusal('STOPPED', { call });
  if (error instanceof APIConnectionError) return new Refusal('CLOUDFLARE_UNREACHABLE', { call });
  if (error instanceof APIError && typeof error.status === 'number') {
    const errors = z.array(ApiError).safeParse(error.errors).data ?? [];
    const wait = error.status === 429 ? { retryAfterSeconds: retryAfterSeconds(error.headers) } : {};
    return refusalOf(error.status, errors, { call, ...rayOf(error.headers), ...wait });
  }
  // A body that is not JSON, an answer that ended early: the call may well have taken effect.
  return new Refusal('CLOUDFLARE_NOT_UNDERSTOOD', { call });
}

/** A refusal from an HTTP status and the envelope's errors. The first error, or the deepest of its chain, tells why. */
export function refusalOf(status: number, errors: readonly ApiError[], known: Technical): Refusal {
  const [first] = errors;
  const technical: Technical = {
    ...known,
    status,
    ...(first ? { code: first.code, message: first.message } : {}),
  };
  return new Refusal(codeOf(status, errors), technical);
}

/** HTTP statuses and codes of the v4 API (facts: token errors, rate limits, general codes). */
function codeOf(status: number, errors: readonly ApiError[]): ProblemCode {
  const codes = new Set(
    errors.flatMap((error) => [error.code, ...(error.error_chain ?? []).map((c) => c.code)]),
  );
  if (codes.has(6003) || codes.has(6111) || codes.has(6103)) return 'TOKEN_MANGLED';
  if (status === 401) return 'TOKEN_REFUSED';
  if (status === 403 && (codes.has(10000) || codes.has(9109))) return 'PERMISSION_MISSING';
  if (status === 429) return 'CLOUDFLARE_BUSY';
  if (status >= 500 || status === 408) return 'CLOUDFLARE_FAILED';
  return 'CLOUDFLARE_REFUSED';
}

const LONGEST_MESSAGE = 300;

/** Cloudflare's own words, kept short. They may quote what they are about, and the token must not reach the window. */
export function withoutSecret(refusal: Refusal, secret: string): Refusal {
  const { message } = refusal.technical;
  if (message === undefined) return refusal;
  const safe = message.replaceAll(secret, '‹token›').slice(0, LONGEST_MESSAGE);
  return new Refusal(refusal.code, { ...refusal.technical, message: safe });
}

/** The number by which Cloudflare's support finds a request. */
export function rayOf(headers: Headers | undefined): Technical {
  const rayId = headers?.get('cf-ray')?.slice(0, 64);
  return rayId ? { rayId } : {};
}
