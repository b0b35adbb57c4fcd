import type { BookWords } from '../shape/book-words.ts';
import { words as android } from './book/android.ts';
import { words as chromebook } from './book/chromebook.ts';
import { words as domain } from './book/domain.ts';
import { words as iphone } from './book/iphone.ts';
import { words as linux } from './book/linux.ts';
import { words as mac } from './book/mac.ts';
import { words as networkAtHome } from './book/network/at-home.ts';
import { words as networkPortForward } from './book/network/port-forward.ts';
import { words as networkPublicName } from './book/network/public-name.ts';
import { page } from './book/page.ts';
import { words as program } from './book/program.ts';
import { words as recovery } from './book/recovery.ts';
import { words as token } from './book/token.ts';
import { words as trustAndroid } from './book/trust/android.ts';
import { words as trustChromebook } from './book/trust/chromebook.ts';
import { words as trustIphone } from './book/trust/iphone.ts';
import { words as trustLinux } from './book/trust/linux.ts';
import { words as trustMac } from './book/trust/mac.ts';
import { words as trustWatch } from './book/trust/watch.ts';
import { words as trustWindows } from './book/trust/windows.ts';
import { words as watch } from './book/watch.ts';
import { words as windows } from './book/windows.ts';
import { android as androidMenus } from './menus/android.ts';
import { chrome } from './menus/chrome.ts';
import { cloudflare } from './menus/cloudflare.ts';
import { firefox } from './menus/firefox.ts';
import { homeAssistant } from './menus/home-assistant.ts';
import { homeAssistantAndroid } from './menus/home-assistant-android.ts';
import { homeAssistantIphone } from './menus/home-assistant-iphone.ts';
import { iphone as iphoneMenus } from './menus/iphone.ts';
import { latchkey } from './menus/latchkey.ts';
import { mac as macMenus } from './menus/mac.ts';
import { windows as windowsMenus } from './menus/windows.ts';

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
    android: androidMenus,
    chrome,
    cloudflare,
    firefox,
    'home-assistant': homeAssistant,
    'home-assistant-android': homeAssistantAndroid,
    'home-assistant-iphone': homeAssistantIphone,
    iphone: iphoneMenus,
    latchkey,
    mac: macMenus,
    windows: windowsMenus,
  },
};
