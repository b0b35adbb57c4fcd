import { createAuthority } from '../../certificates/certificate-authority.ts';
import { startConnector } from '../../connector/connector.ts';
import { publicAddress } from '../../net/public-address.ts';
import { type Delays, noDelays, usualDelays } from '../delays.ts';
import { EnvelopeShape } from '../envelope.ts';
import { createPublishedNetworks } from '../published-networks.ts';
import type { TokenFields } from '../seed.ts';
import type { AccountState, ZoneState } from '../state.ts';
import { authorizerFor } from '../tunnel-connections.ts';
import { apiPath } from './api.ts';
import { type CloudflareOptions, createCloudflare, type PracticeCloudflare } from './cloudflare.ts';
import { domainsOf } from './domains.ts';

/**
 * A served practice Cloudflare with one account and one zone and no edge: what the tests of the API need, over real
 * HTTP. What is written is read at once, unless an option says otherwise. Used by tests only.
 */
export interface RunningCloudflare extends PracticeCloudflare {
  readonly baseUrl: string;
  readonly apiUrl: string;
  readonly account: AccountState;
  readonly zone: ZoneState;
  /** Path prefixes of the account and the zone. */
  readonly paths: { readonly account: string; readonly zone: string };
  /** Calls the API with a full-permission user token unless another one is given. */
  readonly call: (method: string, path: string, options?: CallOptions) => Promise<ApiAnswer>;
  /** A call as somebody with a token of these fields. */
  readonly as: (fields: TokenFields) => (method: string, path: string, body?: unknown) => Promise<ApiAnswer>;
  /** Plays the home's part: cloudflared with this token and so many connections. */
  readonly connect: (tunnelToken: string, connections?: number) => ReturnType<typeof startConnector>;
  readonly token: string;
  readonly stop: () => Promise<void>;
}

export interface CallOptions {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ApiAnswer extends ReturnType<typeof EnvelopeShape.parse> {
  readonly status: number;
  readonly headers: Headers;
  /** The codes of all errors. */
  readonly codes: readonly number[];
}

/** Lists are never late; revoking takes its usual time. */
const readAtOnce: Delays = { ...noDelays, revocationDelayMs: usualDelays.revocationDelayMs };

/** One CA for all tests of a file: making its key is the slow part. */
const sharedAuthority = createAuthority({ name: 'Practice client CA' });

export async function runCloudflare(options: Partial<CloudflareOptions> = {}): Promise<RunningCloudflare> {
  const cloudflare = createCloudflare({ clientAuthority: await sharedAuthority, ...readAtOnce, ...options });
  const { cloud, seed } = cloudflare;
  const account = seed.account({ name: 'Linden family' });
  const zone = seed.zone(account, { name: 'linden.house' });
  const { secret: token } = seed.token();
  const server = await cloudflare.serve({
    info: () => {
      throw new Error('there is no edge here');
    },
    startConnector: (token, address) => startConnector({ token, address, authorize: authorizerFor(cloud) }),
    trustProxies: () => 'no-home',
    openPort: () => Promise.reject(new Error('there is no home here')),
    findOrigin: () => undefined,
    openForward: () => undefined,
    closeForward: () => undefined,
    runProxy: async () => 'no-home',
    changeNetwork: () => undefined,
    seenAs: () => publicAddress,
    addressOf: () => undefined,
    createToken: (permissions) => seed.token({ permissions, made: 'just-now' }).secret,
    ...domainsOf(seed, cloud.state, account),
    strangersKey: () => Promise.reject(new Error('there is no edge here')),
    publicCertificate: () => Promise.reject(new Error('there is no edge here')),
    agreeExceptions: () => undefined,
    openEntrance: () => Promise.reject(new Error('there is no edge here')),
    counts: () => ({ ...cloudflare.log.counts(), exposedRequests: 0 }),
    keyVisits: () => [],
    visitors: () => [],
    googleLists: createPublishedNetworks().google,
    state: cloud.state,
    edgeAddress: '127.0.0.1',
  });
  const apiUrl = `${server.baseUrl}${apiPath}`;
  const call: RunningCloudflare['call'] = (method, path, { body, headers } = {}) =>
    callApi(`${apiUrl}${path}`, method, body, headers ?? { authorization: `Bearer ${token}` });
  return {
    ...cloudflare,
    baseUrl: server.baseUrl,
    apiUrl,
    account,
    zone,
    paths: { account: `/accounts/${account.account.id}`, zone: `/zones/${zone.zone.id}` },
    call,
    as(fields) {
      const { secret } = seed.token(fields);
      return (method, path, body) =>
        call(method, path, { body, headers: { authorization: `Bearer ${secret}` } });
    },
    connect: (tunnelToken, connections) =>
      startConnector({ token: tunnelToken, authorize: authorizerFor(cloud, connections) }),
    token,
    stop: server.stop,
  };
}

async function callApi(
  url: string,
  method: string,
  body: unknown,
  headers: Readonly<Record<string, string>>,
): Promise<ApiAnswer> {
  const response = await fetch(url, {
    method,
    headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const envelope = EnvelopeShape.parse(await response.json());
  const { status } = response;
  return { ...envelope, status, headers: response.headers, codes: envelope.errors.map(({ code }) => code) };
}
