import type { MenuWords } from '../../shape/menus.ts';

/** LuCI’s own files, as github.com/coolsnowwolf/luci has them in commit 9b5cb860af. */
const base = 'modules/luci-base/po/nl/base.po';
const firewall = 'applications/luci-app-firewall/po/nl/firewall.po';
const ddns = 'applications/luci-app-ddns/po/nl/ddns.po';

export const openwrt: MenuWords = {
  Network: { shown: 'Netwerk', source: base },
  DNS: { shown: 'DNS', source: base },
  Hostnames: { shown: 'Hostnamen', source: base },
  Add: { shown: 'Toevoegen', source: base },
  Hostname: { shown: 'Hostnaam', source: base },
  'IP address': { shown: 'IP adres', source: base },
  Save: { shown: 'Opslaan', source: base },
  'Save & Apply': { shown: 'Opslaan en toepassen', source: base },
  Delete: { shown: 'Verwijderen', source: base },
  Status: { shown: 'Status', source: base },
  Overview: { shown: 'Overzicht', source: base },
  'IPv4 Upstream': { shown: 'IPv4 Upstream', source: base },
  Services: { shown: 'Diensten', source: base },
  Firewall: { shown: 'Firewall', source: firewall },
  'Port Forwards': { shown: 'Poort forwards', source: firewall },
  'Traffic Rules': { shown: 'Verkeersregels', source: firewall },
  Protocol: { shown: 'Protocol', source: firewall },
  'Source zone': { shown: 'Bronzone', source: firewall },
  'External port': { shown: 'Externe poort', source: firewall },
  'Internal IP address': { shown: 'Intern IP-adres', source: firewall },
  'Internal port': { shown: 'Interne poort', source: firewall },
  'Destination zone': { shown: 'Bestemmingszone', source: firewall },
  'Internal zone': { shown: 'Interne zone', source: firewall },
  'Dynamic DNS': { shown: 'Dynamische DNS', source: ddns },
};
