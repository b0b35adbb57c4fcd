import type { MenuWords } from '../../shape/menus.ts';

/** Files of Firefox's German words, in `de/` of github.com/mozilla-l10n/firefox-l10n. */
const preferences = 'browser/browser/preferences/preferences.ftl';
const certificates = 'security/manager/security/certificates/certManager.ftl';
const dialogs = 'security/manager/security/pippki/pippki.ftl';

/** Of Firefox 153, as Debian’s firefox-esr-l10n-de has them. What is not of these two files was read there as well, but for “View Certificates…”. */
const commonDialog = 'localization/de/toolkit/global/commonDialog.ftl';
const commonDialogs = 'chrome/de/locale/de/global/commonDialogs.properties';

export const firefox: MenuWords = {
  Settings: { shown: 'Einstellungen', source: preferences },
  'Privacy & Security': { shown: 'Datenschutz & Sicherheit', source: preferences },
  Certificates: { shown: 'Zertifikate', source: preferences },
  'Manage certificates': { shown: 'Zertifikate verwalten', source: preferences },
  'View Certificates…': { shown: 'Zertifikate anzeigen…', source: preferences },
  'Your Certificates': { shown: 'Ihre Zertifikate', source: certificates },
  'Authentication Decisions': { shown: 'Authentifizierungs-Entscheidungen', source: certificates },
  Authorities: { shown: 'Zertifizierungsstellen', source: certificates },
  'Import…': { shown: 'Importieren…', source: certificates },
  'Delete…': { shown: 'Löschen…', source: certificates },
  'Delete or Distrust…': { shown: 'Löschen oder Vertrauen entziehen…', source: certificates },
  'Certificate File to Import': { shown: 'Zu importierende Zertifikat-Datei', source: certificates },
  'Downloading Certificate': { shown: 'Herunterladen des Zertifikats', source: dialogs },
  'Trust this CA to identify websites.': {
    shown: 'Dieser CA vertrauen, um Websites zu identifizieren.',
    source: dialogs,
  },
  'Trust this CA to identify email users.': {
    shown: 'Dieser CA vertrauen, um E-Mail-Nutzer zu identifizieren.',
    source: dialogs,
  },
  View: { shown: 'Ansicht', source: dialogs },
  'Remember this decision': { shown: 'Diese Entscheidung merken', source: dialogs },
  '{address} has requested that you identify yourself with a certificate': {
    shown: '„{address}“ verlangt, dass Sie sich mit einem Zertifikat identifizieren',
    source: dialogs,
  },
  'Allow Firefox to automatically trust third-party root certificates you install': {
    shown:
      'Firefox erlauben, Stammzertifikaten von Drittanbietern, die Sie installieren, automatisch zu vertrauen',
    source: preferences,
  },
  Password: { shown: 'Passwort', source: commonDialog },
  OK: { shown: 'OK', source: commonDialogs },
};
