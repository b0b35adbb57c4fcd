import type { RunProxy } from '../../contract/practice.ts';
import type { PracticeNetwork } from '../../contract/proxy.ts';
import type { KeyAndCertificate } from '../certificates/certificate-authority.ts';
import { loopback } from '../net/open-port.ts';
import { publicAddress } from '../net/public-address.ts';
import { type HandedOn, type RunningProxy, startProxy } from './proxy.ts';

/** By which address a phone's network is seen outside. TEST-NET-2 (RFC 5737): never a real one. */
export const phoneAddress = '198.51.100.77';

/** A visit with a key that the proxy let in. */
export interface ProxyVisit {
  readonly at: Date;
  readonly hostname: string;
  readonly path: string;
  readonly fingerprint: string;
}

/** The reverse proxies that people run at home, the network this computer is in, and what came of both. */
export interface Proxies {
  /** Starts one, in the place of whichever ran for the name. Rejects where the certificate and its key are none. */
  readonly run: (kit: RunProxy, home: { readonly host: string; readonly port: number }) => Promise<void>;
  /**
   * Where something answers that stands for an address of the house, or for the home's public one. `undefined`: nobody does; in
   * the phone's network nobody of the house.
   */
  readonly find: (
    address: string,
    port: number,
  ) => { readonly host: string; readonly port: number } | undefined;
  /** Where the internet knows a name to lead, once a proxy runs for it. */
  readonly addressOf: (name: string) => string | undefined;
  readonly changeNetwork: (network: PracticeNetwork) => void;
  /** By which public address this computer is seen. */
  readonly seenAs: () => string;
  /** Requests that reached a home without a key that is on the list. */
  readonly exposedRequests: () => number;
  readonly keyVisits: () => readonly ProxyVisit[];
  readonly stop: () => Promise<void>;
}

export interface ProxiesOptions {
  readonly now: () => Date;
  /** As an ACME client gets one. */
  readonly publicCertificate: (hostname: string) => Promise<KeyAndCertificate>;
}

const mostKept = 100;

export function createProxies({ now, publicCertificate }: ProxiesOptions): Proxies {
  const running = new Map<string, RunningProxy & Pick<RunProxy, 'address' | 'ports'>>();
  const visits: ProxyVisit[] = [];
  let exposed = 0;
  let network: PracticeNetwork = 'home';
  const seenAs = () => (network === 'home' ? publicAddress : phoneAddress);
  const handedOn = ({ fingerprint, ...visit }: HandedOn): void => {
    if (fingerprint === undefined) exposed += 1;
    else visits.push({ ...visit, fingerprint, at: now() });
    if (visits.length > mostKept) visits.shift();
  };
  const close = async (proxy: RunningProxy | undefined): Promise<void> => {
    await Promise.all([proxy?.https.close(), proxy?.http.close()]);
  };
  return {
    async run({ server, ...kit }, home) {
      const identity = server ?? (await asServer(publicCertificate(kit.hostname)));
      const started = await startProxy({ ...kit, server: identity, home, visitor: seenAs, handedOn });
      const before = running.get(kit.hostname);
      running.set(kit.hostname, { ...started, address: kit.address, ports: kit.ports });
      await close(before);
    },
    find(address, port) {
      const found = [...running.values()].flatMap((proxy) => portOf(proxy, address, port, network) ?? []);
      const [first] = found;
      return first === undefined ? undefined : { host: loopback, port: first };
    },
    addressOf: (name) => (running.has(name.toLowerCase().replace(/\.$/, '')) ? publicAddress : undefined),
    changeNetwork: (next) => {
      network = next;
    },
    seenAs,
    exposedRequests: () => exposed,
    keyVisits: () => [...visits],
    async stop() {
      await Promise.all([...running.values()].map(close));
      running.clear();
    },
  };
}

/** At home both of its ports are there; the router forwards the first, and nothing else. */
function portOf(
  proxy: RunningProxy & Pick<RunProxy, 'address' | 'ports'>,
  address: string,
  port: number,
  network: PracticeNetwork,
): number | undefined {
  const isHere = address === proxy.address && network === 'home';
  if ((isHere || address === publicAddress) && port === proxy.ports.https) return proxy.https.port;
  return isHere && port === proxy.ports.http ? proxy.http.port : undefined;
}

async function asServer(made: Promise<KeyAndCertificate>) {
  const { certificatePem, keyPem } = await made;
  return { certificate: certificatePem, privateKey: keyPem };
}
