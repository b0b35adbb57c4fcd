import type { MenuWords } from '../../shape/menus.ts';

/** Of github.com/pfsense/pfsense, read in commit 9363ac5b86. */
const source = 'src/usr/local/share/locale/nl_NL/LC_MESSAGES/pfSense.po';

export const pfsense: MenuWords = {
  Services: { shown: 'Services', source },
  'DNS Resolver': { shown: 'DNS Resolver', source },
  'Host Overrides': { shown: 'Host Overschrijving', source },
  Add: { shown: 'Toevoegen', source },
  Host: { shown: 'Host', source },
  Domain: { shown: 'Domein', source },
  'Edit Host Override': { shown: 'Wijzig Host Overschrijving', source },
  'IP Address': { shown: 'IP Adres', source },
  Save: { shown: 'Opslaan', source },
  'Apply Changes': { shown: 'Wijzigingen Toepassen', source },
  Status: { shown: 'Status', source },
  Interfaces: { shown: 'Interfaces', source },
  Firewall: { shown: 'Firewall', source },
  NAT: { shown: 'NAT', source },
  'Port Forward': { shown: 'Poort Doorsturen', source },
  Interface: { shown: 'Interface', source },
  Protocol: { shown: 'Protocol', source },
  Destination: { shown: 'Doel', source },
  'Redirect target IP': { shown: 'Omleiding doel-IP', source },
  'Filter rule association': { shown: 'Filterregel link', source },
};
