import type { MenuWords } from '../../shape/menus.ts';

const trust = 'https://support.apple.com/es-mx/guide/keychain-access/mchlp2824/11.0/mac/15.0';

export const mac: MenuWords = {
  'Keychain Access': { shown: 'Acceso a Llaveros', source: trust },
  'Always Trust': { shown: 'Confiar siempre', source: trust },
};
