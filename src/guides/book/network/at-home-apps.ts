import type { NetworkGuide } from '../../text/network.ts';
import { field, marked, other, phone, row, text } from '../../text/screens.ts';

/** The companion apps' own words (facts: platforms#app-address-words, home-assistant#app-connection-settings). */

const needs = ['The Home Assistant app, with your home in it.'] as const;
const before = [
  'You need the address that you use at home, with its port. Often it is “http://homeassistant.local:8123”.',
  'Only add your own networks. On a stranger’s Wi-Fi with the same name, the app would not be protected.',
] as const;

const wrong = [
  {
    symptom: 'At home the app says that it is disconnected.',
    why: 'It may not see the name of the Wi-Fi. For that it needs your location, at all times.',
    wayOn: 'Allow the location at all times in the settings of the device. Then open the app again.',
  },
  {
    symptom: 'The inner address does not open.',
    why: 'Names that end in “.local” do not work on every network.',
    wayOn: 'Use the number instead of the name. Give Home Assistant a fixed one in your router.',
  },
  {
    symptom: 'At home it still goes out through the internet.',
    why: 'The Wi-Fi has a second name, such as one for 5 GHz.',
    wayOn: 'Add each name that your Wi-Fi has.',
  },
] as const;

const test = [
  'At home, with Wi-Fi on, open the app: your home appears.',
  'Switch Wi-Fi off: it appears again, now from outside and with the key.',
  'Pull the internet cable of the router for a minute. At home the app still works.',
] as const;

export const appIphone = {
  topic: 'at-home',
  keeper: 'app-iphone',
  system: 'home-assistant-iphone',
  label: 'App on iPhone',
  title: 'Two addresses in the app on iPhone, iPad and Mac',
  lead: 'The recommended way. At home the app goes straight in. Everywhere else it shows its key.',
  needs,
  before,
  steps: [
    {
      say: 'In the app open **Settings** > **Companion App** and choose your home.',
      screen: phone('Settings', other, marked(row('Companion App')), other),
      otherwise: { say: 'The app’s settings are in its side menu.', search: 'URL' },
    },
    {
      say: 'Tap **Internal URL** and enter the address that you use at home.',
      screen: phone(
        'Connection',
        marked(field('Internal URL', '`http://homeassistant.local:8123`')),
        field('External URL', '`https://{address}`'),
        other,
      ),
      otherwise: {
        say: 'It may stay grey until you name a Wi-Fi. Then do the next step first.',
        search: 'URL',
      },
    },
    {
      say: 'Under **SSIDs** tap **Add new SSID** and enter the name of your Wi-Fi.',
      screen: phone('Internal URL', text('SSIDs'), marked(row('Add new SSID')), other),
      otherwise: { say: 'On a Mac with a network cable, use **Add New Hardware Address**.', search: 'SSID' },
    },
    {
      say: 'Set **Connection security level** to **Most secure**, and allow the location at all times.',
      screen: phone('Connection', other, marked(field('Connection security level', 'Most secure')), other),
      otherwise: {
        say: 'It asks for **iphone:Always** and the exact location. The app needs that to see the name of the Wi-Fi.',
        search: 'security',
      },
    },
  ],
  wrong,
  test,
  remove: ['Empty **Internal URL** there. The app then uses {address} everywhere, with its key.'],
} as const satisfies NetworkGuide;

export const appAndroid = {
  topic: 'at-home',
  keeper: 'app-android',
  system: 'home-assistant-android',
  label: 'App on Android',
  title: 'Two addresses in the app on Android',
  lead: 'The recommended way. At home the app goes straight in. Everywhere else it shows its key.',
  needs,
  before,
  steps: [
    {
      say: 'In the app open **Settings** > **Companion app** and choose your home.',
      screen: phone('Settings', other, marked(row('Companion app')), other),
      otherwise: { say: 'Your home is under **Servers & devices** there.', search: 'URL' },
    },
    {
      say: 'Tap **Home network**. Under **New Wi-Fi SSID** add the name of your Wi-Fi.',
      screen: phone(
        'Home network',
        text('Wi-Fi network connected'),
        marked(field('New Wi-Fi SSID', 'latchkey:Your Wi-Fi')),
        other,
      ),
      otherwise: {
        say: 'It asks for your location, because Android shows the Wi-Fi’s name only to apps that may see it.',
        search: 'Home network',
      },
    },
    {
      say: 'Tap **Internal connection URL** and enter the address that you use at home.',
      screen: phone(
        'Server settings',
        field('Home Assistant URL', '`https://{address}`'),
        marked(field('Internal connection URL', '`http://homeassistant.local:8123`')),
        other,
      ),
      otherwise: {
        say: 'It may stay grey until you name a Wi-Fi. Then do the previous step first.',
        search: 'URL',
      },
    },
    {
      say: 'Set **Remote connection security level** to the most secure, and allow the location at all times.',
      screen: phone('Server settings', other, marked(row('Remote connection security level')), other),
      otherwise: {
        say: 'The location is **android:Allow all the time** in Android’s settings.',
        search: 'location',
      },
    },
  ],
  wrong,
  test,
  remove: ['Empty **Internal connection URL** there. The app then uses {address} everywhere, with its key.'],
} as const satisfies NetworkGuide;
