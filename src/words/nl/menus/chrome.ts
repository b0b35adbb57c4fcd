import type { MenuWords } from '../../shape/menus.ts';

/** Of Chromium 156, as Debian’s chromium-l10n has it. */
const source = 'locales/nl.pak';

export const chrome: MenuWords = {
  'Select a certificate': { shown: 'Een certificaat selecteren', source },
  'Your certificates': { shown: 'Je certificaten', source },
  'View imported certificates from Linux': {
    shown: 'Geïmporteerde certificaten van Linux bekijken',
    source,
  },
  'Client certificates from platform': { shown: 'Clientcertificaten van platform', source },
  Import: { shown: 'Importeren', source },
  Password: { shown: 'Wachtwoord', source },
  OK: { shown: 'OK', source },
  'Import and Bind': { shown: 'Importeren en binden', source },
  'Local certificates': { shown: 'Lokale certificaten', source },
  'Installed by you': { shown: 'Geïnstalleerd door jou', source },
  Custom: { shown: 'Aangepast', source },
  'Trusted Certificates': { shown: 'Vertrouwde certificaten', source },
};
