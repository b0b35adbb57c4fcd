import { setTimeout as delay } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import type { CallLog } from '../call-log.ts';
import type { Cloud } from '../cloud.ts';
import type { Call, Endpoint, Reply } from '../endpoint.ts';
import { ApiRefusal, type Envelope, refused, succeeded } from '../envelope.ts';
import { methodNotAllowed, noRoute } from '../errors.ts';
import type { Fault, Faults } from '../fault.ts';
import { troubledResponse } from '../fault-response.ts';
import type { Holds } from '../hold.ts';
import type { RateLimiter } from '../rate-limit.ts';
import { accountEndpoints } from '../resources/accounts.ts';
import { aroundTheLockEndpoints } from '../resources/around-the-lock.ts';
import { botManagementEndpoints } from '../resources/bot-management.ts';
import { clientCertificateEndpoints } from '../resources/client-certificates.ts';
import { dnsRecordEndpoints } from '../resources/dns-records.ts';
import { edgeCertificateEndpoints } from '../resources/edge-certificates.ts';
import { hostnameAssociationEndpoints } from '../resources/hostname-associations.ts';
import { ipEndpoints } from '../resources/ips.ts';
import { originCertificateEndpoints } from '../resources/origin-certificates.ts';
import { originPullEndpoints } from '../resources/origin-pulls.ts';
import { productEndpoints } from '../resources/products.ts';
import { rulesetEndpoints } from '../resources/rulesets.ts';
import { tokenEndpoints } from '../resources/tokens.ts';
import { tunnelConfigurationEndpoints } from '../resources/tunnel-configuration.ts';
import { tunnelConnectionEndpoints } from '../resources/tunnel-connections.ts';
import { tunnelEndpoints } from '../resources/tunnels.ts';
import { zoneSettingEndpoints } from '../resources/zone-settings.ts';
import { zoneEndpoints } from '../resources/zones.ts';
import { tokenOf } from '../token.ts';

export const apiPath = '/client/v4';

const endpoints: readonly Endpoint[] = [
  ...tokenEndpoints,
  ...accountEndpoints,
  ...zoneEndpoints,
  ...tunnelEndpoints,
  ...tunnelConfigurationEndpoints,
  ...tunnelConnectionEndpoints,
  ...dnsRecordEndpoints,
  ...clientCertificateEndpoints,
  ...hostnameAssociationEndpoints,
  ...originCertificateEndpoints,
  ...originPullEndpoints,
  ...productEndpoints,
  ...rulesetEndpoints,
  ...zoneSettingEndpoints,
  ...edgeCertificateEndpoints,
  ...botManagementEndpoints,
  ...aroundTheLockEndpoints,
  ...ipEndpoints,
];

export interface ApiOptions {
  readonly cloud: Cloud;
  readonly faults: Faults;
  readonly holds: Holds;
  readonly log: CallLog;
  readonly rateLimiter: RateLimiter;
  /** Added to every call before anything else happens, in milliseconds; read anew for each call. */
  readonly latencyMs: () => number;
}

interface ApiEnvironment {
  readonly Bindings: HttpBindings;
}

/** The pretend API as a Hono application, to be mounted at `apiPath`. */
export function createApi(options: ApiOptions): Hono<ApiEnvironment> {
  const api = new Hono<ApiEnvironment>();
  for (const endpoint of endpoints) {
    api.on(endpoint.method, endpoint.path, (context) => serve(context, options, endpoint.handle));
  }
  for (const path of new Set(endpoints.map((endpoint) => endpoint.path))) {
    api.all(path, (context) =>
      serve(context, options, () => {
        throw methodNotAllowed(context.req.method);
      }),
    );
  }
  api.all('*', (context) =>
    serve(context, options, () => {
      throw noRoute(context.req.path);
    }),
  );
  return api;
}

/** One call: delay, hold, fault before, effect, fault after, log. */
async function serve(
  context: Context<ApiEnvironment>,
  options: ApiOptions,
  handle: Endpoint['handle'],
): Promise<Response> {
  const { method } = context.req;
  const url = new URL(context.req.url);
  const path = url.pathname.slice(apiPath.length);
  options.log.arrived();
  if (options.latencyMs() > 0) await delay(options.latencyMs());
  await options.holds.wait(method, path);
  const fault = options.faults.strike(method, path);
  const outcome =
    fault?.moment === 'before'
      ? untouched
      : await answer(callFrom(context, options.cloud, url), options, handle);
  options.log.finished({
    method,
    path,
    query: url.search,
    status: statusSeen(fault, outcome),
    effect: isRead(method) ? 'none' : outcome.effect,
  });
  return fault === undefined ? responseOf(outcome) : troubledResponse(fault.trouble, context.env);
}

/** Hono answers HEAD with the handler of GET. */
function isRead(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}

interface Outcome {
  readonly status: number;
  readonly envelope: Envelope | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly effect: 'write' | 'none';
}

/** What a call comes to that a fault kept away from its effect. */
const untouched: Outcome = { status: 0, envelope: undefined, headers: {}, effect: 'none' };

async function answer(call: Call, options: ApiOptions, handle: Endpoint['handle']): Promise<Outcome> {
  let headers: Readonly<Record<string, string>> = {};
  try {
    headers = countRequest(call, options);
    const reply = await handle(call);
    return {
      status: reply.status ?? 200,
      envelope: envelopeOf(reply),
      headers,
      effect: reply.effect ?? 'write',
    };
  } catch (error) {
    if (!(error instanceof ApiRefusal)) throw error;
    const { status, errors } = error;
    return { status, envelope: refused(errors), headers: { ...headers, ...error.headers }, effect: 'none' };
  }
}

/** Only requests with a known token are counted; the others are refused or answered for everybody. */
function countRequest(
  { cloud, headers }: Call,
  { rateLimiter }: ApiOptions,
): Readonly<Record<string, string>> {
  try {
    return rateLimiter.count(tokenOf(headers, cloud.state.tokens));
  } catch (error) {
    if (error instanceof ApiRefusal && error.status !== 429) return {};
    throw error;
  }
}

function envelopeOf(reply: Reply): Envelope | undefined {
  return reply.status === 204 ? undefined : succeeded(reply.result, reply.resultInfo);
}

function responseOf({ status, envelope, headers }: Outcome): Response {
  if (envelope === undefined) return new Response(null, { status, headers });
  return Response.json(envelope, { status, headers });
}

function statusSeen(fault: Fault | undefined, { status }: Outcome): number | 'none' {
  switch (fault?.trouble.kind) {
    case undefined:
      return status;
    case 'status':
      return fault.trouble.status;
    case 'too-many-requests':
      return 429;
    case 'reset':
    case 'timeout':
      return 'none';
    case 'success-false':
    case 'malformed-json':
      return 200;
  }
}

function callFrom(context: Context<ApiEnvironment>, cloud: Cloud, url: URL): Call {
  return {
    cloud,
    headers: context.req.raw.headers,
    query: url.searchParams,
    param: (name) => {
      const value = context.req.param(name);
      if (value === undefined) throw new Error(`the path has no parameter ${name}`);
      return value;
    },
    bodyText: () => context.req.text(),
  };
}
