import type { WordTree } from '../../../shape/lay-words.ts';
import { onlyOurs, onlyOwnProof, stillUntrusted, switchBluetoothAndWiFiOff, thenOthers } from '../common.ts';

export const words: WordTree = {
  device: {
    label: 'Apple Watch',
    title: 'Confiar na sua casa no relógio',
    lead: 'Um Apple Watch pode receber o arquivo. Um relógio com Wear OS não tem menu para isso.',
    needs: [
      'Apple Watch: o iPhone dele, que já confia na sua casa.',
      'Wear OS: deixe o proxy obter um certificado da Let’s Encrypt, que o relógio conhece. Então não há nada a fazer.',
    ],
    before: [
      onlyOwnProof,
      onlyOurs,
      'Em geral, o relógio passa pelo celular. Teste isso antes: talvez você não precise de nada disto.',
    ],
    steps: [
      {
        say: 'Envie `{file}` por e-mail para o seu próprio endereço, e abra-o no iPhone, no aplicativo **Mail**.',
        otherwise: {
          say: 'Do aplicativo Arquivos também funciona, se ele perguntar para qual dispositivo é.',
        },
      },
      {
        say: 'Ele pergunta para qual dispositivo é: escolha `Apple Watch`.',
        otherwise: {
          say: 'As palavras podem ser diferentes. Se ele não perguntar, o relógio está longe ou bloqueado.',
        },
      },
      {
        say: 'Continue no relógio: toque em **Install** e digite o código dele.',
        otherwise: {
          say: 'As palavras podem ser diferentes. Se aparecer uma impressão digital, compare-a.',
        },
      },
    ],
    wrong: [
      {
        symptom: 'O relógio ainda não entra longe do celular.',
        why: 'O relógio não tem um segundo interruptor como o do iPhone, e não sabemos se ele segue o do iPhone.',
        wayOn: 'Deixe o proxy obter um certificado da Let’s Encrypt. Esse, todo relógio conhece.',
      },
      ...stillUntrusted,
    ],
    test: [switchBluetoothAndWiFiOff, 'Abra o aplicativo Home Assistant no relógio. Sua casa aparece.'],
    remove: [
      'No iPhone, abra o aplicativo **Watch** > **General** > **Profiles** e remova `{authority}`.',
      thenOthers,
    ],
  },
};
