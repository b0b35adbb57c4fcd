import type { WordTree } from '../../shape/lay-words.ts';
import {
  browserAsksAgain,
  firefox,
  goToAddressAndChooseThe,
  ifLatchkeyRunsOnThisComputer,
  manyDevicesSayThisAboutAny,
  pressTheWindowsKeyTypeCertmgr,
  questionClosed,
  renamedFile,
  savedShell,
  thenSwitchOff,
  typeThisDevicesSixWordsAgain,
  windowsOrYouDoNotNeed,
} from './common.ts';

export const words: WordTree = {
  browser: {
    label: 'Chrome e Edge',
    title: 'Chrome e Edge no Windows',
    lead: 'A chave vai para o próprio Windows, só para você. Chrome, Edge e outros a encontram ali.',
    needs: windowsOrYouDoNotNeed,
    before: ifLatchkeyRunsOnThisComputer,
    steps: [
      {
        say: 'Clique duas vezes em `{file}`. Escolha **Current User** e pressione **Next**.',
        otherwise: {
          say: 'Se outro programa abrir, o nome do arquivo não termina em “.p12”: renomeie-o.',
          search: 'certificados de usuário',
        },
      },
      {
        say: 'O nome do arquivo já está lá: pressione **Next**.',
        otherwise: {
          say: 'As palavras podem ser diferentes. Se o nome faltar, pressione **Browse** e escolha {file}.',
        },
      },
      {
        say: 'Em **Password**, digite as seis palavras, em letras minúsculas, com hifens entre elas. Deixe as caixas abaixo como estão e pressione **Next**.',
        otherwise: {
          say: 'As palavras podem ser diferentes. Se houver uma caixa para todas as propriedades estendidas, deixe-a como está.',
        },
      },
      {
        say: 'Escolha **Automatically select the certificate store based on the type of certificate** e pressione **Next**.',
        otherwise: {
          say: 'As palavras podem ser diferentes. Se você tiver de escolher um lugar, escolha **Personal**.',
        },
      },
      {
        say: 'Pressione **Finish**. O Windows diz que a importação deu certo.',
        otherwise: {
          say: 'Se o Windows perguntar se deve confiar em alguém, diga que não. Esta chave não precisa disso.',
        },
      },
      {
        say: 'Feche o navegador, abra-o de novo e vá para `{address}`. Escolha a chave que começa com `{keyName}` e pressione **OK**.',
        otherwise: {
          say: 'As palavras podem ser diferentes. Feche todas as janelas do navegador. Ele pergunta uma vez a cada início.',
        },
      },
    ],
    wrong: [
      {
        symptom: 'Ele diz que a senha de rede especificada não está correta, ou algo parecido.',
        why: manyDevicesSayThisAboutAny,
        wayOn: typeThisDevicesSixWordsAgain,
      },
      {
        symptom: 'O arquivo abre como texto, ou o Windows pergunta que programa usar.',
        why: 'Um navegador acrescentou uma terminação, e o Windows oculta as que conhece.',
        wayOn:
          'Faça o Explorador de Arquivos mostrar as extensões dos nomes. Depois renomeie o arquivo para que termine em “.p12”.',
      },
      questionClosed,
      savedShell,
      renamedFile,
      {
        symptom: 'O Firefox não oferece a chave.',
        why: 'O Firefox geralmente também encontra as chaves do Windows, mas pode estar configurado para não fazer isso. Ele também tem as próprias chaves.',
        wayOn:
          'Feche o Firefox por completo e abra-o de novo. Se isso não ajudar, siga o guia para o Firefox.',
      },
    ],
    test: goToAddressAndChooseThe,
    remove: [
      pressTheWindowsKeyTypeCertmgr,
      'Abra **Personal** > **Certificates** e exclua a entrada que começa com {keyName}.',
      thenSwitchOff,
    ],
    replacing: {
      putIn: ['O Windows guarda as duas chaves.'],
      takeOut: [
        'Pressione a tecla Windows, digite `certmgr.msc` e abra-o. Abra **Personal** > **Certificates**.',
        'Exclua “{oldKeyName}”. É a que tem a **Expiration Date** mais antiga. Deixe a que começa com “{keyName}”.',
        browserAsksAgain,
      ],
    },
  },
  firefox: firefox,
};
