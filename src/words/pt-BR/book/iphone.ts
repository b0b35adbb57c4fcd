import type { WordTree } from '../../shape/lay-words.ts';
import {
  haveTheSixWordsReadyLatchkey,
  haveTheSixWordsReadyLatchkey2,
  ifItRejectsTheWordsCheck,
  inTheAppOpenSettingsCompanion,
  mustAsk,
  nothingOfTheOldKeyIs,
  onIphone,
  openTheHomeAssistantAppAnd,
  pageDoesNotOpen,
  renamedFile,
  savedShell,
  stickNotRead,
  switchWiFiOffForA2,
  testOnPhone,
  theAppDoesNotMentionA,
  theAppKeepsOneKeyFor,
  theFileIsGreyAndCannot,
  theHomeAssistantAppInVersion,
  thenSwitchOff,
  theWordsMayDifferItAsks,
  wrongPassword,
} from './common.ts';

export const words: WordTree = {
  browser: {
    label: 'Safari',
    title: 'Safari no seu iPhone ou iPad',
    lead: 'A chave vem como um perfil que você instala em Ajustes. O Safari a encontra ali.',
    needs: ['Safari. Nenhum outro navegador em um iPhone ou iPad consegue usar a chave.'],
    before: [
      haveTheSixWordsReadyLatchkey,
      'Faça todos os passos de uma vez. Um perfil que espera mais de 8 minutos é removido.',
      mustAsk,
      'Cancele também se o perfil mencionar uma VPN, um certificado raiz ou gerenciamento remoto. O seu contém só a sua chave.',
    ],
    steps: [
      {
        say: 'Leve a chave para o Safari ao dispositivo: com o código, por AirDrop ou em um pendrive. Se o Safari perguntar, toque em **Allow**.',
        otherwise: {
          say: 'O código abre outro navegador? Copie o endereço para o Safari. De um pendrive, toque no arquivo que termina em “.mobileconfig”. Se nada acontecer, use o código.',
        },
      },
      {
        say: 'Abra **Settings** e toque em **Profile Downloaded**, perto do topo.',
        otherwise: {
          say: 'Abra **General** > **VPN & Device Management** e toque no perfil ali.',
          search: 'perfil',
        },
      },
      {
        say: 'Toque em **Install** no alto e digite o código que desbloqueia seu dispositivo.',
        otherwise: {
          say: 'Se esse botão não aparece, o perfil não está mais esperando. Recomece no passo 1.',
        },
      },
      {
        say: 'Ele diz que o perfil não está assinado. É o esperado: o perfil é seu mesmo. Toque em **Install** de novo.',
        otherwise: {
          say: 'As palavras podem ser diferentes, e a pergunta pode estar na parte de baixo da tela. Continue com **Install**.',
        },
      },
      {
        say: 'Em **Password**, digite as seis palavras, em letras minúsculas, com hifens entre elas. Depois toque em **Next** e em **Done**.',
        otherwise: theWordsMayDifferItAsks,
      },
      {
        say: 'No Safari, vá para `{address}` e escolha a chave que começa com `{keyName}`.',
        otherwise: {
          say: 'As palavras podem ser diferentes: ele pergunta qual certificado usar. O Safari volta a perguntar de vez em quando. Escolha sempre a mesma chave.',
        },
      },
    ],
    wrong: [
      wrongPassword,
      {
        symptom: 'Não há nenhum perfil em Ajustes.',
        why: 'Só um perfil espera por vez, e ele é removido depois de 8 minutos.',
        wayOn: 'Baixe o perfil de novo com o Safari e instale-o logo em seguida.',
      },
      {
        symptom: 'O Safari funciona, mas o aplicativo Home Assistant não.',
        why: 'O aplicativo não vê as chaves que estão em Ajustes. Ele guarda as dele.',
        wayOn:
          'Siga também o guia do aplicativo Home Assistant. As mesmas seis palavras abrem o arquivo dele.',
      },
      savedShell,
      pageDoesNotOpen,
    ],
    test: testOnPhone,
    remove: [
      'Abra **Settings** > **General** > **VPN & Device Management** e toque no perfil.',
      'Toque em **Remove Profile**.',
      thenSwitchOff,
    ],
    replacing: {
      putIn: ['A chave nova é um perfil separado. O perfil antigo fica até você removê-lo.'],
      takeOut: [
        'Abra **Settings** > **General** > **VPN & Device Management** e toque em “Latchkey: {oldKeyName}”.',
        'Toque em **Remove Profile**. Deixe “Latchkey: {keyName}”.',
        'Feche o Safari por completo e abra-o de novo.',
      ],
    },
  },
  'home-assistant-app': {
    label: 'Aplicativo Home Assistant',
    title: 'O aplicativo Home Assistant no seu iPhone ou iPad',
    lead: 'O aplicativo pega a chave no aplicativo Arquivos e a guarda só para si. Nada é instalado em Ajustes.',
    needs: ['iOS ou iPadOS 17 ou mais recente.', theHomeAssistantAppInVersion],
    before: haveTheSixWordsReadyLatchkey2,
    steps: [
      {
        say: 'Leve `{file}` para o dispositivo: pela página que o código abre, por um pendrive ou do jeito que você o enviou. O lugar dele é em **iphone:Downloads**, no aplicativo Arquivos.',
        otherwise: {
          say: 'Na página do código, toque em **latchkey:Save the file for the app**. Em um pendrive, segure o dedo no arquivo e copie-o. Se você vir um perfil, essa é a chave para o Safari: volte.',
        },
      },
      openTheHomeAssistantAppAnd,
      {
        say: 'Toque em **Select Certificate File** e escolha `{file}` em **iphone:Downloads**.',
        otherwise: {
          say: 'Se o arquivo aparece em cinza, o nome dele não termina em “.p12”. No aplicativo Arquivos, segure o dedo nele e toque em **iphone:Rename**.',
        },
      },
      {
        say: 'Em **Certificate Password**, digite as seis palavras, em letras minúsculas, com hifens entre elas. Toque em **Import**.',
        otherwise: ifItRejectsTheWordsCheck,
      },
      {
        say: 'Faça login como em casa. Um Apple Watch recebe a chave do aplicativo, sem nenhum passo seu.',
        otherwise: {
          say: 'Para o relógio, abra uma vez o aplicativo no iPhone, com o relógio por perto. Os dois aplicativos precisam da versão 2026.8 ou mais recente.',
        },
      },
    ],
    wrong: [
      wrongPassword,
      {
        symptom: 'O arquivo se abre em Ajustes, como um perfil.',
        why: 'O AirDrop e a chave para o Safari vão para lá. O aplicativo não vê o que está em Ajustes.',
        wayOn:
          'Baixe a chave para o aplicativo, para que ela vá para o aplicativo Arquivos. Um pendrive também serve.',
      },
      {
        symptom: theFileIsGreyAndCannot,
        why: 'O aplicativo aceita arquivos que terminam em “.p12” ou “.pfx”. Um navegador pode ter acrescentado outra terminação.',
        wayOn:
          'No aplicativo Arquivos, segure o dedo no arquivo, toque em **iphone:Rename** e apague o que vem depois de “.p12”.',
      },
      {
        symptom: 'Há duas casas no aplicativo, e só a última se abre.',
        why: 'O aplicativo guarda uma chave para cada casa. Se você usa o mesmo arquivo nas duas, a primeira fica sem chave.',
        wayOn: 'Importe o arquivo de cada casa nessa casa. Nunca use um arquivo para duas.',
      },
      {
        symptom: theAppDoesNotMentionA,
        why: 'Versões mais antigas do aplicativo não conseguem usar chaves.',
        wayOn: 'Atualize o aplicativo na App Store e tente de novo.',
      },
      {
        symptom: 'O aplicativo funciona, mas os widgets ou o relógio não.',
        why: 'Eles aprenderam a usar a chave mais tarde que o aplicativo.',
        wayOn: 'Atualize os aplicativos nos dois e abra uma vez o aplicativo no iPhone.',
      },
      renamedFile,
      pageDoesNotOpen,
      stickNotRead,
    ],
    test: switchWiFiOffForA2,
    remove: inTheAppOpenSettingsCompanion,
    replacing: {
      putIn: [
        'Sua casa já está no aplicativo. Em vez do passo 2, abra **Settings** > **Companion App**, escolha sua casa e depois **Client Certificate** > **Import Certificate**.',
        theAppKeepsOneKeyFor,
      ],
      takeOut: [
        nothingOfTheOldKeyIs,
        'Exclua o arquivo antigo no aplicativo Arquivos, se ele ainda estiver lá.',
      ],
    },
    thenApp: onIphone,
  },
};
