import type { MenuWords } from '../../shape/menus.ts';

/** What Android itself says, and so a Pixel: its settings as in github.com/AOSPA/android_packages_apps_Settings, commit 0070c994. */
const settings = 'packages/apps/Settings/res/values-de/strings.xml';
/** As in github.com/LineageOS/android_packages_apps_CertInstaller, commit ffe481d8. */
const installer = 'packages/apps/CertInstaller/res/values-de/strings.xml';
/** As in github.com/LineageOS/android_packages_apps_KeyChain, commit d90f0567. */
const keyChain = 'packages/apps/KeyChain/res/values-de/strings.xml';
/** As in github.com/LineageOS/android_packages_apps_DocumentsUI, commit 017e2359. */
const documents = 'packages/apps/DocumentsUI/res/values-de/strings.xml';
/** As in github.com/LineageOS/android_packages_modules_Permission, commit 025c3657. */
const permissions = 'packages/modules/Permission/PermissionController/res/values-de/strings.xml';
const google = 'https://support.google.com/nexus/answer/2844832?hl=de';

export const android: MenuWords = {
  Settings: { shown: 'Einstellungen', source: settings },
  'Security & privacy': { shown: 'Datenschutz & Sicherheit', source: settings },
  'More security settings': { shown: 'Weitere Sicherheitseinstellungen', source: settings },
  'More security & privacy': { shown: 'Mehr Sicherheit & Datenschutz', source: settings },
  'Encryption & credentials': { shown: 'Verschlüsselung & Anmeldedaten', source: settings },
  'Install a certificate': { shown: 'Ein Zertifikat installieren', source: settings },
  'VPN & app user certificate': { shown: 'VPN- & App-Nutzerzertifikat', source: settings },
  'CA certificate': { shown: 'CA-Zertifikat', source: settings },
  'Wi-Fi certificate': { shown: 'WLAN-Zertifikat', source: settings },
  'Choose a certificate type': { shown: 'Zertifikat-Typ auswählen', source: installer },
  'Extract from {file}': { shown: 'Zertifikate aus {file} extrahieren', source: installer },
  'Name this certificate': { shown: 'Name für Zertifikat eingeben', source: installer },
  'VPN and apps': { shown: 'VPN und Apps', source: google },
  'Choose certificate': { shown: 'Zertifikat auswählen', source: keyChain },
  OK: { shown: 'OK', source: google },
  'User credentials': { shown: 'Nutzeranmeldedaten', source: settings },
  Storage: { shown: 'Speicher', source: settings },
  'Install anyway': { shown: 'Trotzdem installieren', source: settings },
  'Your data won’t be private': { shown: 'Deine Daten werden nicht geschützt', source: settings },
  'Trusted credentials': { shown: 'Vertrauenswürdige Anmeldedaten', source: settings },
  User: { shown: 'Nutzer', source: settings },
  'App info': { shown: 'App-Info', source: settings },
  Downloads: { shown: 'Downloads', source: documents },
  Files: { shown: 'Dateien', source: documents },
  'Allow all the time': { shown: 'Immer zulassen', source: permissions },
};
