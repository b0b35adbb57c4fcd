import type { WordTree } from '../../../shape/lay-words.ts';
import {
  bringOurs,
  firefox2,
  pressTheWindowsKeyTypeCertmgr,
  seeItWork,
  stillUntrusted,
  thenOthers,
  windowsOrYouDoNotNeed,
} from '../common.ts';

export const words: WordTree = {
  device: {
    label: 'Este computador',
    title: 'Confiar na sua casa no Windows',
    lead: 'O Windows guarda a lista, só para você. Chrome, Edge e a maioria dos programas a seguem.',
    needs: windowsOrYouDoNotNeed,
    before: bringOurs,
    steps: [
      {
        say: 'Clique duas vezes em `{file}` e pressione **Install Certificate…**.',
        otherwise: {
          say: 'No PowerShell, é “Import-Certificate -FilePath {file} -CertStoreLocation Cert:\\CurrentUser\\Root”.',
          search: 'certificados de usuário',
        },
      },
      {
        say: 'Escolha **Current User** e pressione **Next**.',
        otherwise: {
          say: 'As palavras podem ser diferentes. A outra opção vale para todos que usam este computador.',
        },
      },
      {
        say: 'Escolha **Place all certificates in the following store** e pressione **Browse…**.',
        otherwise: {
          say: 'As palavras podem ser diferentes. A opção automática o põe onde não se confia nele.',
        },
      },
      {
        say: 'Escolha **Trusted Root Certification Authorities** e depois **OK**, **Next** e **Finish**.',
        otherwise: { say: 'As palavras podem ser diferentes. É a segunda entrada da lista.' },
      },
      {
        say: 'O Windows mostra **Thumbprint (sha1)**. Compare essa impressão digital com a do Latchkey e depois pressione **Yes**.',
        otherwise: {
          say: 'As palavras podem ser diferentes. Se as duas não forem iguais, pressione **No**.',
        },
      },
    ],
    wrong: [
      {
        symptom: 'Não veio nenhum aviso, e o navegador continua avisando.',
        why: 'O arquivo foi para um lugar que não é o das autoridades confiáveis.',
        wayOn: 'Comece de novo no passo 1 e escolha você o lugar, como no passo 4.',
      },
      ...stillUntrusted,
    ],
    test: seeItWork,
    remove: [
      pressTheWindowsKeyTypeCertmgr,
      'Abra **Trusted Root Certification Authorities** > **Certificates** e exclua `{authority}`.',
      thenOthers,
    ],
  },
  firefox: firefox2,
};
