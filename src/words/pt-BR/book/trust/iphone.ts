import type { WordTree } from '../../../shape/lay-words.ts';
import { bringOurs, seeItWork, stillUntrusted, thenOthers } from '../common.ts';

export const words: WordTree = {
  device: {
    label: 'Este dispositivo',
    title: 'Confiar na sua casa no iPhone ou iPad',
    lead: 'São duas etapas: o arquivo vira um perfil, e depois um segundo interruptor ativa a confiança. O Safari e o aplicativo Home Assistant a seguem.',
    needs: ['Qualquer iPhone ou iPad.'],
    before: bringOurs,
    steps: [
      {
        say: 'Abra `{file}` no Safari ou no aplicativo Arquivos. Se ele perguntar, toque em **Allow**.',
        otherwise: { say: 'Se ele perguntar para qual dispositivo é, escolha o iPhone, não o relógio.' },
      },
      {
        say: 'Abra **Settings** e toque em **Profile Downloaded**.',
        otherwise: {
          say: 'Também está em **General** > **VPN & Device Management**. Um perfil espera ali por 8 minutos.',
          search: 'perfil',
        },
      },
      {
        say: 'Toque em **More Details** e compare a impressão digital SHA-256 com a do Latchkey.',
        otherwise: {
          say: 'As palavras podem ser diferentes. Toque no nome que aparece ali. SHA-256 está perto do fim.',
        },
      },
      {
        say: 'Volte e toque em **Install**. Digite o código do iPhone e toque em **Install** de novo.',
        otherwise: {
          say: 'Ele avisa que ninguém o verificou. Isso é esperado: a Apple não conhece sua casa.',
        },
      },
      {
        say: 'Agora, o segundo interruptor: **Settings** > **General** > **About** > **Certificate Trust Settings**.',
        otherwise: {
          say: 'É a última linha de **About**. Sem um perfil, a linha pode não aparecer.',
          search: 'confiança',
        },
      },
      {
        say: 'Ative `{authority}` e toque em **Continue**.',
        otherwise: {
          say: 'As palavras podem ser diferentes. É o único interruptor dessa página, a menos que você confie em mais alguém.',
        },
      },
    ],
    wrong: [
      {
        symptom: 'O nome não aparece em **Certificate Trust Settings**.',
        why: 'O perfil foi baixado, mas não instalado. Só um perfil espera por vez.',
        wayOn: 'Abra {file} de novo e siga logo com o passo 2.',
      },
      {
        symptom: 'O Safari abre sua casa, mas o aplicativo Home Assistant não.',
        why: 'O aplicativo já estava aberto, ou ainda não tem chave. Ele não usa a chave do Safari.',
        wayOn: 'Feche o aplicativo e abra-o de novo. Depois siga o guia da chave no aplicativo.',
      },
      ...stillUntrusted,
    ],
    test: seeItWork,
    remove: [
      'Abra **Settings** > **General** > **VPN & Device Management** e toque em `{authority}`.',
      'Toque em **Remove Profile**. O segundo interruptor some junto com ele.',
      thenOthers,
    ],
  },
};
