import type { MenuWords } from '../../shape/menus.ts';

const sharing = 'https://service.avm.de/help/de/FRITZ-Box-7430/016/hilfe_portfreigabe';
const overview = 'https://service.avm.de/help/de/FRITZ-Box-Fon-WLAN-7390/015/hilfe_portfreigabe';
const network = 'https://service.avm.de/help/de/FRITZ-Box-7590/018/hilfe_ipv4_settings';

export const fritzbox: MenuWords = {
  Internet: { shown: 'Internet', source: sharing },
  'Permit Access': { shown: 'Freigaben', source: sharing },
  'Port Sharing': { shown: 'Portfreigaben', source: sharing },
  Apply: { shown: 'Übernehmen', source: sharing },
  Overview: { shown: 'Übersicht', source: overview },
  'Home Network': { shown: 'Heimnetz', source: network },
  Network: { shown: 'Netzwerk', source: network },
  'Network Settings': { shown: 'Netzwerkeinstellungen', source: network },
  OK: { shown: 'OK', source: network },
};
