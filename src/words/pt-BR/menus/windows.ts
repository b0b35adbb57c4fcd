import type { MenuWords } from '../../shape/menus.ts';

/**
 * Microsoft’s own instructions in Brazilian Portuguese, read in copies of its repositories: github.com/marianesfg/windows-uwp.pt-br,
 * github.com/robertorcosta/azure-docs.pt-br and github.com/zelanko/sql-docs.pt-br; also in github.com/MicrosoftDocs/microsoft-365-docs-pr.pt-BR.
 */
const trustedPeople =
  'windows-apps-src/porting/desktop-to-uwp-deploy-and-debug.md of MicrosoftDocs/windows-uwp.pt-br';
const ldap =
  'articles/active-directory-domain-services/tutorial-configure-ldaps.md of MicrosoftDocs/azure-docs.pt-br';
const splitMerge =
  'articles/sql-database/sql-database-elastic-scale-split-merge-security-configuration.md of MicrosoftDocs/azure-docs.pt-br';
const roots =
  'docs/t-sql/statements/create-cryptographic-provider-transact-sql.md of MicrosoftDocs/sql-docs.pt-br';
const administrator =
  'microsoft-365/compliance/dlp-configure-endpoints-script.md of MicrosoftDocs/microsoft-365-docs-pr.pt-BR';

export const windows: MenuWords = {
  'Certificate Import Wizard': { shown: 'Assistente para Importação de Certificados', source: ldap },
  'Current User': { shown: 'Usuário Atual', source: splitMerge },
  'Local Machine': { shown: 'Máquina Local', source: trustedPeople },
  Next: { shown: 'Avançar', source: trustedPeople },
  Finish: { shown: 'Concluir', source: trustedPeople },
  OK: { shown: 'OK', source: trustedPeople },
  Yes: { shown: 'Sim', source: ldap },
  Browse: { shown: 'Procurar', source: trustedPeople },
  'Browse…': { shown: 'Procurar…', source: trustedPeople },
  Password: { shown: 'Senha', source: ldap },
  'Automatically select the certificate store based on the type of certificate': {
    shown: 'Selecionar automaticamente o repositório de certificados com base no tipo de certificado',
    source: ldap,
  },
  'Place all certificates in the following store': {
    shown: 'Colocar todos os certificados no repositório a seguir',
    source: trustedPeople,
  },
  'Select Certificate Store': { shown: 'Selecionar Repositório de Certificados', source: trustedPeople },
  Personal: { shown: 'Pessoal', source: ldap },
  Certificates: { shown: 'Certificados', source: ldap },
  Certificate: { shown: 'Certificado', source: splitMerge },
  'Install Certificate…': { shown: 'Instalar Certificado…', source: trustedPeople },
  'Trusted Root Certification Authorities': {
    shown: 'Autoridades de Certificação Raiz Confiáveis',
    source: roots,
  },
  Notepad: { shown: 'Bloco de notas', source: ldap },
  'Run as administrator': { shown: 'Executar como administrador', source: administrator },
};
