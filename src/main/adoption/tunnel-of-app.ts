import type { AdoptedTunnel, CarriedEntry } from '../../contract/adoption.ts';
import type { NamesOfApp } from '../../contract/home.ts';
import type { Setup, Zone } from '../../contract/setup.ts';
import { judgeOrigin } from '../checks/other-doors/origin.ts';
import type { Cloudflare } from '../cloudflare/client.ts';
import type { OwnTunnelSeen } from '../home-assistant/commands/apps.ts';
import { listTunnels } from '../resources/cloudflare/tunnel/tunnel.ts';
import { listRecords, tunnelOf, tunnelTarget } from '../resources/cloudflare/zone/dns-records-seen.ts';

/** The tunnel that a Cloudflared app made by itself: which one it is, and what becomes of its names where the app is taken over. */

/** Such a tunnel, and what it leads: also names that nobody gave the app, and whose records lead to what takes every other name. */
interface TunnelOfApp extends Pick<OwnTunnelSeen, 'addresses' | 'entries'> {
  readonly tunnel: AdoptedTunnel;
}

/**
 * The app says only how it is called, and many are called alike: where its names lead into other tunnels, one of the same name in this
 * account is none of it. `undefined` where this account does not have it.
 */
export async function findTunnelOfApp(
  own: OwnTunnelSeen,
  setup: Pick<Setup, 'id' | 'zone'>,
  cloudflare: Cloudflare,
): Promise<TunnelOfApp | undefined> {
  const made = (await listTunnels(setup, cloudflare)).find(({ name }) => name === own.name);
  if (!made) return undefined;
  const [into, ...named] = await Promise.all([
    listRecords(cloudflare, setup, { content: { exact: tunnelTarget(made.id) } }),
    ...own.addresses
      .filter((hostname) => isIn(setup.zone, hostname))
      .map((hostname) => listRecords(cloudflare, setup, { name: { exact: hostname } })),
  ]);
  const led = named
    .flat()
    .flatMap(({ type, content }) => (type === 'CNAME' ? (tunnelOf(content) ?? []) : []));
  if (led.length > 0 && !led.includes(made.id)) return undefined;
  const names = (into ?? []).map(({ name }) => name).filter((name) => !own.addresses.includes(name));
  return { tunnel: { id: made.id, name: made.name }, ...withNamesOfRest(own, names) };
}

function withNamesOfRest({ addresses, entries }: OwnTunnelSeen, names: readonly string[]) {
  const rest = entries.find(({ hostname }) => hostname === null);
  if (!rest) return { addresses, entries };
  const named = names.map((hostname): CarriedEntry => ({ ...rest, hostname }));
  return {
    addresses: [...addresses, ...names],
    entries: [...entries.filter((each) => each !== rest), ...named, rest],
  };
}

/** Sorts the names of such a tunnel by what becomes of them; `homes` are the places where the home answers. Pure. */
export function sortNames(
  { addresses, entries }: Pick<TunnelOfApp, 'addresses' | 'entries'>,
  zone: Pick<Zone, 'name'>,
  homes: readonly string[],
): NamesOfApp {
  const origins = homes.flatMap((url) => URL.parse(url) ?? []);
  const others = entries.filter((entry) => !leadsHome(entry, origins));
  const isOther = (hostname: string) => others.some((entry) => entry.hostname === hostname);
  const here = addresses.filter((hostname) => isIn(zone, hostname));
  return {
    along: here.filter(isOther),
    home: here.filter((hostname) => !isOther(hostname)),
    outside: addresses.filter((hostname) => !isIn(zone, hostname)),
  };
}

/** What comes along: not what leads home, which would be a way in past the lock, and no name whose record we could not move. */
export function entriesToCarry(
  { entries }: Pick<TunnelOfApp, 'entries'>,
  zone: Pick<Zone, 'name'>,
  homes: readonly string[],
): readonly CarriedEntry[] {
  const origins = homes.flatMap((url) => URL.parse(url) ?? []);
  return entries.filter(
    (entry) => !leadsHome(entry, origins) && (entry.hostname === null || isIn(zone, entry.hostname)),
  );
}

function leadsHome({ service }: CarriedEntry, homes: readonly URL[]): boolean {
  return ['certain', 'likely'].includes(judgeOrigin(service, homes));
}

function isIn({ name }: Pick<Zone, 'name'>, hostname: string): boolean {
  return hostname === name || hostname.endsWith(`.${name}`);
}
