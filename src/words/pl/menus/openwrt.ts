import type { MenuWords } from '../../shape/menus.ts';

/** LuCI’s own files, as github.com/coolsnowwolf/luci has them in commit 9b5cb860. */
const base = 'modules/luci-base/po/pl/base.po';
const firewall = 'applications/luci-app-firewall/po/pl/firewall.po';
const ddns = 'applications/luci-app-ddns/po/pl/ddns.po';

export const openwrt: MenuWords = {
  Network: { shown: 'Sieć', source: base },
  DNS: { shown: 'DNS', source: base },
  'DNS Records': { shown: 'Rekordy DNS', source: base },
  Hostnames: { shown: 'Nazwy hostów', source: base },
  Add: { shown: 'Dodaj', source: base },
  Hostname: { shown: 'Nazwa hosta', source: base },
  'IP address': { shown: 'Adres IP', source: base },
  Save: { shown: 'Zapisz', source: base },
  'Save & Apply': { shown: 'Zapisz i zastosuj', source: base },
  Delete: { shown: 'Usuń', source: base },
  Status: { shown: 'Status', source: base },
  Overview: { shown: 'Przegląd', source: base },
  'IPv4 Upstream': { shown: 'Wychodzące IPv4', source: base },
  Firewall: { shown: 'Zapora', source: base },
  'Port Forwards': { shown: 'Przekazywanie portów', source: firewall },
  'Traffic Rules': { shown: 'Reguły ruchu sieciowego', source: firewall },
  Protocol: { shown: 'Protokół', source: base },
  'Source zone': { shown: 'Strefa źródłowa', source: firewall },
  'External port': { shown: 'Port zewnętrzny', source: firewall },
  'Internal IP address': { shown: 'Wewnętrzny adres IP', source: firewall },
  'Internal port': { shown: 'Port wewnętrzny', source: firewall },
  'Destination zone': { shown: 'Strefa docelowa', source: base },
  'Internal zone': { shown: 'Strefa wewnętrzna', source: firewall },
  Services: { shown: 'Usługi', source: base },
  'Dynamic DNS': { shown: 'Dynamiczny DNS', source: ddns },
};
