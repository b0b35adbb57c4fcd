import type { MenuWords } from '../../shape/menus.ts';

/** Files of Firefox’s French words: of version 153, in Debian’s package firefox-esr-l10n-fr 153.8.0esr. */
const preferences = 'browser/localization/fr/browser/preferences/preferences.ftl';
const certificates = 'localization/fr/security/certificates/certManager.ftl';
const dialogs = 'localization/fr/security/pippki/pippki.ftl';

export const firefox: MenuWords = {
  Settings: { shown: 'Paramètres', source: preferences },
  'Privacy & Security': { shown: 'Vie privée et sécurité', source: preferences },
  Certificates: { shown: 'Certificats', source: preferences },
  'Manage certificates': { shown: 'Gérer les certificats', source: preferences },
  // As it was before, in github.com/mozilla-l10n/firefox-l10n, commit 0067d3fb.
  'View Certificates…': {
    shown: 'Afficher les certificats…',
    source: 'fr/browser/browser/preferences/preferences.ftl',
  },
  'Allow Firefox to automatically trust third-party root certificates you install': {
    shown:
      'Autoriser Firefox à faire automatiquement confiance aux certificats racines tiers que vous installez',
    source: preferences,
  },
  'Your Certificates': { shown: 'Vos certificats', source: certificates },
  'Authentication Decisions': { shown: 'Décisions d’authentification', source: certificates },
  Authorities: { shown: 'Autorités', source: certificates },
  'Import…': { shown: 'Importer…', source: certificates },
  'Delete…': { shown: 'Supprimer…', source: certificates },
  'Delete or Distrust…': { shown: 'Supprimer ou ne plus faire confiance…', source: certificates },
  'Certificate File to Import': { shown: 'Fichier de certificat à importer', source: certificates },
  'Downloading Certificate': { shown: 'Téléchargement du certificat', source: dialogs },
  'Trust this CA to identify websites.': {
    shown: 'Confirmer cette AC pour identifier des sites web.',
    source: dialogs,
  },
  'Trust this CA to identify email users.': {
    shown: 'Confirmer cette AC pour identifier les utilisateurs de courrier.',
    source: dialogs,
  },
  View: { shown: 'Voir', source: dialogs },
  'Remember this decision': { shown: 'Se souvenir de cette décision', source: dialogs },
  '{address} has requested that you identify yourself with a certificate': {
    shown: '« {address} » vous demande de vous identifier avec un certificat de sécurité',
    source: dialogs,
  },
  Password: { shown: 'Mot de passe', source: 'localization/fr/toolkit/global/commonDialog.ftl' },
};
