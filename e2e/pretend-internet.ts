/**
 * The internet of a real program in a test: loaded into its process before the program is, through Node's own `--import`.
 * The program itself is as it is shipped and in real mode. Where it speaks to Cloudflare, to the resolver or to the edge,
 * the practice world answers; nothing else on the internet is there; and its keychain is a file.
 */
import { registerHooks } from 'node:module';
import { Socket } from 'node:net';
import { z } from 'zod';
import { noteContact } from './note-contacts.ts';
import { EDGE_ADDRESS } from './pretend-address.ts';
import { inTheHouse, joinTheNetwork } from './pretend-network.ts';

const Given = z.object({ PRETEND_WORLD: z.url(), PRETEND_NETWORK: z.enum(['none', 'at-home']) });
const World = z.object({
  apiUrl: z.url(),
  resolver: z.url(),
  home: z.object({ url: z.url() }),
  edge: z.object({ host: z.string(), httpsPort: z.number(), httpPort: z.number() }),
});

const { PRETEND_WORLD, PRETEND_NETWORK } = Given.parse(process.env);
const realFetch = globalThis.fetch;
const { apiUrl, resolver, edge, home } = World.parse(
  await (await realFetch(new URL('/practice', PRETEND_WORLD))).json(),
);

globalThis.fetch = async (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input);
  noteContact(url.hostname);
  switch (url.hostname) {
    case '127.0.0.1':
      return realFetch(input, init);
    case 'api.cloudflare.com':
      return realFetch(`${url.href.replace('https://api.cloudflare.com/client/v4', apiUrl)}`, init);
    case 'cloudflare-dns.com': {
      const answer = await realFetch(`${resolver}${url.search}`, init);
      return new Response((await answer.text()).replaceAll(edge.host, EDGE_ADDRESS), answer);
    }
    default:
      throw new TypeError('fetch failed', { cause: nobodyThere() });
  }
};

const Elsewhere = z.looseObject({ host: z.string(), port: z.coerce.number() });

const realConnect = Socket.prototype.connect;
Socket.prototype.connect = function connect(this: Socket, ...args: unknown[]) {
  const [first] = args;
  // Node hands options on to itself within a list.
  const options: unknown = Array.isArray(first) ? first[0] : first;
  const { data: to } = Elsewhere.safeParse(options);
  if (to) noteContact(to.host);
  const played = to && whereItIsPlayed(to);
  if (played && typeof options === 'object' && options !== null) Object.assign(options, played);
  else if (to && to.host !== '127.0.0.1') {
    process.nextTick(() => this.destroy(nobodyThere()));
    return this;
  }
  return Reflect.apply(realConnect, this, args);
};

function whereItIsPlayed(to: { readonly host: string; readonly port: number }) {
  if (to.host === EDGE_ADDRESS) {
    return { host: edge.host, port: to.port === 443 ? edge.httpsPort : edge.httpPort };
  }
  return PRETEND_NETWORK === 'at-home' ? inTheHouse(to, home.url) : undefined;
}

if (PRETEND_NETWORK === 'at-home') joinTheNetwork();

function nobodyThere(): Error {
  return Object.assign(new Error('nobody is there'), { code: 'ENOTFOUND' });
}

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'keytar'
      ? { url: new URL('keychain-in-a-file.ts', import.meta.url).href, shortCircuit: true }
      : next(specifier, context),
});
