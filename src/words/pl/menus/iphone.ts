import type { MenuWords } from '../../shape/menus.ts';

/** Apple’s own texts in iOS 15, files of `data/ios` in github.com/kishikawakatsumi/applelocalization-tools, commit 176cb3f. */
const profiles = 'ManagedConfigurationUI.framework.json';
const preferences = 'PreferencesUI.framework.json';
const files = 'DocumentManager.framework.json';
const mail = 'MobileMailUI.framework.json';
const pages = 'WebCore.framework.json';
/** What guides by others quote from the system: files of the index of public repositories, by their number there. */
const trust = 'public repositories, file 70814217950, also 70869970842';

export const iphone: MenuWords = {
  Allow: { shown: 'Pozwól', source: pages },
  Settings: { shown: 'Ustawienia', source: preferences },
  General: { shown: 'Ogólne', source: preferences },
  'VPN & Device Management': { shown: 'VPN i urządzenia zarządzane', source: profiles },
  Install: { shown: 'Instaluj', source: profiles },
  'Install Profile': { shown: 'Zainstaluj profil', source: profiles },
  Warning: { shown: 'Uwaga', source: profiles },
  'Not Signed': { shown: 'Nie podpisany', source: profiles },
  Password: { shown: 'Hasło', source: mail },
  Next: { shown: 'Dalej', source: profiles },
  Done: { shown: 'Gotowe', source: profiles },
  'Remove Profile': { shown: 'Usuń profil', source: profiles },
  'More Details': { shown: 'Więcej szczegółów', source: profiles },
  Continue: { shown: 'Dalej', source: profiles },
  Profiles: { shown: 'Profile', source: profiles },
  Mail: { shown: 'Mail', source: preferences },
  Downloads: { shown: 'Pobrane', source: files },
  Rename: { shown: 'Zmień nazwę', source: files },
  'Profile Downloaded': { shown: 'Pobrany profil', source: trust },
  About: { shown: 'To urządzenie', source: trust },
  'Certificate Trust Settings': { shown: 'Ustawienia zaufania certyfikatów', source: trust },
  Copy: { shown: 'Kopiuj', source: 'UIKitCore.framework.json' },
  Download: { shown: 'Pobierz', source: 'QuickLook.framework.json' },
};
