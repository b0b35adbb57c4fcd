import { randomBytes } from 'node:crypto';
import { onTestFinished } from 'vitest';
import type { OwnAddress } from '../../../contract/hand-over.ts';
import type { RequestedFile } from '../client/requested-file.ts';
import { createPickUps, type PickUpOrder, type PickUpParts, type PickUps } from '../pick-up.ts';
import { type PretendTime, pretendTime } from './pretend-time.ts';
import { type Asked, ask, type Heard } from './raw-http.ts';
import { userAgents } from './user-agents.ts';

export interface APickUp {
  readonly pickUps: PickUps;
  readonly time: PretendTime;
  readonly origin: string;
  /** The path of the link, which holds the token. */
  readonly path: string;
  /** Looks at the page of the link, or asks for whatever is said, as an iPhone unless said otherwise. */
  look(asked?: Partial<Asked>): Promise<Heard>;
  /** Presses the button for a file on a page. */
  press(page: Heard, file: RequestedFile, asked?: Partial<Asked>): Promise<Heard>;
}

export const loopback: OwnAddress = { address: '127.0.0.1', interfaceName: 'wlan0', kind: 'wifi' };
export const keyBytes = Buffer.from('locked key');

export interface APickUpFields {
  readonly order?: Partial<PickUpOrder>;
  readonly parts?: Partial<PickUpParts>;
}

/** As few connections as outside tests, and time enough for a busy computer. */
export const patientLimits = {
  perPeer: 16,
  inAll: 128,
  headMs: 600_000,
  requestMs: 600_000,
  lookEveryMs: 1_000,
} as const;

/** The parts of pick-ups at loopback, whose many addresses are the private network of a test. */
export function loopbackParts(time: PretendTime, parts: Partial<PickUpParts> = {}): PickUpParts {
  return {
    now: time.now,
    after: time.after,
    randomBytes,
    interfaces: () => ({}),
    addressesIn: () => [loopback],
    isWelcome: (peer) => peer.startsWith('127.'),
    limits: patientLimits,
    ...parts,
  };
}

export function anOrder(fields: Partial<PickUpOrder> = {}): PickUpOrder {
  return {
    deviceId: '0a1b2c',
    deviceName: 'Anna’s phone',
    platform: 'iphone',
    address: loopback.address,
    world: 'real',
    guides: { page: () => undefined, styles: '' },
    packFile: async (kind) => ({
      name: `annas-phone.${kind === 'pkcs12' ? 'p12' : 'mobileconfig'}`,
      bytes: keyBytes,
    }),
    ...fields,
  };
}

/** An open pick-up, which ends with the running test. */
export async function aPickUp({ order, parts }: APickUpFields = {}): Promise<APickUp> {
  const time = pretendTime();
  const pickUps = createPickUps(loopbackParts(time, parts));
  onTestFinished(() => pickUps.close());
  await pickUps.open(anOrder(order));
  const { origin, pathname: path } = new URL(openUrl(pickUps));
  const asGuest = (asked: Partial<Asked>): Asked => ({
    path,
    ...asked,
    headers: { 'User-Agent': userAgents.safariOnIphone, ...asked.headers },
  });
  return {
    pickUps,
    time,
    origin,
    path,
    look: (asked = {}) => ask(origin, asGuest(asked)),
    press: (page, file, asked = {}) => {
      const { action, body } = buttonFor(page, file);
      const headers = { 'Content-Type': 'application/x-www-form-urlencoded', ...asked.headers };
      return ask(origin, asGuest({ method: 'POST', path: action, body, ...asked, headers }));
    },
  };
}

export function openUrl(pickUps: PickUps): string {
  const state = pickUps.state.get();
  if (state.state !== 'open') throw new Error(`The pick-up is ${state.state}.`);
  return state.url;
}

/** What a browser would send for the button of that name. */
export function buttonFor(
  page: Heard,
  file: RequestedFile,
): { readonly action: string; readonly body: string } {
  const form = new RegExp(
    `<form method="post" action="([^"]+)">\\s*<input type="hidden" name="file" value="${file}"><input type="hidden" name="ticket" value="([^"]+)">`,
  ).exec(page.text);
  const [, action, ticket] = form ?? [];
  if (action === undefined || ticket === undefined) throw new Error(`There is no button for ${file}.`);
  return { action, body: new URLSearchParams({ file, ticket }).toString() };
}
