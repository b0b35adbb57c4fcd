import { Accounts } from 'cloudflare/resources/accounts/accounts';
import { BotManagement } from 'cloudflare/resources/bot-management';
import { HostnameAssociations } from 'cloudflare/resources/certificate-authorities/hostname-associations';
import { ClientCertificates } from 'cloudflare/resources/client-certificates/client-certificates';
import { CustomHostnames } from 'cloudflare/resources/custom-hostnames/custom-hostnames';
import { Records } from 'cloudflare/resources/dns/records';
import { AccessRules } from 'cloudflare/resources/firewall/access-rules';
import { IPs } from 'cloudflare/resources/ips';
import { BaseLoadBalancers } from 'cloudflare/resources/load-balancers/load-balancers';
import { Pools } from 'cloudflare/resources/load-balancers/pools/pools';
import { OriginCACertificates } from 'cloudflare/resources/origin-ca-certificates/origin-ca-certificates';
import { HostnameCertificates } from 'cloudflare/resources/origin-tls-client-auth/hostname-certificates';
import { Hostnames } from 'cloudflare/resources/origin-tls-client-auth/hostnames';
import { PageRules } from 'cloudflare/resources/page-rules/page-rules';
import { Items } from 'cloudflare/resources/rules/lists/items';
import { BaseLists } from 'cloudflare/resources/rules/lists/lists';
import { Rulesets } from 'cloudflare/resources/rulesets/rulesets';
import { Rules as SnippetRules } from 'cloudflare/resources/snippets/rules';
import { Apps as SpectrumApps } from 'cloudflare/resources/spectrum/apps';
import { CertificatePacks } from 'cloudflare/resources/ssl/certificate-packs/certificate-packs';
import { Settings as UniversalSettings } from 'cloudflare/resources/ssl/universal/settings';
import { Tokens as UserTokens } from 'cloudflare/resources/user/tokens/tokens';
import { Routes } from 'cloudflare/resources/workers/routes';
import { Applications } from 'cloudflare/resources/zero-trust/access/applications/applications';
import { Cloudflared } from 'cloudflare/resources/zero-trust/tunnels/cloudflared/cloudflared';
import { Zones } from 'cloudflare/resources/zones/zones';
import { createClient } from 'cloudflare/tree-shakable';
import type { z } from 'zod';
import type { Permission } from '../../contract/cloudflare.ts';
import { type Clock, systemClock } from '../clock/clock.ts';
import { type RetryPolicy, retry } from '../clock/retry.ts';
import { isProblem } from '../errors/problem.ts';
import { Refusal } from '../errors/refusal.ts';
import { type Call, isOptional, rightFor } from './calls.ts';
import { Envelope, pagesOf } from './envelope.ts';
import { createPace } from './pace.ts';
import { createRecentCalls, type RecentCalls } from './recent-calls.ts';
import type { CloudflareRequest } from './request.ts';
import {
  isForeignPage,
  readRayId,
  removeSecret,
  translateAnswer,
  translateError,
  withRight,
} from './translate.ts';
import { createYoungTokenPatience } from './young-token.ts';

export const CLOUDFLARE_API = 'https://api.cloudflare.com/client/v4';

export interface CloudflareOptions {
  readonly token: string;
  readonly apiUrl: string;
  /** Milliseconds before a single call is given up. */
  readonly timeoutMs?: number;
  /** For the pauses between calls. */
  readonly clock?: Clock;
  /** Where calls are noted, so that somebody who helps can see how they ended. */
  readonly recentCalls?: RecentCalls;
  /** Told of every call that was refused for want of a right. */
  readonly whenDenied?: (right: Permission, kind: 'read' | 'write') => void;
}

/** What we ask of a request of the SDK: its raw response, because we parse the envelope ourselves. */
interface RawRequest {
  asResponse(): Promise<Response>;
}

/**
 * Cloudflare's API as Latchkey uses it: the official SDK for paths and parameters, and three ways to ask. Every
 * answer is parsed; every failure is a {@link Refusal}.
 */
export interface Cloudflare {
  readonly sdk: Sdk;
  /** Reads one thing. A read is safe to repeat, so after a failure that may pass it is, twice. */
  read<T>(schema: z.ZodType<T>, call: Call, request: () => RawRequest): Promise<T>;
  /** Reads all pages of a list: the first tells how many there are, the others come at once. */
  readAll<T>(schema: z.ZodType<T>, call: Call, request: (page: number) => RawRequest): Promise<readonly T[]>;
  /**
   * Changes something, by the very request that was shown. It takes effect once: after a lost answer the engine looks before
   * it acts again, and only what a young token was refused is sent again. The SDK signs and sends it; its own methods would build the same request a second time.
   */
  write<T>(schema: z.ZodType<T>, call: Call, request: CloudflareRequest): Promise<T>;
}

export type Sdk = ReturnType<typeof createSdk>;

