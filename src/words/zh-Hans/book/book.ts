import type { BookWords } from '../../book-words.ts';
import { adguardHome } from '../menus/adguard-home.ts';
import { android as androidMenus } from '../menus/android.ts';
import { chrome as chromeMenus } from '../menus/chrome.ts';
import { firefox as firefoxMenus } from '../menus/firefox.ts';
import { homeAssistant } from '../menus/home-assistant.ts';
import { homeAssistantAndroid } from '../menus/home-assistant-android.ts';
import { homeAssistantIphone } from '../menus/home-assistant-iphone.ts';
import { iphone as iphoneMenus } from '../menus/iphone.ts';
import { latchkey } from '../menus/latchkey.ts';
import { mac as macMenus } from '../menus/mac.ts';
import { openwrt } from '../menus/openwrt.ts';
import { opnsense } from '../menus/opnsense.ts';
import { pfsense } from '../menus/pfsense.ts';
import { windows as windowsMenus } from '../menus/windows.ts';
import { words as android } from './android.ts';
import { words as chromebook } from './chromebook.ts';
import { words as domain } from './domain.ts';
import { words as iphone } from './iphone.ts';
import { words as linux } from './linux.ts';
import { words as mac } from './mac.ts';
import { words as networkAtHome } from './network/at-home.ts';
import { words as networkPortForward } from './network/port-forward.ts';
import { words as networkPublicName } from './network/public-name.ts';
import { words as page } from './page.ts';
import { words as program } from './program.ts';
import { words as recovery } from './recovery.ts';
import { words as token } from './token.ts';
import { words as trustAndroid } from './trust/android.ts';
import { words as trustChromebook } from './trust/chromebook.ts';
import { words as trustIphone } from './trust/iphone.ts';
import { words as trustLinux } from './trust/linux.ts';
import { words as trustMac } from './trust/mac.ts';
import { words as trustWatch } from './trust/watch.ts';
import { words as trustWindows } from './trust/windows.ts';
import { words as watch } from './watch.ts';
import { words as windows } from './windows.ts';

export const book: BookWords = {
  parts: {
    page,
    iphone,
    android,
    windows,
    mac,
    linux,
    chromebook,
    watch,
    program,
    'trust/iphone': trustIphone,
    'trust/android': trustAndroid,
    'trust/windows': trustWindows,
    'trust/mac': trustMac,
    'trust/linux': trustLinux,
    'trust/chromebook': trustChromebook,
    'trust/watch': trustWatch,
    'network/at-home': networkAtHome,
    'network/port-forward': networkPortForward,
    'network/public-name': networkPublicName,
    recovery,
    domain,
    token,
  },
  menus: {
    'adguard-home': adguardHome,
    android: androidMenus,
    chrome: chromeMenus,
    firefox: firefoxMenus,
    'home-assistant': homeAssistant,
    'home-assistant-android': homeAssistantAndroid,
    'home-assistant-iphone': homeAssistantIphone,
    iphone: iphoneMenus,
    latchkey,
    mac: macMenus,
    openwrt,
    opnsense,
    pfsense,
    windows: windowsMenus,
  },
};
