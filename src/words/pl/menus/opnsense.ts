import type { MenuWords } from '../../shape/menus.ts';

/** Of github.com/opnsense/lang, read in commit 92e1f12. */
const source = 'pl_PL.po';

export const opnsense: MenuWords = {
  Services: { shown: 'Usługi', source },
  'Unbound DNS': { shown: 'Nieprzypisane DNS', source },
  Overrides: { shown: 'Nadpisywania', source },
  Host: { shown: 'Host', source },
  Domain: { shown: 'Domena', source },
  'IP address': { shown: 'Adres IP', source },
  Save: { shown: 'Zapisz', source },
  Apply: { shown: 'Zastosuj', source },
  Type: { shown: 'Typ', source },
  Interfaces: { shown: 'Interfejsy', source },
  Overview: { shown: 'Przegląd', source },
  WAN: { shown: 'WAN', source },
  Firewall: { shown: 'Zapora sieciowa', source },
  NAT: { shown: 'NAT', source },
  'Port Forward': { shown: 'Przekierowanie portów', source },
  Interface: { shown: 'Interfejs', source },
  Protocol: { shown: 'Protokół', source },
  'Destination Port': { shown: 'Port docelowy', source },
  Pass: { shown: 'Przepuść', source },
  'Filter rule association': { shown: 'Asocjacja reguły filtru', source },
};
