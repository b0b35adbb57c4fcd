import type { MenuWords } from '../../shape/menus.ts';

/** Of github.com/pfsense/pfsense, read in commit 9363ac5b. */
const source = 'src/usr/local/share/locale/pl_PL/LC_MESSAGES/pfSense.po';

export const pfsense: MenuWords = {
  Services: { shown: 'Usługi', source },
  'DNS Resolver': { shown: 'DNS Resolver', source },
  'Host Overrides': { shown: 'Zastępuje hosta', source },
  Add: { shown: 'Dodaj', source },
  Host: { shown: 'Host', source },
  Domain: { shown: 'Domena', source },
  'Edit Host Override': { shown: 'Edytuj zastępowanie hosta', source },
  'IP Address': { shown: 'Adres IP', source },
  Save: { shown: 'Zapisz', source },
  'Apply Changes': { shown: 'Zatwierdź zmiany', source },
  Status: { shown: 'Status', source },
  Interfaces: { shown: 'Interfejsy', source },
  Firewall: { shown: 'Zapora', source },
  NAT: { shown: 'NAT', source },
  'Port Forward': { shown: 'Przekierowanie portów', source },
  Interface: { shown: 'Interfejs', source },
  Protocol: { shown: 'Protokół', source },
  Destination: { shown: 'Cel', source },
  'Redirect target IP': { shown: 'Adres IP urządzenia docelowego', source },
  'Filter rule association': { shown: 'Powiązanie reguł filtru', source },
};
