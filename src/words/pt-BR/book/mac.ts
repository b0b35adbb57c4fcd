import type { WordTree } from '../../shape/lay-words.ts';
import {
  anyMacItComesWithThe,
  browserAsksAgain,
  deleteFile,
  deleteOldkeynameKeepTheOneThat,
  deleteTheEntryThatBeginsWith,
  firefox,
  goToAddressAndChooseThe,
  ifItRejectsTheWordsCheck,
  ifNothingOpensPressCommandAnd,
  inTheAppOpenSettingsCompanion,
  manyDevicesSayThisAboutAny,
  mustAsk,
  nothingOfTheOldKeyIs,
  onMac,
  openKeychainAccessAndChooseLogin,
  openTheHomeAssistantAppAnd,
  questionClosed,
  renamedFile,
  savedShell,
  theAppDoesNotMentionA,
  theAppKeepsOneKeyFor,
  theHomeAssistantAppInVersion,
  thenSwitchOff,
  typeThisDevicesSixWordsAgain,
  underPasswordTypeTheSixWords,
  wrongPassword,
} from './common.ts';

export const words: WordTree = {
  browser: {
    label: 'Safari e Chrome',
    title: 'Safari e Chrome no seu Mac',
    lead: 'A chave vai para o chaveiro do seu Mac. O Safari, o Chrome e o Edge a encontram ali.',
    needs: anyMacItComesWithThe,
    before: [
      'Se o Latchkey roda neste Mac, ele pode fazer tudo isto por você.',
      'Se não, copie {file} para este Mac e tenha as seis palavras à mão.',
      mustAsk,
    ],
    steps: [
      {
        say: 'Clique duas vezes em `{file}`. O Acesso às Chaves se abre e pergunta onde guardar a chave: escolha **login**.',
        otherwise: ifNothingOpensPressCommandAnd,
      },
      {
        say: underPasswordTypeTheSixWords,
        otherwise: {
          say: 'Se ele pedir a senha do seu Mac, é aquela com que você inicia a sessão, não as seis palavras.',
        },
      },
      {
        say: 'No Safari ou no Chrome, vá para `{address}`. Escolha a chave que começa com `{keyName}` e pressione **OK**.',
        otherwise: {
          say: 'As palavras podem ser diferentes: ele pergunta qual certificado usar. O Safari pode dizer **Continue** em vez de **OK**.',
        },
      },
      {
        say: 'Seu Mac pergunta se o navegador pode usar a chave. Digite a senha do seu Mac e pressione **Always Allow**.',
        otherwise: {
          say: 'As palavras podem ser diferentes. Com **Allow**, ele pergunta de novo a cada vez. Isso não faz mal.',
        },
      },
    ],
    wrong: [
      {
        symptom: 'Ele diz “MAC verification failed” ou “senha incorreta”.',
        why: manyDevicesSayThisAboutAny,
        wayOn: typeThisDevicesSixWordsAgain,
      },
      {
        symptom: 'A chave não está no aplicativo Senhas.',
        why: 'Esse aplicativo nunca mostra chaves deste tipo.',
        wayOn: 'Procure no Acesso às Chaves, em **login** e **My Certificates**.',
      },
      questionClosed,
      savedShell,
      renamedFile,
      {
        symptom: 'O aplicativo Home Assistant não vê a chave.',
        why: 'O aplicativo guarda as próprias chaves e não olha no chaveiro.',
        wayOn: 'Siga também o guia do aplicativo Home Assistant.',
      },
    ],
    test: goToAddressAndChooseThe,
    remove: [openKeychainAccessAndChooseLogin, deleteTheEntryThatBeginsWith, thenSwitchOff],
    replacing: {
      putIn: ['O chaveiro guarda as duas chaves.'],
      takeOut: [
        openKeychainAccessAndChooseLogin,
        deleteOldkeynameKeepTheOneThat,
        'O Safari ainda mostra a antiga? Procure por {address} no Acesso às Chaves e exclua a entrada do tipo **identity preference**.',
        browserAsksAgain,
      ],
    },
  },
  'home-assistant-app': {
    label: 'Aplicativo Home Assistant',
    title: 'O aplicativo Home Assistant no seu Mac',
    lead: 'O aplicativo lê a chave do arquivo e a guarda só para si.',
    needs: [theHomeAssistantAppInVersion],
    before: ['Copie {file} para este Mac e tenha as seis palavras à mão.', mustAsk],
    steps: [
      openTheHomeAssistantAppAnd,
      {
        say: 'Pressione **Select Certificate File** e escolha `{file}`.',
        otherwise: {
          say: 'Se o arquivo aparece em cinza, o nome dele não termina em “.p12”. Renomeie-o.',
        },
      },
      {
        say: 'Em **Certificate Password**, digite as seis palavras, em letras minúsculas, com hifens entre elas. Pressione **Import**.',
        otherwise: ifItRejectsTheWordsCheck,
      },
      { say: 'Faça login como em casa.' },
    ],
    wrong: [
      wrongPassword,
      {
        symptom: theAppDoesNotMentionA,
        why: 'Versões mais antigas do aplicativo não conseguem usar chaves em um Mac.',
        wayOn: 'Atualize o aplicativo e tente de novo.',
      },
      {
        symptom: 'O Safari funciona, mas o aplicativo não.',
        why: 'O aplicativo não vê o chaveiro do seu Mac.',
        wayOn: 'Importe a chave também no aplicativo. As mesmas seis palavras abrem o arquivo.',
      },
      renamedFile,
    ],
    test: [
      'Abra o aplicativo Home Assistant fora de casa, ou pela internet compartilhada do seu celular.',
      'Sua casa aparece.',
      deleteFile,
    ],
    remove: inTheAppOpenSettingsCompanion,
    replacing: {
      putIn: [
        'Sua casa já está no aplicativo. Em vez do passo 1, abra **Settings** > **Companion App**, escolha sua casa e depois **Client Certificate** > **Import Certificate**.',
        theAppKeepsOneKeyFor,
      ],
      takeOut: [nothingOfTheOldKeyIs, 'Exclua o arquivo antigo, se ele ainda estiver neste Mac.'],
    },
    thenApp: onMac,
  },
  firefox: firefox,
};
