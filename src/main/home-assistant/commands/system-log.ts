import { isIP } from 'node:net';
import { z } from 'zod';
import { APP_NETWORK, type RefusedProxy } from '../../../contract/home.ts';
import type { HomeAssistant } from '../connection/home-assistant.ts';
import { isNetworkCovered } from './network.ts';

/** Newer versions keep the last few texts of an entry, oldest first. */
const Entry = z.looseObject({
  message: z.union([z.string().transform((text) => [text]), z.array(z.string())]),
  timestamp: z.number().catch(0),
});
/** An entry that is not understood is left out, not all of them. */
const Entries = z
  .array(z.unknown())
  .transform((entries) => entries.flatMap((each) => Entry.safeParse(each).data ?? []));

/** The two ways in which Home Assistant says that it does not trust a proxy (facts: home-assistant#untrusted-proxy). */
const refusals = [
  /A request from a reverse proxy was received from (\S+), but your HTTP integration is not set-up/,
  /Received X-Forwarded-For header from an untrusted proxy (\S+)/,
];

/** How it says that it has banned an address (facts: home-assistant#login-limit). */
const bans = [/Banned IP (\S+) for too many login attempts/];

/** What Home Assistant's log names: the proxies it calls untrusted and the addresses it has banned, newest first, each once. */
export interface NamedInLog {
  readonly refused: readonly RefusedProxy[];
  readonly banned: readonly string[];
}

export async function readSystemLog(home: HomeAssistant): Promise<NamedInLog> {
  const entries = await home.command(Entries, { type: 'system_log/list' });
  const texts = entries
    .toSorted((one, other) => other.timestamp - one.timestamp)
    .flatMap(({ message }) => message.toReversed());
  const named = (sentences: readonly RegExp[]) => [
    ...new Set(texts.flatMap((text) => addressIn(text, sentences) ?? [])),
  ];
  const refused = named(refusals).map((address) => ({ address, network: networkToTrust(address) }));
  return { refused, banned: named(bans) };
}

/** The proxies that Home Assistant's log calls untrusted, newest first, each once. */
export async function readRefusedProxies(home: HomeAssistant): Promise<readonly RefusedProxy[]> {
  return (await readSystemLog(home)).refused;
}

function addressIn(text: string, sentences: readonly RegExp[]): string | undefined {
  const [, said = ''] = sentences.map((each) => each.exec(text)).find(Boolean) ?? [];
  const address = said.replace(/[.,;]$/, '').replace(/^::ffff:(?=\d+\.)/, '');
  return isIP(address) === 0 ? undefined : address;
}

/**
 * The network to trust for a proxy at this address. The Supervisor gives apps other numbers of one network each time, and
 * Docker gives each of its own networks a sixteenth of 172.16.0.0/12 (facts: home-assistant#app-network). Everybody
 * else keeps the number they have, and nobody beside them is to be believed.
 */
export function networkToTrust(address: string): string {
  if (isIP(address) === 6) return `${address}/128`;
  if (isNetworkCovered(address, [APP_NETWORK])) return APP_NETWORK;
  const [, second] = /^172\.(1[6-9]|2\d|3[01])\./.exec(address) ?? [];
  // 172.30 is the Supervisor's; outside its apps it is the machine itself.
  return second && second !== '30' ? `172.${second}.0.0/16` : `${address}/32`;
}
