/**
 * Whose menus and screens the guides name. `latchkey` are words of our own in drawings and on our own pages;
 * `router` is one that we do not know.
 */
export const menuSystems = [
  'iphone',
  'android',
  'windows',
  'mac',
  'linux',
  'chromebook',
  'chrome',
  'firefox',
  'home-assistant',
  'home-assistant-iphone',
  'home-assistant-android',
  'cloudflare',
  'domain-sellers',
  'amazon',
  'alexa',
  'router',
  'fritzbox',
  'openwrt',
  'opnsense',
  'pfsense',
  'unifi',
  'pi-hole',
  'adguard-home',
  'desec',
  'duckdns',
  'no-ip',
  'latchkey',
] as const;
export type MenuSystem = (typeof menuSystems)[number];

/** What a system shows in another language in the place of an English word, and where that was read. */
export interface MenuWord {
  readonly shown: string;
  /** An address, or the name of an open source file. */
  readonly source: string;
}

/** The words of one system, by the English ones. What is not among them is shown in English. */
export type MenuWords = Readonly<Record<string, MenuWord>>;

/** The words of every system in one language. */
export type Menus = Readonly<Partial<Record<MenuSystem, MenuWords>>>;
