import type { MenuWords } from '../../shape/menus.ts';

/** Microsoft’s own pages in German, as in github.com/otrekw/azure-docs.de-de and in the index of public repositories. */
const store = 'azure-docs.de-de: articles/active-directory-domain-services/tutorial-configure-ldaps.md';
const authority = 'azure-docs.de-de: articles/backup/backup-azure-backup-server-vmware.md';
const certificate =
  'azure-docs.de-de: articles/azure-sql/database/elastic-scale-split-merge-security-configuration.md';
const personal =
  'azure-docs.de-de: articles/sql-database/sql-database-elastic-scale-configure-deploy-split-and-merge.md';

export const windows: MenuWords = {
  'Current User': { shown: 'Aktueller Benutzer', source: personal },
  'Local Machine': { shown: 'Lokaler Computer', source: store },
  Next: { shown: 'Weiter', source: store },
  'Certificate Import Wizard': { shown: 'Zertifikatimport-Assistent', source: authority },
  Browse: { shown: 'Durchsuchen', source: authority },
  'Automatically select the certificate store based on the type of certificate': {
    shown: 'Zertifikatspeicher automatisch auswählen (auf dem Zertifikattyp basierend)',
    source: store,
  },
  Personal: { shown: 'Eigene Zertifikate', source: store },
  Certificates: { shown: 'Zertifikate', source: store },
  Finish: { shown: 'Fertig stellen', source: store },
  OK: { shown: 'OK', source: authority },
  'Install Certificate…': { shown: 'Zertifikat installieren…', source: certificate },
  Certificate: { shown: 'Zertifikat', source: certificate },
  'Place all certificates in the following store': {
    shown: 'Alle Zertifikate in folgendem Speicher speichern',
    source: authority,
  },
  'Browse…': { shown: 'Durchsuchen', source: authority },
  'Trusted Root Certification Authorities': {
    shown: 'Vertrauenswürdige Stammzertifizierungsstellen',
    source: authority,
  },
  'Select Certificate Store': { shown: 'Zertifikatspeicher auswählen', source: authority },
  Yes: { shown: 'Ja', source: store },
  Notepad: { shown: 'Editor', source: store },
};
