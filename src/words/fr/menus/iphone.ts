import type { MenuWords } from '../../shape/menus.ts';

/** Apple’s own texts in iOS 15, files of `data/ios` in github.com/kishikawakatsumi/applelocalization-tools, commit 176cb3f. */
const profiles = 'ManagedConfigurationUI.framework.json';
const preferences = 'PreferencesUI.framework.json';
const files = 'DocumentManager.framework.json';
const mail = 'MobileMailUI.framework.json';
const watch = 'https://support.apple.com/fr-ca/guide/watch-ultra/apd4ad3571d9/watchos';
/** What guides by others quote from the system: files of the index of public repositories, by their number there. */
const trust = 'public repositories, file 67123483078, also 70872859985';

export const iphone: MenuWords = {
  Allow: { shown: 'Autoriser', source: 'SafariShared.framework.json' },
  Settings: { shown: 'Réglages', source: preferences },
  'Profile Downloaded': { shown: 'Profil téléchargé', source: trust },
  General: { shown: 'Général', source: preferences },
  'VPN & Device Management': { shown: 'VPN et gestion de l’appareil', source: profiles },
  Install: { shown: 'Installer', source: profiles },
  'Install Profile': { shown: 'Installer le profil', source: `${profiles}: NEW_CONFIG_TITLE` },
  Warning: { shown: 'Avertissement', source: profiles },
  'Not Signed': { shown: 'Non signé', source: profiles },
  Password: { shown: 'Mot de passe', source: mail },
  Next: { shown: 'Suivant', source: profiles },
  Done: { shown: 'OK', source: profiles },
  'Remove Profile': { shown: 'Supprimer le profil', source: profiles },
  'More Details': { shown: 'Plus de détails', source: profiles },
  Continue: { shown: 'Continuer', source: profiles },
  Profiles: { shown: 'Profils', source: profiles },
  Mail: { shown: 'Mail', source: mail },
  Downloads: { shown: 'Téléchargements', source: files },
  Rename: { shown: 'Renommer', source: files },
  About: { shown: 'Informations', source: trust },
  'Certificate Trust Settings': { shown: 'Réglages des certificats', source: trust },
  Watch: { shown: 'Watch', source: watch },
  Copy: { shown: 'Copier', source: 'UIKitCore.framework.json' },
  Download: { shown: 'Télécharger', source: 'QuickLook.framework.json' },
};
