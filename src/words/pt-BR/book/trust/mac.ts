import type { WordTree } from '../../../shape/lay-words.ts';
import {
  anyMacItComesWithThe,
  bringOurs,
  firefox2,
  ifNothingOpensPressCommandAnd,
  seeItWork,
  stillUntrusted,
  thenOthers,
} from '../common.ts';

export const words: WordTree = {
  device: {
    label: 'Este Mac',
    title: 'Confiar na sua casa no Mac',
    lead: 'O chaveiro do seu Mac guarda a lista. Safari, Chrome e o aplicativo Home Assistant a seguem.',
    needs: anyMacItComesWithThe,
    before: bringOurs,
    steps: [
      {
        say: 'Clique duas vezes em `{file}`. O Acesso às Chaves pergunta onde guardá-lo: escolha **login**.',
        otherwise: ifNothingOpensPressCommandAnd,
      },
      {
        say: 'Em **login** > **Certificates**, clique duas vezes em `{authority}`.',
        otherwise: {
          say: 'Pode haver um X vermelho: já está ali, mas ainda não é de confiança. Procure por “Latchkey”.',
        },
      },
      {
        say: 'Role até **SHA-256** e compare a impressão digital com a do Latchkey.',
        otherwise: {
          say: 'As palavras podem ser diferentes. As impressões digitais estão bem no fim, abaixo dos detalhes.',
        },
      },
      {
        say: 'Abra **Trust**. Ao lado de **When using this certificate**, escolha **Always Trust**.',
        otherwise: {
          say: 'As palavras podem ser diferentes. Se nada aparecer em **Trust**, clique na setinha ao lado.',
        },
      },
      {
        say: 'Feche essa janela e digite a senha do seu Mac. Depois pressione **Update Settings**.',
        otherwise: {
          say: 'As palavras podem ser diferentes. Nada é salvo até você digitar a senha.',
        },
      },
    ],
    wrong: [
      {
        symptom: 'A escolha sumiu quando você olha de novo.',
        why: 'Ela só é salva quando você fecha a janela e digita a senha.',
        wayOn: 'Escolha **Always Trust** de novo e feche a janela pelo botão vermelho dela.',
      },
      ...stillUntrusted,
    ],
    test: seeItWork,
    remove: [
      'Abra o Acesso às Chaves e escolha **login** > **Certificates**.',
      'Exclua `{authority}`. A confiança some junto.',
      thenOthers,
    ],
  },
  firefox: firefox2,
};
