import type { MenuWords } from '../../shape/menus.ts';

/** Of Chromium 156, as Debian’s chromium-l10n has it. */
const source = 'locales/de.pak';

export const chrome: MenuWords = {
  'Select a certificate': { shown: 'Zertifikat auswählen', source },
  'Your certificates': { shown: 'Meine Zertifikate', source },
  'View imported certificates from Linux': { shown: 'Aus Linux importierte Zertifikate ansehen', source },
  'Client certificates from platform': { shown: 'Clientzertifikate von der Plattform', source },
  Import: { shown: 'Importieren', source },
  Password: { shown: 'Passwort', source },
  OK: { shown: 'OK', source },
  'Import and Bind': { shown: 'Importieren und binden', source },
  'Local certificates': { shown: 'Lokale Zertifikate', source },
  'Installed by you': { shown: 'Von dir installiert', source },
  Custom: { shown: 'Benutzerdefiniert', source },
  'Trusted Certificates': { shown: 'Vertrauenswürdige Zertifikate', source },
};
