import type { Instructions } from './guide.ts';

/**
 * Advice about the home's network: not how a device gets a key, but what a router, a program or a service has to be told so
 * that the address works at home, and from outside where there is no tunnel.
 */
export type NetworkTopic = keyof typeof keepers;

/** Who can keep what has to be set, for each topic, the recommended way first. */
export const keepers = {
  /** The same home at home, also without internet. */
  'at-home': [
    'app-iphone',
    'app-android',
    'hosts',
    'dnsmasq',
    'pi-hole',
    'adguard-home',
    'openwrt',
    'opnsense',
    'pfsense',
    'unifi',
    'fritzbox',
  ],
  /** One port from outside to the home's proxy. */
  'port-forward': ['openwrt', 'fritzbox', 'unifi', 'pfsense', 'opnsense', 'another-router'],
  /** The public name follows the home's changing number. */
  'public-name': ['cloudflare', 'desec', 'duckdns', 'no-ip', 'another-router'],
} as const;
export type Keeper = (typeof keepers)[NetworkTopic][number];

/** How one keeper is told. Its fillings are `NetworkFillings`. */
export interface NetworkGuide extends Instructions {
  readonly topic: NetworkTopic;
  readonly keeper: Keeper;
}

/** What a topic is about, before one chooses who does it. */
export interface TopicWords {
  readonly title: string;
  readonly lead: string;
  /** What holds for every keeper: the recommended way, the trade-off, what stays open. */
  readonly know: readonly string[];
  /** Names the choice of a keeper. */
  readonly choose: string;
}

export type NetworkBook = {
  readonly [Of in NetworkTopic]: {
    readonly about: TopicWords;
    readonly guides: { readonly [By in (typeof keepers)[Of][number]]: NetworkGuide };
  };
};
