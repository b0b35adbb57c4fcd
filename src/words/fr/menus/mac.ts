import type { MenuWords } from '../../shape/menus.ts';

export const mac: MenuWords = {
  'Keychain Access': {
    shown: 'Trousseaux d’accès',
    source: 'https://support.apple.com/fr-fr/guide/mdm/mdm91d2eb26/web',
  },
  login: { shown: 'session', source: 'https://support.apple.com/fr-gq/guide/deployment/depcdc9a6a3f/web' },
  'Always Trust': {
    shown: 'Toujours approuver',
    source: 'https://support.apple.com/fr-sn/guide/mac-help/mchlp2824',
  },
};
