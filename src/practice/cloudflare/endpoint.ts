import type { z } from 'zod';
import type { Cloud } from './cloud.ts';
import type { ResultInfo } from './envelope.ts';
import { denied, invalidBody, malformedJson } from './errors.ts';
import type { AccountState, ZoneState } from './state.ts';
import { authenticate, type Need, reachesAccount, reachesZone, requireAny, type Token } from './token.ts';
import { requireKnownEverywhere } from './young-tokens.ts';

/**
 * An endpoint is data: method, path and what to do. The four makers below differ in what must be true before the work
 * begins, so no endpoint can forget to ask for a permission.
 */
export interface Endpoint {
  readonly method: Method;
  /** Below `/client/v4`, in Hono's notation. */
  readonly path: string;
  readonly handle: (call: Call) => Reply | Promise<Reply>;
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface Call {
  readonly cloud: Cloud;
  readonly headers: Headers;
  readonly query: URLSearchParams;
  /** A path parameter; asking for one that the path does not have is a mistake in the endpoint. */
  readonly param: (name: string) => string;
  readonly bodyText: () => Promise<string>;
}

export type TokenCall = Call & { readonly token: Token };
export type ZoneCall = TokenCall & { readonly zone: ZoneState };
export type AccountCall = TokenCall & { readonly account: AccountState };

export interface Reply {
  readonly result: unknown;
  readonly resultInfo?: ResultInfo;
  /** Default 200. 204 has no body. */
  readonly status?: 200 | 204;
  /** `none`: nothing was changed although the method says so (a dry run). */
  readonly effect?: 'none';
}

type Handler<C extends Call> = (call: C) => Reply | Promise<Reply>;

export const hexId = (name: string) => `:${name}{[0-9a-f]{32}}`;
export const uuid = (name: string) =>
  `:${name}{[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}`;

/** For anybody, without token. */
export function open(method: Method, path: string, handle: Handler<Call>): Endpoint {
  return { method, path, handle };
}

/** For every valid token. */
export function withToken(method: Method, path: string, handle: Handler<TokenCall>): Endpoint {
  return {
    method,
    path,
    handle: (call) => {
      const token = authenticate(call.headers, call.cloud.state.tokens, call.cloud.now());
      requireKnownEverywhere(token, `${method} ${path}`, call.cloud);
      return handle({ ...call, token });
    },
  };
}

/** Below `/zones/{zone_id}`. A zone out of the token's reach and one that does not exist look the same. */
export function onZone(
  method: Method,
  path: string,
  needs: readonly [Need, ...Need[]],
  handle: Handler<ZoneCall>,
): Endpoint {
  return withToken(method, `/zones/${hexId('zone')}${path}`, (call) => {
    const zone = call.cloud.state.zones.get(call.param('zone'));
    if (zone === undefined || !reachesZone(call.token, zone.zone)) throw denied(needs[0].denial);
    requireAny(call.token, needs);
    return handle({ ...call, zone });
  });
}

/** Below `/accounts/{account_id}`. */
export function onAccount(
  method: Method,
  path: string,
  needs: readonly [Need, ...Need[]],
  handle: Handler<AccountCall>,
): Endpoint {
  return withToken(method, `/accounts/${hexId('account')}${path}`, (call) => {
    const account = call.cloud.state.accounts.get(call.param('account'));
    if (account === undefined || !reachesAccount(call.token, account.account.id))
      throw denied(needs[0].denial);
    requireAny(call.token, needs);
    return handle({ ...call, account });
  });
}

/**
 * Reads and checks the JSON body.
 * @throws {ApiRefusal} 400/6007 when it is no JSON or not of this shape.
 */
export async function readBody<S extends z.ZodType>(call: Call, schema: S): Promise<z.output<S>> {
  const parsed = schema.safeParse(parseJson(await call.bodyText()));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw invalidBody(`/${issue?.path.join('/') ?? ''}`, issue?.message ?? 'unexpected value');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw malformedJson();
  }
}
