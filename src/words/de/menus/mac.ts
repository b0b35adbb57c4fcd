import type { MenuWords } from '../../shape/menus.ts';

const trust = 'https://support.apple.com/de-li/guide/mac-help/mchlp2824/mac';
const keychains = 'https://support.apple.com/de-de/guide/mac-help/mchlf375f392';

export const mac: MenuWords = {
  'Keychain Access': { shown: 'Schlüsselbundverwaltung', source: keychains },
  'Always Trust': { shown: 'Immer vertrauen', source: trust },
};
