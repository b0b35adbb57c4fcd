import { APIConnectionError, APIError, APIUserAbortError } from 'cloudflare/error';
import { z } from 'zod';
import type { Permission } from '../../contract/cloudflare.ts';
import type { ProblemCode, Technical } from '../../contract/problem.ts';
import { isProblem } from '../errors/problem.ts';
import { Refusal } from '../errors/refusal.ts';
import { ApiError } from './envelope.ts';
import { retryAfterSeconds } from './pace.ts';

/** Turns whatever a call threw into a {@link Refusal}. `call` names it without ids or secrets: `POST cfd_tunnel`. */
export function translateError(error: unknown, call: string): Refusal {
  if (isProblem(error)) return error;
  if (error instanceof APIUserAbortError) return new Refusal('STOPPED', { call });
  if (error instanceof APIConnectionError) return translateLostConnection(error, call);
  if (error instanceof APIError && typeof error.status === 'number') {
    if (error.status === 407) return new Refusal('PROXY_IN_THE_WAY', { call, status: error.status });
    if (isOfThisNetwork(error.headers, error.status))
      return new Refusal('CAPTIVE_PORTAL', { call, status: error.status });
    const errors = z.array(ApiError).safeParse(error.errors).data ?? [];
    const wait = error.status === 429 ? { retryAfterSeconds: retryAfterSeconds(error.headers) } : {};
    return translateAnswer(error.status, errors, { call, ...readRayId(error.headers), ...wait });
  }
  // A body that is not JSON, an answer that ended early: the call may well have taken effect.
  return new Refusal('CLOUDFLARE_NOT_UNDERSTOOD', { call });
}

/** Why no answer came, read from the code that Node gives the failure beneath. */
function translateLostConnection(error: APIConnectionError, call: string): Refusal {
  const message = deepestCode(error);
  return new Refusal(codeOfFailure(message ?? ''), message ? { call, message } : { call });
}

function codeOfFailure(code: string): ProblemCode {
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'ENETUNREACH':
    case 'ENETDOWN':
      return 'OFFLINE';
    case 'CERT_NOT_YET_VALID':
    case 'CERT_HAS_EXPIRED':
      return 'CLOCK_WRONG';
    case 'SELF_SIGNED_CERT_IN_CHAIN':
    case 'DEPTH_ZERO_SELF_SIGNED_CERT':
    case 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY':
    case 'UNABLE_TO_VERIFY_LEAF_SIGNATURE':
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return 'CONNECTION_INSPECTED';
    default:
      return 'CLOUDFLARE_UNREACHABLE';
  }
}

/** The SDK wraps fetch's error, which wraps the socket's; an aggregate holds one error for each address tried. */
function deepestCode(error: unknown): string | undefined {
  const { data } = Caused.safeParse(error);
  if (!data) return undefined;
  return deepestCode(data.cause) ?? data.errors?.map(deepestCode).find(Boolean) ?? data.code;
}

const Caused = z.object({
  code: z.string().optional(),
  cause: z.unknown().optional(),
  errors: z.array(z.unknown()).optional(),
});

/** A page that is not Cloudflare's: its own answers, error pages too, carry a ray id. */
function isOfThisNetwork(headers: Headers | undefined, status: number): boolean {
  return status === 511 || (status < 500 && isForeignPage(headers));
}

/** HTML without a ray id. */
export function isForeignPage(headers: Headers | undefined): boolean {
  return Boolean(headers?.get('content-type')?.startsWith('text/html')) && !headers?.get('cf-ray');
}

/** A refusal from an HTTP status and the envelope's errors. The first error, or the deepest of its chain, tells why. */
export function translateAnswer(status: number, errors: readonly ApiError[], known: Technical): Refusal {
  const [first] = errors;
  const technical: Technical = {
    ...known,
    status,
    ...(first ? { code: first.code, message: first.message } : {}),
  };
  return new Refusal(codeOf(status, errors), technical);
}

/**
 * HTTP statuses and codes of the v4 API (facts: cloudflare#token-errors, cloudflare#rate-limits,
 * cloudflare#general-codes).
 */
function codeOf(status: number, errors: readonly ApiError[]): ProblemCode {
  const codes = new Set(
    errors.flatMap((error) => [error.code, ...(error.error_chain ?? []).map((c) => c.code)]),
  );
  if (codes.has(6003) || codes.has(6111) || codes.has(6103)) return 'TOKEN_MANGLED';
  if (codes.has(9109) && errors.some(isAboutLocation)) return 'TOKEN_ELSEWHERE';
  // The tunnel service has a 401 of its own for a right that is missing.
  if (status === 401) return codes.has(1001) || codes.has(10001) ? 'PERMISSION_MISSING' : 'TOKEN_REFUSED';
  if (status === 403 && missingRight.some((code) => codes.has(code))) return 'PERMISSION_MISSING';
  if (status === 429) return 'CLOUDFLARE_BUSY';
  if (status >= 500 || status === 408) return 'CLOUDFLARE_FAILED';
  return 'CLOUDFLARE_REFUSED';
}

/** What services say of a token that lacks a right (facts: cloudflare#token-errors). */
const missingRight = [1001, 9109, 10000, 10001];

/** "Cannot use the access token from location: …": one code says two things, and only the words tell them apart. */
function isAboutLocation({ message }: ApiError): boolean {
  return /\bfrom location\b/i.test(message);
}

const LONGEST_MESSAGE = 300;

/** In an expression, and in a pattern of an ingress entry. */
const WEBHOOK = /(\/api\/webhook\/)[A-Za-z0-9._~%\\-]+/g;

/**
 * Cloudflare's own words, kept short. They may quote what they are about, such as a rule, and neither the token nor the id of a
 * webhook must reach the window.
 */
export function removeSecret(refusal: Refusal, secret: string): Refusal {
  const { message } = refusal.technical;
  if (message === undefined) return refusal;
  const safe = message.replaceAll(secret, '‹token›').replaceAll(WEBHOOK, '$1‹id›').slice(0, LONGEST_MESSAGE);
  return new Refusal(refusal.code, { ...refusal.technical, message: safe });
}

/** Names the right that was missing, by what was asked for: Cloudflare itself does not say. */
export function withRight(refusal: Refusal, permission: Permission | null): Refusal {
  if (refusal.code !== 'PERMISSION_MISSING' || permission === null) return refusal;
  return new Refusal(refusal.code, { ...refusal.technical, permission });
}

/** The number by which Cloudflare's support finds a request. */
export function readRayId(headers: Headers | undefined): Technical {
  const rayId = headers?.get('cf-ray')?.slice(0, 64);
  return rayId ? { rayId } : {};
}
