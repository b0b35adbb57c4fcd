import type { MenuWords } from '../../shape/menus.ts';

/** Read beside the English ones in Chromium 156, Debian's package chromium-l10n. In Latin America some words are others. */
const source = 'locales/es.pak';

export const chrome: MenuWords = {
  'Select a certificate': { shown: 'Seleccionar un certificado', source },
  'Your certificates': { shown: 'Tus certificados', source },
  'View imported certificates from Linux': { shown: 'Ver certificados importados desde Linux', source },
  'Client certificates from platform': { shown: 'Certificados de cliente de la plataforma', source },
  Import: { shown: 'Importar', source },
  Password: { shown: 'Contraseña', source },
  OK: { shown: 'Aceptar', source },
  'Import and Bind': { shown: 'Importar y vincular', source },
  'Local certificates': { shown: 'Certificados locales', source },
  'Installed by you': { shown: 'Instalados por ti', source },
  Custom: { shown: 'Personalizado', source },
  'Trusted Certificates': { shown: 'Certificados de confianza', source },
};
