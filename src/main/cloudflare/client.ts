import { Accounts } from 'cloudflare/resources/accounts/accounts';
import { BotManagement } from 'cloudflare/resources/bot-management';
import { HostnameAssociations } from 'cloudflare/resources/certificate-authorities/hostname-associations';
import { ClientCertificates } from 'cloudflare/resources/client-certificates/client-certificates';
import { Records } from 'cloudflare/resources/dns/records';
import { IPs } from 'cloudflare/resources/ips';
import { Rulesets } from 'cloudflare/resources/rulesets/rulesets';
import { Tokens as UserTokens } from 'cloudflare/resources/user/tokens/tokens';
import { Cloudflared } from 'cloudflare/resources/zero-trust/tunnels/cloudflared/cloudflared';
import { Zones } from 'cloudflare/resources/zones/zones';
import { createClient } from 'cloudflare/tree-shakable';
import type { z } from 'zod';
import { Refusal } from '../errors/refusal.ts';
import { Envelope, pagesOf } from './envelope.ts';
import { createPace, type Pace } from './pace.ts';
import type { CloudflareRequest } from './request.ts';
import { isForeignPage, rayOf, refusalFrom, refusalOf, withoutSecret } from './translate.ts';

export const CLOUDFLARE_API = 'https://api.cloudflare.com/client/v4';

export interface CloudflareOptions {
  readonly token: string;
  readonly apiUrl: string;
  /** Milliseconds before a single call is given up. */
  readonly timeoutMs?: number;
  /** Waits between tries of a read; injected so that tests need not wait. */
  readonly wait?: (ms: number) => Promise<void>;
}

/** What a request to the SDK can be asked for: its raw answer, so that we parse the envelope ourselves. */
interface Answering {
  asResponse(): Promise<Response>;
}

/**
 * Cloudflare's API as Latchkey uses it: the official SDK for paths and parameters, and three ways to ask. Every
 * answer is parsed; every failure is a {@link Refusal}.
 */
export interface Cloudflare {
  readonly sdk: Sdk;
  /** Reads one thing. Safe to repeat, so a passing failure is tried again twice. */
  read<T>(schema: z.ZodType<T>, call: string, request: () => Answering): Promise<T>;
  /** Reads all pages of a list: the first tells how many there are, the others come at once. */
  readAll<T>(schema: z.ZodType<T>, call: string, request: (page: number) => Answering): Promise<readonly T[]>;
  /**
   * Changes something, by the very request that was shown. Sent exactly once: after a lost answer the engine looks before it
   * acts again. The SDK signs and sends it; its own methods would build the same request a second time.
   */
  write<T>(schema: z.ZodType<T>, call: string, request: CloudflareRequest): Promise<T>;
}

export type Sdk = ReturnType<typeof createSdk>;

/** Connects nothing yet: the first call does. `apiUrl` is Cloudflare's, or a practice world on this computer. */
export function createCloudflare(options: CloudflareOptions): Cloudflare {
  const wait = options.wait ?? ((ms: number) => new Promise((resolve) => setTimeout(resolve, ms)));
  const pace = createPace(wait);
  const sdk = createSdk(options, pace);
  const answer: Answer = async (schema, call, request) => {
    // Before the call and not within it: its timeout is for Cloudflare's answer alone.
    await pace.before();
    return answerOf(schema, call, request).catch((error: unknown) => {
      throw withoutSecret(refusalFrom(error, call), options.token);
    });
  };
  return {
    sdk,
    read: (schema, call, request) =>
      patiently(wait, async () => (await answer(schema, call, request)).result),
    readAll: async (schema, call, request) => {
      const page = (number: number) =>
        patiently(wait, () => answer(schema.array(), call, () => request(number)));
      const first = await page(1);
      const rest = await Promise.all(pagesAfter(first.pages).map(page));
      return [first, ...rest].flatMap((each) => each.result);
    },
    write: async (schema, call, { method, path, body }) => {
      const content = body === null ? {} : { body: JSON.parse(body) };
      const send = () => sdk.request({ method: wireMethods[method], path, ...content });
      return (await answer(schema, call, send)).result;
    },
  };
}

/** As the SDK names them. */
const wireMethods = { POST: 'post', PUT: 'put', PATCH: 'patch', DELETE: 'delete' } as const;

/** The SDK reads environment variables for every option left out and logs bodies at debug: all is said here. */
function createSdk({ token, apiUrl, timeoutMs = 30_000 }: CloudflareOptions, pace: Pace) {
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
    fetch: async (input, init) => {
      const response = await wholeAnswer(input, init);
      pace.after(response.headers);
      return response;
    },
  });
}

/** The SDK's timeout ends with the headers; an answer that stalls after them would be waited for for ever. */
async function wholeAnswer(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, init);
  const { status, headers } = response;
  const body = await response.arrayBuffer();
  return new Response(body.byteLength > 0 ? body : null, { status, headers });
}

type Answer = <T>(
  schema: z.ZodType<T>,
  call: string,
  request: () => Answering,
) => Promise<{ readonly result: T; readonly pages: number }>;

const answerOf: Answer = async (schema, call, request) => {
  const response = await request().asResponse();
  if (isForeignPage(response.headers)) throw new Refusal('CAPTIVE_PORTAL', { call, status: response.status });
  const envelope = Envelope.parse(await response.json());
  if (!envelope.success) {
    throw refusalOf(response.status, envelope.errors ?? [], { call, ...rayOf(response.headers) });
  }
  return { result: schema.parse(envelope.result), pages: pagesOf(envelope) };
};

const PASSING = new Set(['CLOUDFLARE_UNREACHABLE', 'CLOUDFLARE_FAILED', 'CLOUDFLARE_NOT_UNDERSTOOD']);
const PAUSES_MS = [250, 1000];

async function patiently<T>(wait: (ms: number) => Promise<void>, attempt: () => Promise<T>): Promise<T> {
  for (const pause of PAUSES_MS) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof Refusal) || !PASSING.has(error.code)) throw error;
      await wait(pause);
    }
  }
  return attempt();
}

function pagesAfter(total: number): number[] {
  return Array.from({ length: Math.max(0, total - 1) }, (_, index) => index + 2);
}
