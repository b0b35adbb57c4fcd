import type { WordTree } from '../../shape/lay-words.ts';
import {
  deleteFile,
  mustAsk,
  pageDoesNotOpen,
  renamedFile,
  switchBluetoothAndWiFiOff,
  thenSwitchOff,
} from './common.ts';

export const words: WordTree = {
  'home-assistant-app': {
    label: 'Aplicativo Home Assistant',
    title: 'O aplicativo Home Assistant no seu relógio',
    lead: 'Um relógio recebe a chave pelo aplicativo Home Assistant no celular. Isso acontece enquanto o relógio é configurado.',
    needs: [
      'Wear OS: o aplicativo Home Assistant mais novo no celular e no relógio.',
      'Apple Watch: o aplicativo Home Assistant, versão 2026.8 ou mais recente, nos dois. Imagens de câmeras provavelmente precisam da 2026.9.',
    ],
    before: [
      'Um Apple Watch não precisa de arquivo: ele usa a chave do iPhone dele. Abra uma vez o aplicativo lá, com o relógio por perto.',
      'Para Wear OS, continue aqui com o celular Android. Esse celular precisa antes da própria chave.',
      mustAsk,
    ],
    steps: [
      {
        say: 'Leve `{file}` para o celular: pela página que o código abre, por um pendrive ou do jeito que você o enviou. O lugar dele ali é em **android:Downloads**.',
        otherwise: {
          say: 'Não o instale no celular: o celular tem a própria chave.',
        },
      },
      {
        say: 'Abra o aplicativo Home Assistant no relógio. Ele leva você ao `Home Assistant` no celular: continue ali.',
        otherwise: {
          say: 'Se o relógio não levar você até lá, abra o aplicativo no celular e procure o relógio nas configurações dele.',
          search: 'relógio',
        },
      },
      {
        say: 'Digite `https://{address}` e toque em **Select a TLS client certificate file**. Escolha `{file}`.',
        otherwise: {
          say: 'O campo pode estar mais abaixo: role até o fim da página. Ele só existe enquanto um relógio é configurado.',
        },
      },
      {
        say: 'Em **Password**, digite as seis palavras do relógio, em letras minúsculas, com hifens entre elas. Depois conclua.',
        otherwise: {
          say: 'O campo não pode ficar vazio, e as palavras do celular não servem aqui.',
          search: 'relógio',
        },
      },
    ],
    wrong: [
      {
        symptom: 'Ele diz “senha incorreta”, ou recusa o arquivo.',
        why: 'O relógio diz isto de qualquer arquivo que não consegue ler. As palavras de outro dispositivo têm o mesmo efeito.',
        wayOn:
          'Use o arquivo e as seis palavras que o Latchkey mostra para o relógio. Se não adiantar, baixe o arquivo de novo.',
      },
      {
        symptom: 'Não há nenhum campo para um arquivo.',
        why: 'Ele só aparece enquanto o relógio é configurado, e versões mais antigas o escondem.',
        wayOn:
          'Atualize os dois aplicativos. Encerre a sessão do relógio no aplicativo e configure-o de novo.',
      },
      {
        symptom: 'O relógio funcionava, mas parou depois que a chave dele foi renovada.',
        why: 'O relógio não consegue trocar de chave depois.',
        wayOn: 'Encerre a sessão do relógio no aplicativo e configure-o de novo com o arquivo novo.',
      },
      renamedFile,
      pageDoesNotOpen,
    ],
    test: [
      switchBluetoothAndWiFiOff,
      'Abra o aplicativo Home Assistant no relógio.',
      'Sua casa aparece. Ative os dois de novo.',
      deleteFile,
    ],
    remove: [
      'Encerre a sessão do relógio no aplicativo Home Assistant, ou apague o aplicativo no relógio.',
      thenSwitchOff,
    ],
    replacing: {
      putIn: [
        'Um relógio com Wear OS não consegue trocar de chave depois. Encerre a sessão dele no aplicativo Home Assistant e configure-o de novo com estes passos.',
        'Um Apple Watch recebe a chave nova do iPhone dele: renove a do iPhone.',
      ],
      takeOut: [
        'Ao encerrar a sessão, a chave antiga saiu do relógio.',
        'Exclua o arquivo antigo no celular, se ele ainda estiver lá.',
      ],
    },
  },
};
