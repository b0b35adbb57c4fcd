import type { MenuWords } from '../../shape/menus.ts';

/** What Android itself says, and so a Pixel: its settings as in github.com/AOSPA/android_packages_apps_Settings, commit 0287edc8. */
const settings = 'packages/apps/Settings/res/values-nl/strings.xml';
/** As in github.com/LineageOS/android_packages_apps_CertInstaller, commit ffe481d8. */
const installer = 'packages/apps/CertInstaller/res/values-nl/strings.xml';
/** As in github.com/LineageOS/android_packages_apps_KeyChain, commit d90f0567. */
const keyChain = 'packages/apps/KeyChain/res/values-nl/strings.xml';
/** As in github.com/LineageOS/android_packages_apps_DocumentsUI, commit a2c1dd71. */
const documents = 'packages/apps/DocumentsUI/res/values-nl/strings.xml';
/** As in github.com/LineageOS/android_packages_modules_Permission, commit 02b09166. */
const permissions = 'packages/modules/Permission/PermissionController/res/values-nl/strings.xml';

export const android: MenuWords = {
  Settings: { shown: 'Instellingen', source: settings },
  'Security & privacy': { shown: 'Beveiliging en privacy', source: settings },
  'More security settings': { shown: 'Meer beveiligingsinstellingen', source: settings },
  'More security & privacy': { shown: 'Meer beveiliging en privacy', source: settings },
  'Encryption & credentials': { shown: 'Versleuteling en inloggegevens', source: settings },
  'Install a certificate': { shown: 'Certificaat installeren', source: settings },
  'VPN & app user certificate': { shown: 'VPN- en app-gebruikerscertificaat', source: settings },
  'CA certificate': { shown: 'CA-certificaat', source: settings },
  'Wi-Fi certificate': { shown: 'Wifi-certificaat', source: settings },
  'Choose a certificate type': { shown: 'Een certificaattype kiezen', source: installer },
  'Type the password': { shown: 'Typ het wachtwoord', source: installer },
  'Extract from {file}': { shown: 'Uitpakken vanuit {file}', source: installer },
  'Name this certificate': { shown: 'Dit certificaat een naam geven', source: installer },
  'VPN and apps': { shown: 'VPN en apps', source: installer },
  'Choose certificate': { shown: 'Certificaat kiezen', source: keyChain },
  OK: { shown: 'OK', source: settings },
  'User credentials': { shown: 'Inloggegevens van gebruiker', source: settings },
  Uninstall: { shown: 'Verwijderen', source: settings },
  'App info': { shown: 'App-info', source: settings },
  Storage: { shown: 'Opslagruimte', source: settings },
  'Install anyway': { shown: 'Toch installeren', source: settings },
  'Your data won’t be private': { shown: 'Je gegevens zijn niet privé', source: settings },
  'Trusted credentials': { shown: 'Vertrouwde inloggegevens', source: settings },
  User: { shown: 'Gebruiker', source: settings },
  Downloads: { shown: 'Downloads', source: documents },
  Files: { shown: 'Bestanden', source: documents },
  'Allow all the time': { shown: 'Altijd toestaan', source: permissions },
};
