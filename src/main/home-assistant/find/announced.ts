import { isIP } from 'node:net';
import { z } from 'zod';

/** What a home announces in the network (facts: home-assistant#discovery). None of it is certain until the home answers. */
export interface Announced {
  /** What the user called their home; empty where it was too long to be said. */
  readonly name: string;
  readonly version: string | null;
  /** Stays the same as long as this Home Assistant exists. */
  readonly uuid: string | null;
  /** Where it can be reached by number, IPv4 first. */
  readonly addresses: readonly string[];
  readonly port: number;
  /** Home Assistant's own idea of its address at home. */
  readonly internalUrl: string | null;
  /** `installing`: what answers is a page that says so, and Home Assistant is still being put onto its disk. */
  readonly state: 'there' | 'installing';
}

/** More than anybody has at home. Whoever announces more is up to something. */
export const MOST_ANNOUNCED = 20;
const LONGEST = 200;

const Text = z.string().max(LONGEST).catch('');

/** A service as bonjour-service puts it together from the records of one packet. */
const Service = z.looseObject({
  port: z.number().int().min(1).max(65_535),
  addresses: z.array(z.string()).catch([]),
  referer: z.looseObject({ address: z.string() }).optional().catch(undefined),
  txt: z
    .looseObject({
      location_name: Text,
      version: Text,
      uuid: Text,
      internal_url: Text,
      base_url: Text,
      landingpage: Text,
    })
    .catch({ location_name: '', version: '', uuid: '', internal_url: '', base_url: '', landingpage: '' }),
});

/** Until there is a Home Assistant, its version is said to be this. */
const NO_VERSION = '0000.0.0';

/** `undefined` for anything else, and for one without an address. */
export function parseAnnouncement(service: unknown): Announced | undefined {
  const said = Service.safeParse(service).data;
  if (!said) return undefined;
  const { port, txt, referer } = said;
  // Where its records have no address, the sender's is the next best.
  const addresses = reachableOf(said.addresses.length > 0 ? said.addresses : [referer?.address ?? '']);
  const isInstalling = txt.landingpage.toLowerCase() === 'true' || txt.version === NO_VERSION;
  if (addresses.length === 0) return undefined;
  return {
    name: txt.location_name,
    version: txt.version === '' || txt.version === NO_VERSION ? null : txt.version,
    uuid: txt.uuid === '' ? null : txt.uuid,
    addresses,
    port,
    internalUrl: originOf(txt.internal_url) ?? originOf(txt.base_url),
    state: isInstalling ? 'installing' : 'there',
  };
}

/** Without link-local addresses (RFC 4291 §2.5.6): a URL cannot name the link. */
function reachableOf(addresses: readonly string[]): readonly string[] {
  const known = [...new Set(addresses.map((each) => each.replace(/^::ffff:(?=\d+\.)/, '')))];
  const usable = known.filter(
    (each) => isIP(each) !== 0 && !/^fe[89ab]/i.test(each) && !/^169\.254\./.test(each),
  );
  return usable.toSorted((one, other) => isIP(one) - isIP(other)).slice(0, MOST_ADDRESSES);
}

const MOST_ADDRESSES = 4;

function originOf(text: string): string | null {
  const url = URL.parse(text);
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url.origin : null;
}

/** Where to probe for it, the likeliest first: it does not say whether it speaks TLS. */
export function listUrls({ addresses, port, internalUrl }: Announced): readonly string[] {
  const schemes = internalUrl?.startsWith('https:') ? ['https', 'http'] : ['http', 'https'];
  const byNumber = addresses.flatMap((address) =>
    schemes.map(
      (scheme) => new URL(`${scheme}://${isIP(address) === 6 ? `[${address}]` : address}:${port}`).origin,
    ),
  );
  return [...new Set([...byNumber, ...(internalUrl ? [internalUrl] : [])])];
}

/** Each home once: it can be heard on several networks, and again after a change. */
export function mergeAnnouncements(announced: readonly Announced[]): readonly Announced[] {
  const byId = new Map<string, Announced>();
  for (const each of announced) {
    const id = each.uuid ?? `${each.addresses[0]}:${each.port}`;
    const known = byId.get(id);
    const addresses = reachableOf([...(known?.addresses ?? []), ...each.addresses]);
    byId.set(id, { ...each, addresses });
  }
  return [...byId.values()];
}
