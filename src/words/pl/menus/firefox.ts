import type { MenuWords } from '../../shape/menus.ts';

/** Files of Firefox’s Polish words, read in Debian’s firefox-esr-l10n-pl 153. */
const preferences = 'browser/browser/preferences/preferences.ftl';
const certificates = 'security/manager/security/certificates/certManager.ftl';
const dialogs = 'security/manager/security/pippki/pippki.ftl';
const asking = 'toolkit/toolkit/global/commonDialog.ftl';
const buttons = 'toolkit/chrome/global/commonDialogs.properties';

export const firefox: MenuWords = {
  Settings: { shown: 'Ustawienia', source: preferences },
  'Privacy & Security': { shown: 'Prywatność i bezpieczeństwo', source: preferences },
  Certificates: { shown: 'Certyfikaty', source: preferences },
  'Manage certificates': { shown: 'Zarządzaj certyfikatami', source: preferences },
  'Allow Firefox to automatically trust third-party root certificates you install': {
    shown:
      'Firefox może automatycznie ufać zewnętrznym certyfikatom głównym zainstalowanym przez użytkownika',
    source: preferences,
  },
  'Your Certificates': { shown: 'Użytkownik', source: certificates },
  Authorities: { shown: 'Organy certyfikacji', source: certificates },
  'Authentication Decisions': { shown: 'Decyzje uwierzytelniania', source: certificates },
  'Import…': { shown: 'Importuj…', source: certificates },
  'Delete…': { shown: 'Usuń…', source: certificates },
  'Delete or Distrust…': { shown: 'Usuń lub przestań ufać…', source: certificates },
  'Certificate File to Import': { shown: 'Plik certyfikatu do zaimportowania', source: certificates },
  'Downloading Certificate': { shown: 'Pobieranie certyfikatu', source: dialogs },
  'Trust this CA to identify websites.': {
    shown: 'Zaufaj temu organowi certyfikacji przy identyfikacji witryn internetowych.',
    source: dialogs,
  },
  'Trust this CA to identify email users.': {
    shown: 'Zaufaj temu organowi certyfikacji przy identyfikacji użytkowników poczty.',
    source: dialogs,
  },
  View: { shown: 'Wyświetl', source: dialogs },
  'Remember this decision': { shown: 'Pamiętaj tę decyzję', source: dialogs },
  '{address} has requested that you identify yourself with a certificate': {
    shown: 'Witryna „{address}” poprosiła o przedstawienie certyfikatu w celu dokonania identyfikacji',
    source: dialogs,
  },
  Password: { shown: 'Hasło', source: asking },
  OK: { shown: 'OK', source: buttons },
};
