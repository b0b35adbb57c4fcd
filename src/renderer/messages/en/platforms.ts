import type { Platform } from '../../../contract/setup.ts';

/** The kinds of device, and what the key is for on each. */
export const platforms = {
  iphone: { name: 'iPhone or iPad', use: 'iPhone or iPad · Home Assistant app and Safari' },
  android: { name: 'Android phone or tablet', use: 'Android · Home Assistant app and Chrome' },
  windows: { name: 'Windows computer', use: 'Windows · Chrome, Edge and Firefox' },
  mac: { name: 'Mac', use: 'Mac · Safari, Chrome and Firefox' },
  linux: { name: 'Linux computer', use: 'Linux · Chrome and Firefox' },
  chromebook: { name: 'Chromebook', use: 'Chromebook · Chrome' },
  watch: { name: 'Watch', use: 'Watch · Home Assistant app' },
} as const satisfies Readonly<Record<Platform, { readonly name: string; readonly use: string }>>;
