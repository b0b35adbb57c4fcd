/**
 * Notes whom a program contacts: loaded into its process before the program is, through Node's own `--import`. Every connection,
 * datagram and look-up of a name passes here, whatever library makes it.
 */
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { Socket } from 'node:net';
import { z } from 'zod';

const { NOTE_CONTACTS: file } = z.object({ NOTE_CONTACTS: z.string() }).parse(process.env);

/** Notes a host, as a name or a number. */
export function noteContact(host: string): void {
  appendFileSync(file, `${host}\n`);
}

const To = z.looseObject({ host: z.string() });

const connect = Socket.prototype.connect;
Socket.prototype.connect = function connectNoted(this: Socket, ...args: unknown[]) {
  const [first] = args;
  // Node hands options on to itself within a list.
  const { data: to } = To.safeParse(Array.isArray(first) ? first[0] : first);
  if (to) noteContact(to.host);
  return Reflect.apply(connect, this, args);
};

const send = dgram.Socket.prototype.send;
dgram.Socket.prototype.send = function sendNoted(this: dgram.Socket, ...args: unknown[]) {
  // The address is the last text that is no message.
  const address = args.slice(1).findLast((each) => typeof each === 'string');
  if (typeof address === 'string') noteContact(address);
  return Reflect.apply(send, this, args);
};

noteNames(dns, 'lookup');
noteNames(dns, 'resolve4');
noteNames(dns, 'resolve6');
noteNames(dns.promises, 'lookup');
noteNames(dns.promises, 'resolve4');
noteNames(dns.promises, 'resolve6');
for (const { prototype } of [dns.Resolver, dns.promises.Resolver]) {
  noteNames(prototype, 'resolve4');
  noteNames(prototype, 'resolve6');
  noteNames(prototype, 'resolveNs');
}
// Who imports one of these by its name gets what is there now.
syncBuiltinESMExports();

function noteNames(from: object, name: string): void {
  const asked: unknown = Reflect.get(from, name);
  if (typeof asked !== 'function') throw new Error(`Node has no ${name}.`);
  Reflect.set(from, name, function askNoted(this: unknown, ...args: unknown[]) {
    if (typeof args[0] === 'string') noteContact(args[0]);
    return Reflect.apply(asked, this, args);
  });
}
