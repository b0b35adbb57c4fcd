import type { MenuWords } from '../../shape/menus.ts';

/** Microsoft’s own instructions in Polish, read in copies of its repositories. */
const enrollment =
  'Konfigurowanie rejestracji urządzeń (System Center Configuration Manager) of MicrosoftDocs/SCCMdocs.pl-pl';
const ldap =
  'articles/active-directory-domain-services/tutorial-configure-ldaps.md of MicrosoftDocs/azure-docs.pl-pl';
const splitMerge =
  'elastic-scale-split-merge-security-configuration.md of MicrosoftDocs/azure-docs.pl-pl';

export const windows: MenuWords = {
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
