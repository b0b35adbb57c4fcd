import type { NetworkBook } from '../../text/network.ts';
import { atHome, portForward, publicName } from './about.ts';
import { appAndroid, appIphone } from './at-home-apps.ts';
import { adguardHome, dnsmasq, hosts, piHole } from './at-home-programs.ts';
import * as routers from './at-home-routers.ts';
import * as ports from './port-forward.ts';
import { anotherRouter, cloudflare, desec, duckdns, noIp } from './public-name.ts';

/** Advice about the home's network, by topic and by who keeps what is set. */
export const network = {
  'at-home': {
    about: atHome,
    guides: {
      'app-iphone': appIphone,
      'app-android': appAndroid,
      hosts,
      dnsmasq,
      'pi-hole': piHole,
      'adguard-home': adguardHome,
      openwrt: routers.openwrt,
      opnsense: routers.opnsense,
      pfsense: routers.pfsense,
      unifi: routers.unifi,
      fritzbox: routers.fritzbox,
    },
  },
  'port-forward': {
    about: portForward,
    guides: {
      openwrt: ports.openwrt,
      fritzbox: ports.fritzbox,
      unifi: ports.unifi,
      pfsense: ports.pfsense,
      opnsense: ports.opnsense,
      'another-router': ports.anotherRouter,
    },
  },
  'public-name': {
    about: publicName,
    guides: { cloudflare, desec, duckdns, 'no-ip': noIp, 'another-router': anotherRouter },
  },
} as const satisfies NetworkBook;
