import type { MenuWords } from '../../shape/menus.ts';

const profile = 'https://support.apple.com/de-at/HT209435';
const mail = 'https://support.apple.com/de-lu/guide/profile-manager/pmdbd71ebc9/mac';
/** It tells what to choose in the system, in github.com/home-assistant/iOS, commit d722d781. */
const location = 'Sources/App/Resources/de.lproj/Localizable.strings: connection_security_level_block.tip';

export const iphone: MenuWords = {
  Settings: { shown: 'Einstellungen', source: profile },
  'Profile Downloaded': { shown: 'Profil geladen', source: profile },
  Install: { shown: 'Installieren', source: profile },
  Mail: { shown: 'Mail', source: mail },
  Always: { shown: 'Immer', source: location },
};
