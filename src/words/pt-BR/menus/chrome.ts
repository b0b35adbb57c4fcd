import type { MenuWords } from '../../shape/menus.ts';

/** Read beside the English ones in Chromium 156, Debian’s package chromium-l10n. */
const source = 'locales/pt-BR.pak';

export const chrome: MenuWords = {
  'Select a certificate': { shown: 'Selecione um certificado', source },
  'Your certificates': { shown: 'Seus certificados', source },
  'View imported certificates from Linux': { shown: 'Ver certificados importados do Linux', source },
  'Client certificates from platform': { shown: 'Certificados do cliente da plataforma', source },
  Import: { shown: 'Importar', source },
  OK: { shown: 'OK', source },
  'Import and Bind': { shown: 'Importar e vincular', source },
  'Local certificates': { shown: 'Certificados locais', source },
  'Installed by you': { shown: 'Instalado por você', source },
  Custom: { shown: 'Personalizado', source },
  'Trusted Certificates': { shown: 'Certificados confiáveis', source },
};
