import type { WordTree } from '../../../shape/lay-words.ts';
import {
  onlyOurs,
  onlyOwnCertificate,
  stillUntrusted,
  switchBluetoothAndWiFiOff,
  thenOthers,
} from '../common.ts';

export const words: WordTree = {
  device: {
    label: 'Apple Watch',
    title: 'Zaufaj swojemu domowi na zegarku',
    lead: 'Apple Watch może przyjąć ten plik. Zegarek z Wear OS nie ma do tego menu.',
    needs: [
      'Apple Watch: jego iPhone, który już ufa twojemu domowi.',
      'Wear OS: niech proxy pobiera certyfikat od Let’s Encrypt, który zegarek zna. Wtedy nie ma nic do zrobienia.',
    ],
    before: [
      onlyOwnCertificate,
      onlyOurs,
      'Zwykle zegarek korzysta ze swojego telefonu. Najpierw to wypróbuj: może nic z tego nie będzie potrzebne.',
    ],
    steps: [
      {
        say: 'Wyślij `{file}` pocztą do siebie i otwórz go na iPhonie w aplikacji **Mail**.',
        otherwise: {
          say: 'Z aplikacji Pliki też działa, jeśli pojawi się pytanie, dla którego urządzenia to jest.',
        },
      },
      {
        say: 'Pojawia się pytanie, dla którego urządzenia to jest: wybierz `Apple Watch`.',
        otherwise: {
          say: 'Słowa mogą się różnić. Jeśli nie ma pytania, zegarka nie ma w pobliżu albo jest zablokowany.',
        },
      },
      {
        say: 'Kontynuuj na zegarku: stuknij **Install** i podaj jego kod.',
        otherwise: { say: 'Słowa mogą się różnić. Jeśli widać odcisk palca, porównaj go.' },
      },
    ],
    wrong: [
      {
        symptom: 'Z dala od telefonu zegarek nadal nie otwiera domu.',
        why: 'Zegarek nie ma drugiego przełącznika jak iPhone i nie wiemy, czy kieruje się tamtym.',
        wayOn: 'Niech proxy pobiera certyfikat od Let’s Encrypt. Ten zna każdy zegarek.',
      },
      ...stillUntrusted,
    ],
    test: [switchBluetoothAndWiFiOff, 'Otwórz aplikację Home Assistant na zegarku. Pojawia się twój dom.'],
    remove: [
      'Na iPhonie otwórz aplikację **Watch** > **General** > **Profiles** i usuń `{authority}`.',
      thenOthers,
    ],
  },
};
