import type { AppSettings } from '../text/guide.ts';

/** The companion app's own settings; each system has its own names for them (facts: platforms#app-address-words). */
const outside = {
  value: '`https://{address}`',
  why: 'The way in from everywhere else. Here the key is used.',
} as const;

const inside = {
  value: 'The address you use at home, with its port',
  why: 'At home the app goes straight to Home Assistant. It needs no key there.',
} as const;

const network = {
  value: 'The name of your Wi-Fi at home',
  why: 'This tells the app when it is at home.',
} as const;

const security = {
  value: '**Most secure**',
  why: 'The app then uses the internal address only on your home network. For that, it asks to know your location at all times.',
} as const;

const otherwise =
  'The words may differ: search the settings of the app for “URL”. Keep two different names, one for inside and one for outside.';

export const onIphone = {
  system: 'home-assistant-iphone',
  lead: 'Open **Settings** > **Companion App** and choose your home. Two addresses and the name of your Wi-Fi make the app work everywhere.',
  settings: [
    { label: '**External URL**', ...outside },
    { label: '**Internal URL**', ...inside },
    { label: '**SSIDs**', ...network },
    { label: '**Connection security level**', ...security },
  ],
  otherwise,
} as const satisfies AppSettings;

export const onMac = {
  ...onIphone,
  settings: [
    { label: '**External URL**', ...outside },
    { label: '**Internal URL**', ...inside },
    {
      label: '**SSIDs**',
      value: 'The name of your Wi-Fi, or the hardware address of your router',
      why: network.why,
    },
    { label: '**Connection security level**', ...security },
  ],
} as const satisfies AppSettings;

export const onAndroid = {
  system: 'home-assistant-android',
  lead: 'Open **Settings** > **Companion app** and choose your home. Two addresses and the name of your Wi-Fi make the app work everywhere.',
  settings: [
    { label: '**Home Assistant URL**', ...outside },
    { label: '**Internal connection URL**', ...inside },
    { label: '**Home network**', ...network },
    { label: '**Remote connection security level**', ...security },
  ],
  otherwise,
} as const satisfies AppSettings;
