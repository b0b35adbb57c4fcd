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
    label: 'Ten Mac',
    title: 'Zaufaj swojemu domowi na Macu',
    lead: 'Lista jest w pęku kluczy Maca. Kierują się nią Safari, Chrome i aplikacja Home Assistant.',
    needs: anyMacItComesWithThe,
    before: bringOurs,
    steps: [
      {
        say: 'Kliknij dwukrotnie `{file}`. Dostęp do pęku kluczy pyta o pęk kluczy: wybierz **login**.',
        otherwise: ifNothingOpensPressCommandAnd,
      },
      {
        say: 'W **login** > **Certificates** kliknij dwukrotnie `{authority}`.',
        otherwise: {
          say: 'Może mieć czerwony krzyżyk: jest tam, ale jeszcze bez zaufania. Poszukaj „Latchkey”.',
        },
      },
      {
        say: 'Przewiń do **SHA-256** i porównaj odcisk palca z tym w Latchkey.',
        otherwise: { say: 'Słowa mogą się różnić. Odciski palca są na samym końcu, pod szczegółami.' },
      },
      {
        say: 'Rozwiń **Trust**. Obok **When using this certificate** wybierz **Always Trust**.',
        otherwise: {
          say: 'Słowa mogą się różnić. Jeśli **Trust** jest zwinięte, naciśnij małą strzałkę obok.',
        },
      },
      {
        say: 'Zamknij to okno i wpisz hasło Maca. Potem naciśnij **Update Settings**.',
        otherwise: { say: 'Słowa mogą się różnić. Nic nie zostanie zapisane, dopóki nie wpiszesz hasła.' },
      },
    ],
    wrong: [
      {
        symptom: 'Przy ponownym otwarciu wyboru już nie ma.',
        why: 'Zapisuje się dopiero po zamknięciu okna i wpisaniu hasła.',
        wayOn: 'Wybierz **Always Trust** jeszcze raz i zamknij okno czerwonym przyciskiem.',
      },
      ...stillUntrusted,
    ],
    test: seeItWork,
    remove: [
      'Otwórz Dostęp do pęku kluczy i wybierz **login** > **Certificates**.',
      'Usuń `{authority}`. Zaufanie znika razem z nim.',
      thenOthers,
    ],
  },
  firefox: firefox2,
};
