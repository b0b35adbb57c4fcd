import type { MenuWords } from '../../shape/menus.ts';

/** Of Firefox 153, as Debian’s firefox-esr-l10n-nl has them. */
const preferences = 'browser/localization/nl/browser/preferences/preferences.ftl';
const certificates = 'localization/nl/security/certificates/certManager.ftl';
const dialogs = 'localization/nl/security/pippki/pippki.ftl';
/** In `nl/` of github.com/mozilla-l10n/firefox-l10n, commit 0122ee59. */
const older = 'browser/browser/preferences/preferences.ftl';
const commonDialog = 'localization/nl/toolkit/global/commonDialog.ftl';
const commonDialogs = 'chrome/nl/locale/nl/global/commonDialogs.properties';

export const firefox: MenuWords = {
  Settings: { shown: 'Instellingen', source: preferences },
  'Privacy & Security': { shown: 'Privacy en Beveiliging', source: preferences },
  Certificates: { shown: 'Certificaten', source: preferences },
  'Manage certificates': { shown: 'Certificaten beheren', source: preferences },
  'View Certificates…': { shown: 'Certificaten bekijken…', source: older },
  'Your Certificates': { shown: 'Uw certificaten', source: certificates },
  'Authentication Decisions': { shown: 'Authenticatiebeslissingen', source: certificates },
  Authorities: { shown: 'Organisaties', source: certificates },
  'Import…': { shown: 'Importeren…', source: certificates },
  'Delete…': { shown: 'Verwijderen…', source: certificates },
  'Delete or Distrust…': { shown: 'Verwijderen of wantrouwen…', source: certificates },
  'Certificate File to Import': { shown: 'Certificaatbestand voor importeren', source: certificates },
  'Downloading Certificate': { shown: 'Certificaat downloaden', source: dialogs },
  'Trust this CA to identify websites.': {
    shown: 'Deze CA vertrouwen voor het identificeren van websites.',
    source: dialogs,
  },
  'Trust this CA to identify email users.': {
    shown: 'Deze CA vertrouwen voor het identificeren van e-mailgebruikers.',
    source: dialogs,
  },
  View: { shown: 'Weergeven', source: dialogs },
  'Remember this decision': { shown: 'Deze beslissing onthouden', source: dialogs },
  '{address} has requested that you identify yourself with a certificate': {
    shown: '‘{address}’ vraagt u zich te identificeren met een beveiligingscertificaat',
    source: dialogs,
  },
  'Allow Firefox to automatically trust third-party root certificates you install': {
    shown: 'Firefox toestaan om door u geïnstalleerde rootcertificaten van derden automatisch te vertrouwen',
    source: preferences,
  },
  Password: { shown: 'Wachtwoord', source: commonDialog },
  OK: { shown: 'OK', source: commonDialogs },
};