/** Connects nothing yet: the first call does. `apiUrl` is Cloudflare's, or a practice world on this computer. */
export function createCloudflare(options: CloudflareOptions): Cloudflare {
  const { clock = systemClock } = options;
  const pace = createPace(clock);
  const sdk = createSdk(options);
  const askAgainWhileYoung = createYoungTokenPatience(clock);
  const { recentCalls = createRecentCalls(clock) } = options;
  const answer: Answer = (schema, call, request) => {
    const ask = async () => {
      // Before the call and not within it: its timeout is for Cloudflare's answer alone.
      await pace();
      return recentCalls.note(call, () =>
        parseAnswer(schema, call, request).catch((error: unknown) => {
          throw withRight(removeSecret(translateError(error, call), options.token), rightFor(call));
        }),
      );
    };
    // Most tokens lack the rights that they may do without: nobody waits to hear that again.
    return isOptional(call) ? ask() : askAgainWhileYoung(ask);
  };
  const tellDenied =
    (kind: 'read' | 'write') =>
    (error: unknown): never => {
      if (isProblem(error) && error.technical.permission)
        options.whenDenied?.(error.technical.permission, kind);
      throw error;
    };
  const readSafely: Answer = (...what) =>
    retry(() => answer(...what), READ_AGAIN, { clock }).catch(tellDenied('read'));
  return {
    sdk,
    read: async (...what) => (await readSafely(...what)).result,
    readAll: async (schema, call, request) => {
      const readPage = (page: number) => readSafely(schema.array(), call, () => request(page));
      const first = await readPage(1);
      const rest = await Promise.all(pagesAfter(first.pages).map(readPage));
      return [first, ...rest].flatMap((each) => each.result);
    },
    write: async (schema, call, { method, path, body }) => {
      const content = body === null ? {} : { body: JSON.parse(body) };
      const send = () => sdk.request({ method: wireMethods[method], path, ...content });
      return (await answer(schema, call, send).catch(tellDenied('write'))).result;
    },
  };
}

/** As the SDK names them. */
const wireMethods = { POST: 'post', PUT: 'put', PATCH: 'patch', DELETE: 'delete' } as const;

/** The SDK reads environment variables for every option left out and logs bodies at debug: all is said here. */
function createSdk({ token, apiUrl, timeoutMs = 30_000 }: CloudflareOptions) {
  return createClient({
    resources: [
      Accounts,
      UserTokens,
      Zones,
      Cloudflared,
      Records,
      ClientCertificates,
      HostnameAssociations,
      Rulesets,
      IPs,
      BotManagement,
      CertificatePacks,
      UniversalSettings,
      OriginCACertificates,
      HostnameCertificates,
      Hostnames,
      AccessRules,
      PageRules,
      Routes,
      Applications,
      BaseLists,
      Items,
      SnippetRules,
      BaseLoadBalancers,
      Pools,
      SpectrumApps,
      CustomHostnames,
    ],
    apiToken: token,
    apiKey: null,
    apiEmail: null,
    userServiceKey: null,
    baseURL: apiUrl,
    timeout: timeoutMs,
    // The SDK would repeat POSTs without an idempotency key and wait out any retry-after.
    maxRetries: 0,
    logLevel: 'off',
    defaultHeaders: nothingAboutThisComputer,
    fetch: fetchWhole,
  });
}

/** What the SDK tells of the computer with each call, and Cloudflare has no need of. `null` takes a header away. */
const nothingAboutThisComputer = {
  'X-Stainless-Lang': null,
  'X-Stainless-Package-Version': null,
  'X-Stainless-OS': null,
  'X-Stainless-Arch': null,
  'X-Stainless-Runtime': null,
  'X-Stainless-Runtime-Version': null,
  'X-Stainless-Retry-Count': null,
  'X-Stainless-Timeout': null,
} as const;

/** The SDK's timeout ends with the headers: a body that stalls after them would never end. */
async function fetchWhole(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, init);
  const { status, headers } = response;
  const body = await response.arrayBuffer();
  return new Response(body.byteLength > 0 ? body : null, { status, headers });
}

type Answer = <T>(
  schema: z.ZodType<T>,
  call: Call,
  request: () => RawRequest,
) => Promise<{ readonly result: T; readonly pages: number }>;

const parseAnswer: Answer = async (schema, call, request) => {
  const response = await request().asResponse();
  if (isForeignPage(response.headers)) throw new Refusal('CAPTIVE_PORTAL', { call, status: response.status });
  const envelope = Envelope.parse(await response.json());
  if (!envelope.success) {
    throw translateAnswer(response.status, envelope.errors ?? [], { call, ...readRayId(response.headers) });
  }
  return { result: schema.parse(envelope.result), pages: pagesOf(envelope) };
};

const PASSING = new Set(['CLOUDFLARE_UNREACHABLE', 'CLOUDFLARE_FAILED', 'CLOUDFLARE_NOT_UNDERSTOOD']);

const READ_AGAIN: RetryPolicy = {
  pausesMs: [250, 1000],
  mayPass: (error) => isProblem(error) && PASSING.has(error.code),
};

function pagesAfter(total: number): number[] {
  return Array.from({ length: Math.max(0, total - 1) }, (_, index) => index + 2);
}
