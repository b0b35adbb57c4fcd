import type { MenuWords } from '../../shape/menus.ts';

/** Read beside the English ones in Chromium 156, Debian’s package chromium-l10n. */
const source = 'locales/pl.pak';

export const chrome: MenuWords = {
  'Select a certificate': { shown: 'Wybór certyfikatu', source },
  'Your certificates': { shown: 'Twoje certyfikaty', source },
  'View imported certificates from Linux': {
    shown: 'Wyświetl certyfikaty zaimportowane z Linuksa',
    source,
  },
  'Client certificates from platform': { shown: 'Certyfikaty klienta z platformy', source },
  Import: { shown: 'Importuj', source },
  OK: { shown: 'OK', source },
  'Import and Bind': { shown: 'Zaimportuj i powiąż', source },
  'Local certificates': { shown: 'Certyfikaty lokalne', source },
  'Installed by you': { shown: 'Zainstalowane przez Ciebie', source },
  Custom: { shown: 'Niestandardowe', source },
  'Trusted Certificates': { shown: 'Certyfikaty zaufane', source },
};
