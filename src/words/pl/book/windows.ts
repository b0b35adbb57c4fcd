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
    label: 'Chrome i Edge',
    title: 'Chrome i Edge w Windows',
    lead: 'Klucz trafia do samego Windows, tylko dla ciebie. Chrome, Edge i inne programy znajdują go tam.',
    needs: windowsOrYouDoNotNeed,
    before: ifLatchkeyRunsOnThisComputer,
    steps: [
      {
        say: 'Kliknij dwukrotnie `{file}`. Wybierz **Current User** i naciśnij **Next**.',
        otherwise: {
          say: 'Jeśli otwiera się inny program, nazwa pliku nie kończy się na „.p12”: zmień ją.',
          search: 'certyfikaty użytkownika',
        },
      },
      {
        say: 'Nazwa pliku już tam jest: naciśnij **Next**.',
        otherwise: {
          say: 'Słowa mogą się różnić. Jeśli nie ma nazwy, naciśnij **Browse** i wybierz {file}.',
        },
      },
      {
        say: 'W polu **Password** wpisz sześć słów małymi literami, z myślnikami między nimi. Zostaw pola poniżej tak, jak są, i naciśnij **Next**.',
        otherwise: {
          say: 'Słowa mogą się różnić. Jeśli jest pole o wszystkich właściwościach rozszerzonych, zostaw je tak, jak jest.',
        },
      },
      {
        say: 'Wybierz **Automatically select the certificate store based on the type of certificate** i naciśnij **Next**.',
        otherwise: { say: 'Słowa mogą się różnić. Jeśli trzeba wybrać miejsce, wybierz **Personal**.' },
      },
      {
        say: 'Naciśnij **Finish**. Windows mówi, że import zakończył się pomyślnie.',
        otherwise: {
          say: 'Jeśli Windows pyta, czy komuś zaufać, odpowiedz „nie”. Ten klucz tego nie potrzebuje.',
        },
      },
      {
        say: 'Zamknij przeglądarkę, otwórz ją ponownie i przejdź pod `{address}`. Wybierz klucz, który zaczyna się od `{keyName}`, i naciśnij **OK**.',
        otherwise: {
          say: 'Słowa mogą się różnić. Zamknij wszystkie okna przeglądarki. Pyta ona raz po każdym uruchomieniu.',
        },
      },
    ],
    wrong: [
      {
        symptom: 'Pojawia się „Określone hasło sieciowe jest niepoprawne” lub coś podobnego.',
        why: manyDevicesSayThisAboutAny,
        wayOn: typeThisDevicesSixWordsAgain,
      },
      {
        symptom: 'Plik otwiera się jako tekst albo Windows pyta, którego programu użyć.',
        why: 'Przeglądarka dodała końcówkę, a Windows ukrywa końcówki, które zna.',
        wayOn:
          'Włącz w Eksploratorze rozszerzenia nazw plików. Potem zmień nazwę pliku tak, aby kończyła się na „.p12”.',
      },
      questionClosed,
      savedShell,
      renamedFile,
      {
        symptom: 'Firefox nie proponuje klucza.',
        why: 'Firefox zwykle znajduje też klucze Windows, ale może mieć to wyłączone. Ma też własne klucze.',
        wayOn:
          'Zamknij Firefoksa całkowicie i otwórz ponownie. Jeśli to nie pomoże, skorzystaj z instrukcji dla Firefoksa.',
      },
    ],
    test: goToAddressAndChooseThe,
    remove: [
      pressTheWindowsKeyTypeCertmgr,
      'Otwórz **Personal** > **Certificates** i usuń wpis, który zaczyna się od {keyName}.',
      thenSwitchOff,
    ],
    replacing: {
      putIn: ['Windows zachowuje oba klucze.'],
      takeOut: [
        'Naciśnij klawisz Windows, wpisz `certmgr.msc` i otwórz to. Otwórz **Personal** > **Certificates**.',
        'Usuń „{oldKeyName}”. To ten z wcześniejszą datą w **Expiration Date**. Zostaw ten, który zaczyna się od „{keyName}”.',
        browserAsksAgain,
      ],
    },
  },
  firefox: firefox,
};
