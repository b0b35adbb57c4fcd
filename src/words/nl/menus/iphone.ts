import type { MenuWords } from '../../shape/menus.ts';

/** Apple’s own texts in iOS 15, files of `data/ios` in github.com/kishikawakatsumi/applelocalization-tools, commit 176cb3f. */
const profiles = 'ManagedConfigurationUI.framework.json';
const preferences = 'PreferencesUI.framework.json';
const files = 'DocumentManager.framework.json';
const mail = 'MobileMailUI.framework.json';
/** It tells what to choose in the system, in github.com/home-assistant/iOS, commit d722d781. */
const location = 'Sources/App/Resources/nl.lproj/Localizable.strings: connection_security_level_block.tip';
/** What guides by others quote from the system: files of the index of public repositories, by their number there. */
const trust = 'public repositories, file 52609439518, also 63213543084';

export const iphone: MenuWords = {
  Allow: { shown: 'Sta toe', source: 'SafariShared.framework.json' },
  Settings: { shown: 'Instellingen', source: preferences },
  General: { shown: 'Algemeen', source: preferences },
  'VPN & Device Management': { shown: 'VPN- en apparaatbeheer', source: profiles },
  Install: { shown: 'Installeer', source: profiles },
  'Install Profile': { shown: 'Installeer profiel', source: profiles },
  Warning: { shown: 'Waarschuwing', source: profiles },
  'Not Signed': { shown: 'Niet ondertekend', source: profiles },
  Next: { shown: 'Volgende', source: profiles },
  Done: { shown: 'Gereed', source: profiles },
  'Remove Profile': { shown: 'Verwijder profiel', source: profiles },
  'More Details': { shown: 'Meer details', source: profiles },
  Continue: { shown: 'Ga door', source: profiles },
  Profiles: { shown: 'Profielen', source: profiles },
  Password: { shown: 'Wachtwoord', source: mail },
  Mail: { shown: 'Mail', source: mail },
  Downloads: { shown: 'Downloads', source: files },
  Rename: { shown: 'Wijzig naam', source: files },
  Always: { shown: 'Altijd', source: location },
  'Profile Downloaded': { shown: 'Profiel gedownload', source: trust },
  About: { shown: 'Info', source: trust },
  Copy: { shown: 'Kopieer', source: 'UIKitCore.framework.json' },
  Download: { shown: 'Download', source: 'QuickLook.framework.json' },
};
