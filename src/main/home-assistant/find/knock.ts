import { WebSocket } from 'ws';
import { z } from 'zod';
import type { FoundHome, HomeNearby } from '../../../contract/home.ts';
import { Refusal } from '../../errors/refusal.ts';
import { askOn, type HomeAnswer, type LookAtPeer } from '../request.ts';
import { atMost, type Wait } from '../time-limit.ts';
import { endOf, openUnjudged, ownCertificateOf } from './unjudged.ts';

/** For the whole answer, not for each pause in it: something that drips for ever is no home. */
const TIMEOUT_MS = 4000;
const LONGEST_BODY = 64 * 1024;

/** Home Assistant where it answered. */
export interface Knocked {
  readonly home: FoundHome;
  readonly stage: HomeNearby['stage'];
  /** The other end of the connection, by which one home is told from another. */
  readonly end: string;
}

/**
 * Looks whether Home Assistant answers at an address, without a login: the frontend's manifest says what it is, the
 * WebSocket's greeting its version (facts: unauthenticated checks). `HOME_UNREACHABLE`, `HOME_NOT_HOME_ASSISTANT`.
 */
export async function knockAt(url: string, wait: Wait): Promise<Knocked> {
  let certificate: FoundHome['certificate'];
  let end = '';
  const answer = await get(url, '/manifest.json', wait, (socket) => {
    certificate = ownCertificateOf(socket);
    end = endOf(socket);
  });
  const own = certificate ? { certificate } : {};
  const manifest = answer.status === 200 ? parsed(Manifest, answer.body) : undefined;
  if (manifest?.name.toLowerCase().includes('home assistant')) {
    const [version, stage] = await Promise.all([versionAt(url, wait), stageAt(url, wait)]);
    return { home: { url, name: manifest.name, version, ...own }, stage, end };
  }
  if (answer.status === 404 && (await isBeingInstalled(url, wait))) {
    return { home: { url, name: 'Home Assistant', version: null, ...own }, stage: 'installing', end };
  }
  throw new Refusal('HOME_NOT_HOME_ASSISTANT', { status: answer.status });
}

/** Until Home Assistant is there, one page stands at its port. It is named after the element that is all of it. */
async function isBeingInstalled(url: string, wait: Wait): Promise<boolean> {
  const page = await get(url, '/', wait).catch(() => undefined);
  return page?.body.includes('<ha-landing-page') ?? false;
}

/** Whether Home Assistant itself answers there, as a connector would find it. */
export async function answersAt(url: string, wait: Wait): Promise<'yes' | 'no'> {
  try {
    const { status, body } = await get(url, '/manifest.json', wait);
    return status === 200 && parsed(Manifest, body) ? 'yes' : 'no';
  } catch {
    return 'no';
  }
}

const Manifest = z.object({ name: z.string().max(200) });

async function get(url: string, path: string, wait: Wait, lookAtPeer?: LookAtPeer): Promise<HomeAnswer> {
  try {
    return await atMost(TIMEOUT_MS, wait, (signal) =>
      askOn(() => openUnjudged(url), url, { method: 'GET', path, longest: LONGEST_BODY, signal }, lookAtPeer),
    );
  } catch (error) {
    const code = z.object({ code: z.string() }).safeParse(error).data?.code;
    // Nothing that long is a manifest.
    if (code === 'EMSGSIZE') throw new Refusal('HOME_NOT_HOME_ASSISTANT');
    throw new Refusal('HOME_UNREACHABLE', code ? { message: code } : {});
  }
}

const Onboarding = z.array(z.looseObject({ step: z.string(), done: z.boolean() }));

/**
 * Nobody has an account yet: the login refuses with `onboarding_required`, and the first step is not done (facts:
 * unauthenticated checks). Where neither says so, somebody has.
 */
async function stageAt(url: string, wait: Wait): Promise<'ready' | 'onboarding'> {
  const asked = (path: string) => get(url, path, wait).catch(() => undefined);
  const [providers, steps] = await Promise.all([asked('/auth/providers'), asked('/api/onboarding')]);
  const refuses = providers?.status === 400 && providers.body.includes('onboarding_required');
  const first = steps?.status === 200 ? parsed(Onboarding, steps.body) : undefined;
  const hasNoUser = first?.some(({ step, done }) => step === 'user' && !done) ?? false;
  return refuses || hasNoUser ? 'onboarding' : 'ready';
}

const Greeting = z.object({ type: z.literal('auth_required'), ha_version: z.string().max(50) });

/** `null` when the greeting does not come: the home is found all the same. */
async function versionAt(url: string, wait: Wait): Promise<string | null> {
  const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/api/websocket`, {
    createConnection: () => openUnjudged(url),
    followRedirects: false,
    maxPayload: LONGEST_BODY,
  });
  const said = new Promise<string | null>((resolve) => {
    socket.on('message', (data) => resolve(parsed(Greeting, String(data))?.ha_version ?? null));
    socket.on('error', () => resolve(null));
    socket.on('close', () => resolve(null));
  });
  try {
    return await atMost(TIMEOUT_MS, wait, () => said);
  } catch {
    return null;
  } finally {
    socket.terminate();
  }
}

function parsed<T>(schema: z.ZodType<T>, text: string): T | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
