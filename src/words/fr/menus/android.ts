import type { MenuWords } from '../../shape/menus.ts';

/** Files of Android’s French words. Settings: of Android 14, read in github.com/TheGammaSqueeze/GammaOSNextDistribution-14, commit 6734eab7. */
const settings = 'packages/apps/Settings/res/values-fr/strings.xml';
/** Read in github.com/LineageOS/android_packages_apps_CertInstaller, commit ffe481d8. */
const installer = 'packages/apps/CertInstaller/res/values-fr/strings.xml';
/** Of Android 11, read in github.com/BPI-SINOVOIP/BPI-Rockchip-Android11, commit 086f9288. */
const files = 'packages/apps/DocumentsUI/res/values-fr/strings.xml';
/** Read in github.com/TheGammaSqueeze/GammaOSDistribution, commit 15fdd8a6. */
const keyChain = 'packages/apps/KeyChain/res/values-fr/strings.xml';
/** Read in github.com/TheGammaSqueeze/GammaOSCoreDistribution, commit 90eb7d84. */
const permissions = 'packages/modules/Permission/PermissionController/res/values-fr/strings.xml';

export const android: MenuWords = {
  Settings: { shown: 'Paramètres', source: settings },
  'Security & privacy': { shown: 'Sécurité et confidentialité', source: settings },
  'Encryption & credentials': { shown: 'Chiffrement et identifiants', source: settings },
  'Install a certificate': { shown: 'Installer un certificat', source: settings },
  'VPN & app user certificate': { shown: 'Certificat utilisateur VPN et appli', source: settings },
  'CA certificate': { shown: 'Certificat CA', source: settings },
  'Wi-Fi certificate': { shown: 'Certificat Wi-Fi', source: settings },
  'Your data won’t be private': { shown: 'Vos données ne seront pas privées', source: settings },
  'Install anyway': { shown: 'Installer quand même', source: settings },
  'Trusted credentials': { shown: 'Identifiants de confiance', source: settings },
  'User credentials': { shown: 'Identifiants de l’utilisateur', source: settings },
  'Choose a certificate type': { shown: 'Sélectionner un type de certificat', source: installer },
  'Extract from {file}': { shown: 'Extraire de {file}', source: installer },
  'Type the password': { shown: 'Saisir le mot de passe', source: installer },
  'Name this certificate': { shown: 'Donner un nom à ce certificat', source: installer },
  'VPN and apps': { shown: 'VPN et applications', source: installer },
  OK: { shown: 'OK', source: settings },
  'Choose certificate': { shown: 'Choisir un certificat', source: keyChain },
  Files: { shown: 'Fichiers', source: files },
  Downloads: { shown: 'Téléchargements', source: files },
  'Allow all the time': { shown: 'Toujours autoriser', source: permissions },
};
