import type { Platform } from '../../contract/setup.ts';

/** The kinds of device, and what the key is for on each. */
export const platforms = {
  iphone: {
    short: 'iPhone or iPad',
    name: 'iPhone or iPad',
    use: 'iPhone or iPad · Home Assistant app and Safari',
  },
  android: {
    short: 'Android',
    name: 'Android phone or tablet',
    use: 'Android · Home Assistant app and Chrome',
  },
  windows: { short: 'Windows', name: 'Windows computer', use: 'Windows · Chrome, Edge and Firefox' },
  mac: { short: 'Mac', name: 'Mac', use: 'Mac · Safari, Chrome and Firefox' },
  linux: { short: 'Linux', name: 'Linux computer', use: 'Linux · Chrome and Firefox' },
  chromebook: { short: 'Chromebook', name: 'Chromebook', use: 'Chromebook · Chrome' },
  program: { short: 'Program', name: 'Program', use: 'Program · scripts, servers, your own Alexa skill' },
  watch: { short: 'Watch', name: 'Watch', use: 'Watch · Home Assistant app' },
} as const satisfies Readonly<
  Record<Platform, { readonly short: string; readonly name: string; readonly use: string }>
>;
