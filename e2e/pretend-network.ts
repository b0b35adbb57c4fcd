/**
 * The network at home of a real program in a test: loaded by `pretend-internet.ts`. This computer has an address there that phones can
 * reach, and the practice home answers under the name that every Home Assistant has. Both lead to loopback ports; the browser of the
 * test goes to them through `house.ts`.
 */

import { syncBuiltinESMExports } from 'node:module';
import { Server, type Socket } from 'node:net';
import os, { type NetworkInterfaceInfo } from 'node:os';
import { COMPUTER_AT_HOME, HOME_AT_HOME, PHONE_AT_HOME } from './pretend-address.ts';

/**
 * Where on this computer the home is played; `undefined` for everybody else. Beside its usual port it is at the one where the practice
 * home says that it listens.
 */
export function inTheHouse(
  { host, port }: { readonly host: string; readonly port: number },
  homeUrl: string,
): { readonly host: string; readonly port: number } | undefined {
  const home = new URL(homeUrl);
  const places = [HOME_AT_HOME, `${new URL(`http://${HOME_AT_HOME}`).hostname}:${home.port}`];
  return places.includes(`${host}:${port}`) ? { host: home.hostname, port: Number(home.port) } : undefined;
}

/** Gives this computer its one address at home: a server that listens there listens on loopback, and takes who comes for the phone. */
export function joinTheNetwork(): void {
  os.networkInterfaces = () => ({ wlan0: [wifi] });
  syncBuiltinESMExports();
  const listen = Server.prototype.listen;
  Server.prototype.listen = function listenInTheHouse(this: Server, ...args: unknown[]) {
    const [at] = args;
    if (typeof at === 'object' && at !== null && Reflect.get(at, 'host') === COMPUTER_AT_HOME) {
      Object.assign(at, { host: '127.0.0.1' });
      // Before anybody who hangs up on strangers.
      this.prependListener('connection', (socket: Socket) => {
        Object.defineProperty(socket, 'remoteAddress', { value: PHONE_AT_HOME });
      });
    }
    return Reflect.apply(listen, this, args);
  };
}

const wifi: NetworkInterfaceInfo = {
  ...{ address: COMPUTER_AT_HOME, netmask: '255.255.255.0', cidr: `${COMPUTER_AT_HOME}/24` },
  ...{ family: 'IPv4', mac: '02:00:00:00:00:01', internal: false },
};
