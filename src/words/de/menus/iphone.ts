import type { MenuWords } from '../../shape/menus.ts';

/** Apple’s own texts in iOS 15, files of `data/ios` in github.com/kishikawakatsumi/applelocalization-tools, commit 176cb3f. */
const profiles = 'ManagedConfigurationUI.framework.json';
const preferences = 'PreferencesUI.framework.json';
const files = 'DocumentManager.framework.json';
const mail = 'MobileMailUI.framework.json';
const profile = 'https://support.apple.com/de-at/HT209435';
/** It tells what to choose in the system, in github.com/home-assistant/iOS, commit d722d781. */
const location = 'Sources/App/Resources/de.lproj/Localizable.strings: connection_security_level_block.tip';
/** What guides by others quote from the system: files of the index of public repositories, by their number there. */
const trust = 'public repositories, file 55895216518, also 68748329774';

export const iphone: MenuWords = {
  Allow: { shown: 'Erlauben', source: 'SafariShared.framework.json' },
  Settings: { shown: 'Einstellungen', source: profile },
  'Profile Downloaded': { shown: 'Profil geladen', source: profile },
  General: { shown: 'Allgemein', source: preferences },
  'VPN & Device Management': { shown: 'VPN und Geräteverwaltung', source: profiles },
  Install: { shown: 'Installieren', source: profile },
  Warning: { shown: 'Achtung', source: profiles },
  'Not Signed': { shown: 'Nicht signiert', source: profiles },
  Password: { shown: 'Passwort', source: mail },
  Next: { shown: 'Weiter', source: profiles },
  Done: { shown: 'Fertig', source: profiles },
  'Remove Profile': { shown: 'Profil entfernen', source: profiles },
  'More Details': { shown: 'Mehr Details', source: profiles },
  Continue: { shown: 'Fortfahren', source: profiles },
  Profiles: { shown: 'Profile', source: profiles },
  Mail: { shown: 'Mail', source: mail },
  Downloads: { shown: 'Downloads', source: files },
  Rename: { shown: 'Umbenennen', source: files },
  About: { shown: 'Info', source: trust },
  'Certificate Trust Settings': { shown: 'Zertifikatsvertrauenseinstellungen', source: trust },
  'Enable Full Trust for Root Certificates': {
    shown: 'Volles Vertrauen für Root-Zertifikate aktivieren',
    source: trust,
  },
  Always: { shown: 'Immer', source: location },
  Copy: { shown: 'Kopieren', source: 'UIKitCore.framework.json' },
  Download: { shown: 'Laden', source: 'QuickLook.framework.json' },
  'This website is trying to download a configuration profile.': {
    shown: 'Diese Website versucht, ein Konfigurationsprofil zu laden.',
    source: 'public repositories, file 68748329774, also 70702541417',
  },
};
