import { isIPv6 } from 'node:net';
import { loopback, type OpenPort } from '../net/open-port.ts';
import { type OriginOptions, startOrigin } from './origin.ts';

/** Where something answers on this computer that stands for a public address. */
export interface LoopbackPlace {
  readonly host: string;
  readonly port: number;
  /** Its address in the pretended house, by which the home sees it. */
  readonly inTheHouse?: string | undefined;
}

/** What somebody does at home: a reverse proxy, and a port of the router that leads to it. */
export interface OpenedPort extends OriginOptions {
  readonly address: string;
  readonly port: number;
  /** Where in the house it runs. */
  readonly inTheHouse?: string | undefined;
}

/** Which public addresses lead to something on this computer. All are of documentation: nobody is there really. */
export interface PublicOrigins {
  /** Answers there from now on, instead of whatever did. */
  readonly open: (opened: OpenedPort) => Promise<void>;
  readonly close: (address: string, port: number) => Promise<void>;
  /** `undefined`: nothing answers there, and nothing says so. */
  readonly find: (address: string, port: number) => LoopbackPlace | undefined;
  readonly stop: () => Promise<void>;
}

export function createPublicOrigins(): PublicOrigins {
  const opened = new Map<string, OpenPort & Pick<OpenedPort, 'inTheHouse'>>();
  const close = async (address: string, port: number): Promise<void> => {
    const name = nameOf(address, port);
    const origin = opened.get(name);
    opened.delete(name);
    await origin?.close();
  };
  return {
    async open({ address, port, inTheHouse, ...options }) {
      const origin = await startOrigin(options);
      await close(address, port);
      opened.set(nameOf(address, port), { ...origin, inTheHouse });
    },
    close,
    find: (address, port) => {
      const origin = opened.get(nameOf(address, port));
      return origin && { host: loopback, port: origin.port, inTheHouse: origin.inTheHouse };
    },
    async stop() {
      await Promise.all([...opened.values()].map((origin) => origin.close()));
      opened.clear();
    },
  };
}

/** As URLs write hosts, so that each address of IPv6 has one name. */
function nameOf(address: string, port: number): string {
  const host = isIPv6(address) ? `[${address}]` : address;
  return `${URL.parse(`http://${host}`)?.hostname ?? host} ${port}`;
}
