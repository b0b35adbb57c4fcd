import { WebSocket } from 'ws';
import { z } from 'zod';
import type { FoundHome, HomeNearby } from '../../../contract/home.ts';
import type { Clock } from '../../clock/clock.ts';
import { limitTime } from '../../clock/time-limit.ts';
import { Refusal } from '../../errors/refusal.ts';
import { isHomeBan } from '../../probe/answer-endings.ts';
import { readHomeName } from '../../probe/home-manifest.ts';
import { parseJson } from '../connection/parse-json.ts';
import { askOn, type HomeAnswer, type InspectPeer } from '../connection/request.ts';
import { openUnverifiedSocket, readOwnCertificate, remoteEndpoint } from './unverified-socket.ts';

/** For the whole answer, not for each pause in it: something that drips for ever is no home. */
const TIMEOUT_MS = 4000;
const LONGEST_BODY = 64 * 1024;

/** Home Assistant where it answered. */
export interface ProbedHome {
  readonly home: FoundHome;
  readonly stage: HomeNearby['stage'];
  /** The other end of the connection, by which one home is told from another. */
  readonly endpoint: string;
}

/**
 * Whether Home Assistant answers at an address, without a login: the frontend's manifest says what it is, the WebSocket's
 * greeting which version (facts: home-assistant#unauthenticated-checks). `HOME_UNREACHABLE`, `HOME_NOT_HOME_ASSISTANT`,
 * `HOME_BANNED`.
 */
export async function probeAddress(url: string, clock: Clock): Promise<ProbedHome> {
  let certificate: FoundHome['certificate'];
  let endpoint = '';
  const answer = await get(url, '/manifest.json', clock, (socket) => {
    certificate = readOwnCertificate(socket);
    endpoint = remoteEndpoint(socket);
  });
  const own = certificate ? { certificate } : {};
  const name = answer.status === 200 ? readHomeName(answer.body) : undefined;
  if (name !== undefined) {
    const [version, stage] = await Promise.all([readVersion(url, clock), readStage(url, clock)]);
    return { home: { url, name, version, ...own }, stage, endpoint };
  }
  if (answer.status === 404 && (await isBeingInstalled(url, clock))) {
    return { home: { url, name: 'Home Assistant', version: null, ...own }, stage: 'installing', endpoint };
  }
  throw new Refusal(isHomeBan(answer) ? 'HOME_BANNED' : 'HOME_NOT_HOME_ASSISTANT', { status: answer.status });
}

/** Until Home Assistant is there, its port serves one page, which is one element of this name. */
async function isBeingInstalled(url: string, clock: Clock): Promise<boolean> {
  const page = await get(url, '/', clock).catch(() => undefined);
  return page?.body.includes('<ha-landing-page') ?? false;
}

/** Whether Home Assistant itself answers at a URL: `banned` that it does, and has shut out this computer. */
export type Answering = 'yes' | 'banned' | 'no';

/** Whether Home Assistant itself answers there, as a connector would find it. */
export async function answersAt(url: string, clock: Clock): Promise<Answering> {
  try {
    const answer = await get(url, '/manifest.json', clock);
    if (isHomeBan(answer)) return 'banned';
    return answer.status === 200 && readHomeName(answer.body) !== undefined ? 'yes' : 'no';
  } catch {
    return 'no';
  }
}

async function get(url: string, path: string, clock: Clock, inspectPeer?: InspectPeer): Promise<HomeAnswer> {
  try {
    return await limitTime(TIMEOUT_MS, clock, (signal) => {
      const open = () => openUnverifiedSocket(url);
      return askOn(open, url, { method: 'GET', path, longest: LONGEST_BODY, signal }, inspectPeer);
    });
  } catch (error) {
    const code = z.object({ code: z.string() }).safeParse(error).data?.code;
    // No manifest is that long.
    if (code === 'EMSGSIZE') throw new Refusal('HOME_NOT_HOME_ASSISTANT');
    throw new Refusal('HOME_UNREACHABLE', code ? { message: code } : {});
  }
}

const Onboarding = z.array(z.looseObject({ step: z.string(), done: z.boolean() }));

/**
 * Nobody has an account yet when the login refuses with `onboarding_required`, or the first step is not done
 * (facts: home-assistant#unauthenticated-checks). Where neither says so, somebody has.
 */
async function readStage(url: string, clock: Clock): Promise<'ready' | 'onboarding'> {
  const read = (path: string) => get(url, path, clock).catch(() => undefined);
  const [providers, steps] = await Promise.all([read('/auth/providers'), read('/api/onboarding')]);
  const refuses = providers?.status === 400 && providers.body.includes('onboarding_required');
  const first = steps?.status === 200 ? parse(Onboarding, steps.body) : undefined;
  const hasNoUser = first?.some(({ step, done }) => step === 'user' && !done) ?? false;
  return refuses || hasNoUser ? 'onboarding' : 'ready';
}

const Greeting = z.object({ type: z.literal('auth_required'), ha_version: z.string().max(50) });

/** `null` when the greeting does not come: the home is found all the same. */
async function readVersion(url: string, clock: Clock): Promise<string | null> {
  const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/api/websocket`, {
    createConnection: () => openUnverifiedSocket(url),
    followRedirects: false,
    maxPayload: LONGEST_BODY,
  });
  const version = new Promise<string | null>((resolve) => {
    socket.on('message', (data) => resolve(parse(Greeting, String(data))?.ha_version ?? null));
    socket.on('error', () => resolve(null));
    socket.on('close', () => resolve(null));
  });
  try {
    return await limitTime(TIMEOUT_MS, clock, () => version);
  } catch {
    return null;
  } finally {
    socket.terminate();
  }
}

function parse<T>(schema: z.ZodType<T>, text: string): T | undefined {
  return schema.safeParse(parseJson(text)).data;
}
