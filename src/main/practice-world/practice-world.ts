import { z } from 'zod';
import type { ClientKey, Outside } from '../probe/prober.ts';

const OnThisComputer = z.url().refine((url) => isOnThisComputer(URL.parse(url)));
/** A home may speak TLS. It is logged in to, so it too has to be on this computer. */
const HomeOnThisComputer = z.url().refine((url) => isOnThisComputer(URL.parse(url), ['http:', 'https:']));

/** What a practice world says of itself at `GET /practice`. Where it sends a token has to be on this computer too. */
const Described = z.object({
  apiUrl: OnThisComputer,
  token: z.string(),
  zone: z.object({ id: z.string(), name: z.string() }),
  accountId: z.string(),
  edge: z.object({ host: z.string(), httpsPort: z.number(), httpPort: z.number() }),
  ca: z.string(),
  home: z.object({ url: HomeOnThisComputer }),
  /** All of them, the one above included; a world from before there could be several does not name them. */
  homes: z
    .array(
      z.object({
        url: HomeOnThisComputer,
        name: z.string(),
        version: z.string().nullable().catch(null),
        installation: z.string().catch('unknown'),
      }),
    )
    .optional(),
  resolver: OnThisComputer,
});
export type PracticeDescription = z.infer<typeof Described>;

const Counts = z.object({ apiCalls: z.number(), writes: z.number(), exposedRequests: z.number() });
export type PracticeCounts = z.infer<typeof Counts>;

const Visits = z.object({
  visits: z.array(z.object({ at: z.iso.datetime(), hostname: z.string(), fingerprint: z.string() })),
});
export type PracticeVisit = z.infer<typeof Visits>['visits'][number];

/** A pretend Cloudflare with its edge and a pretend home, in this process or another, spoken to over HTTP. */
export interface PracticeWorld extends PracticeDescription {
  /** How its internet is reached. */
  readonly outside: Outside;
  /** Plays the home's part: a pretend cloudflared connects with this tunnel token. */
  connectTunnel(tunnelToken: string): Promise<void>;
  /** Plays the person's part who sets by hand whom this home trusts. */
  trustProxies(homeUrl: string, proxies: readonly string[]): Promise<void>;
  /** A verified key of somebody else's account, as Cloudflare's shared authority gives them out. */
  strangersKey(): Promise<ClientKey>;
  counts(): Promise<PracticeCounts>;
  /** Who came to this path of the home with a key. */
  visitsTo(path: string): Promise<readonly PracticeVisit[]>;
}

/** `baseUrl` must be on this computer: a practice world elsewhere could be mistaken for the real thing. */
export async function enterPracticeWorld(baseUrl: string): Promise<PracticeWorld> {
  const at = (path: string): URL => new URL(path, loopbackOnly(baseUrl));
  const ask = async <T>(schema: z.ZodType<T>, path: string, body?: object): Promise<T> => {
    const response = await fetch(at(path), body ? jsonPost(body) : {});
    if (!response.ok) throw new Error(`the practice world answered ${response.status} at ${path}`);
    return schema.parse(await response.json());
  };
  const described = await ask(Described, '/practice');
  return {
    ...described,
    outside: {
      resolver: described.resolver,
      httpsPort: described.edge.httpsPort,
      httpPort: described.edge.httpPort,
      authority: described.ca,
    },
    connectTunnel: async (token) => {
      await ask(z.unknown(), '/practice/connectors', { token });
    },
    trustProxies: async (url, proxies) => {
      const { ok, status } = await fetch(at('/practice/homes/trust'), jsonPost({ url, proxies }));
      if (!ok) throw new Error(`the practice world answered ${status} for a home's trust`);
    },
    strangersKey: async () => {
      const StrangersKey = z.object({ key: z.string(), certificate: z.string() });
      const { key, certificate } = await ask(StrangersKey, '/practice/strangers-key', {});
      return { privateKeyPem: key, certificatePem: certificate };
    },
    counts: () => ask(Counts, '/practice/counts'),
    visitsTo: async (path) => (await ask(Visits, `/practice/visits?${new URLSearchParams({ path })}`)).visits,
  };
}

/** @throws {RangeError} for anything but a loopback address */
export function loopbackOnly(url: string): URL {
  const parsed = URL.parse(url);
  if (!parsed || !isOnThisComputer(parsed)) {
    throw new RangeError('Only a practice world on this computer (http://127.0.0.1:…) can be used.');
  }
  return parsed;
}

export function isOnThisComputer(url: URL | null, protocols: readonly string[] = ['http:']): boolean {
  return (
    url !== null &&
    protocols.includes(url.protocol) &&
    ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)
  );
}

function jsonPost(body: object): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
