import type { ConnectorStart } from '../../connector/connector.ts';
import { PRACTICE_APP_ADDRESS } from '../../connector/connector-place.ts';
import type { IngressRule } from '../../connector/ingress-rule.ts';
import { systemClock } from '../clock.ts';
import { type Home, type HomeOptions, startHome } from './home.ts';

/** All homes of a practice world, the usual one first. */
export interface Homes {
  readonly all: readonly Home[];
  readonly first: Home;
  /** The person at the keyboard of the home with this address sets whom it trusts. */
  readonly trust: (url: string, proxies: readonly string[]) => 'done' | 'no-home';
}

export interface HomesOptions {
  readonly homes: readonly HomeOptions[];
  readonly now: (() => Date) | undefined;
  /** How long each of them takes to start; default: seconds. */
  readonly startingMs: number | undefined;
  /** A cloudflared starts at this address in the house. */
  readonly connect: (token: string, address: string, ingress?: readonly IngressRule[]) => ConnectorStart;
  readonly routeDns: NonNullable<HomeOptions['routeDns']>;
  /** Told of each one that has started. */
  readonly started: (home: Home) => void;
}

export async function startHomes({
  homes,
  now,
  startingMs,
  connect,
  routeDns,
  started,
}: HomesOptions): Promise<Homes> {
  const clock = now === undefined ? systemClock : { ...systemClock, now };
  const start = async (options: HomeOptions): Promise<Home> => {
    const startConnector = (token: string, ingress?: readonly IngressRule[]) =>
      connect(token, PRACTICE_APP_ADDRESS, ingress);
    const trouble = { ...(startingMs === undefined ? {} : { startingMs }), ...options.trouble };
    const home = await startHome({ clock, startConnector, routeDns, ...options, trouble });
    started(home);
    return home;
  };
  const [usual = {}, ...others] = homes;
  const first = await start(usual);
  const all = [first, ...(await Promise.all(others.map(start)))];
  return {
    all,
    first,
    trust(url, proxies) {
      const home = all.find((one) => one.url === URL.parse(url)?.origin);
      home?.setTrustedProxies(proxies);
      return home === undefined ? 'no-home' : 'done';
    },
  };
}
