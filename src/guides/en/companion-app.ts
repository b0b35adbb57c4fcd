import type { AppSettings } from '../text/guide.ts';

/** The companion app's own settings (facts: home-assistant#app-connection-settings). */
const external = {
  label: 'External URL',
  value: 'https://{{address}}',
  why: 'The way in from everywhere else. This is where the key is used.',
} as const;

const internal = {
  label: 'Internal URL',
  value: 'The address you use at home, with its port',
  why: 'At home the app goes straight to Home Assistant. It needs no key there.',
} as const;

const security = {
  label: 'Connection security level',
  value: 'Most secure',
  why: 'The internal address is then used in your home network only. For that the app asks to know your location at all times.',
} as const;

export const onPhone = {
  lead: 'Open **Settings** > **Companion App** and choose your home. Two addresses and the name of your Wi-Fi make the app work everywhere.',
  settings: [
    external,
    internal,
    {
      label: 'Home network',
      value: 'The name of your Wi-Fi at home',
      why: 'So the app knows when it is at home.',
    },
    security,
  ],
  otherwise:
    'The words may differ: search the settings of the app for “URL”. Keep two different names, one for inside and one for outside.',
} as const satisfies AppSettings;

export const onMac = {
  ...onPhone,
  settings: [
    external,
    internal,
    {
      label: 'Home network',
      value: 'The name of your Wi-Fi, or the hardware address of your router',
      why: 'So the app knows when it is at home.',
    },
    security,
  ],
} as const satisfies AppSettings;
