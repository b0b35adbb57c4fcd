import type { MenuWords } from '../../shape/menus.ts';

/** The path that Apple names there: « Réglages > Général > Profils, ou Gestion des profils et de l’appareil ». */
const source = 'https://support.apple.com/fr-ci/HT204460';

export const iphone: MenuWords = {
  Settings: { shown: 'Réglages', source },
  General: { shown: 'Général', source },
  Mail: { shown: 'Mail', source: 'https://support.apple.com/fr-be/guide/iphone/iph82d6721b2/16.0/ios/16.0' },
  Watch: { shown: 'Watch', source: 'https://support.apple.com/fr-ca/guide/watch-ultra/apd4ad3571d9/watchos' },
};
