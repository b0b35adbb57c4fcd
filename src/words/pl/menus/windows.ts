import type { MenuWords } from '../../shape/menus.ts';

/**
 * Microsoft’s own instructions in Polish, read in copies of its repositories: github.com/Microsoft/azure-docs.pl-pl and
 * github.com/tomaszek1989/SCCMDocs.pl-pl.
 */
const enrollment =
  'sccm/mdm/get-started/set-up-device-enrollment-on-premises-mdm.md of MicrosoftDocs/SCCMDocs.pl-pl';
const ldap =
  'articles/active-directory-domain-services/tutorial-configure-ldaps.md of MicrosoftDocs/azure-docs.pl-pl';
const splitMerge =
  'articles/sql-database/sql-database-elastic-scale-configure-deploy-split-and-merge.md of MicrosoftDocs/azure-docs.pl-pl';

export const windows: MenuWords = {
  'Certificate Import Wizard': { shown: 'Kreator importu certyfikatów', source: splitMerge },
  'Current User': { shown: 'Bieżący użytkownik', source: splitMerge },
  'Local Machine': { shown: 'Komputer lokalny', source: enrollment },
  Next: { shown: 'Dalej', source: enrollment },
  Finish: { shown: 'Zakończ', source: enrollment },
  OK: { shown: 'OK', source: enrollment },
  Yes: { shown: 'Tak', source: enrollment },
  Browse: { shown: 'Przeglądaj', source: enrollment },
  'Browse…': { shown: 'Przeglądaj…', source: enrollment },
  Password: { shown: 'Hasło', source: ldap },
  'Automatically select the certificate store based on the type of certificate': {
    shown: 'Automatycznie wybierz magazyn certyfikatów na podstawie typu certyfikatu',
    source: ldap,
  },
  'Place all certificates in the following store': {
    shown: 'Umieść wszystkie certyfikaty w następującym magazynie',
    source: enrollment,
  },
  Certificates: { shown: 'Certyfikaty', source: ldap },
  'Install Certificate…': { shown: 'Zainstaluj certyfikat…', source: enrollment },
  'Trusted Root Certification Authorities': {
    shown: 'Zaufane główne urzędy certyfikacji',
    source: enrollment,
  },
};
