/**
 * Loaded into a process before the program is, through Node's own `--import`: nothing that is sent leaves this computer. In real
 * mode the program is offline, and nobody hears of what it is told to call or to look up.
 */
import dgram from 'node:dgram';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import { Socket } from 'node:net';
import { z } from 'zod';

const Place = z.looseObject({ host: z.string().optional(), port: z.coerce.number() });

const realConnect = Socket.prototype.connect;
Socket.prototype.connect = function connect(this: Socket, ...args: unknown[]) {
  const [first] = args;
  // Node hands options on to itself within a list.
  const { data: to } = Place.safeParse(Array.isArray(first) ? first[0] : first);
  if (to && !isHere(to.host ?? 'localhost')) {
    process.nextTick(() => this.destroy(nobodyThere('ENETUNREACH')));
    return this;
  }
  return Reflect.apply(realConnect, this, args);
};

/** Only the finding of homes and of routers uses it, and both speak to everybody in the network. */
Object.assign(dgram.Socket.prototype, {
  send: (...args: readonly unknown[]) => {
    const heard = args.at(-1);
    if (typeof heard === 'function') process.nextTick(() => heard(nobodyThere('ENETUNREACH')));
  },
});

const askNobody = () => Promise.reject(nobodyThere('ENOTFOUND'));
Object.assign(dns.promises, { lookup: askNobody });
for (const name of ['resolve', 'resolve4', 'resolve6', 'resolveCname', 'resolveNs', 'resolveTxt'] as const)
  Object.assign(dns.promises.Resolver.prototype, { [name]: askNobody });
syncBuiltinESMExports();

function isHere(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

function nobodyThere(code: string): Error {
  return Object.assign(new Error('nobody is there'), { code });
}
