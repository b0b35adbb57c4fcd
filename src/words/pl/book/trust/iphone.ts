import type { WordTree } from '../../../shape/lay-words.ts';
import { bringOurs, seeItWork, stillUntrusted, thenOthers } from '../common.ts';

export const words: WordTree = {
  device: {
    label: 'To urządzenie',
    title: 'Zaufaj swojemu domowi na iPhonie lub iPadzie',
    lead: 'Są dwa etapy: plik staje się profilem, a potem drugi przełącznik włącza zaufanie. Kierują się nim i Safari, i aplikacja Home Assistant.',
    needs: ['Dowolny iPhone lub iPad.'],
    before: bringOurs,
    steps: [
      {
        say: 'Otwórz `{file}` w Safari lub w aplikacji Pliki. Jeśli pojawi się pytanie, stuknij **Allow**.',
        otherwise: {
          say: 'Jeśli pojawi się pytanie, dla którego urządzenia to jest, wybierz iPhone’a, a nie zegarek.',
        },
      },
      {
        say: 'Otwórz **Settings** i stuknij **Profile Downloaded**.',
        otherwise: {
          say: 'Jest to też w **General** > **VPN & Device Management**. Profil czeka tam przez 8 minut.',
          search: 'profil',
        },
      },
      {
        say: 'Stuknij **More Details** i porównaj odcisk palca SHA-256 z tym w Latchkey.',
        otherwise: { say: 'Słowa mogą się różnić. Stuknij tam nazwę. SHA-256 jest blisko końca.' },
      },
      {
        say: 'Wróć i stuknij **Install**. Podaj kod iPhone’a i stuknij **Install** jeszcze raz.',
        otherwise: {
          say: 'Ostrzega, że nikt tego nie zweryfikował. Tego należy się spodziewać: Apple nie zna twojego domu.',
        },
      },
      {
        say: 'Teraz drugi przełącznik: **Settings** > **General** > **About** > **Certificate Trust Settings**.',
        otherwise: { say: 'To ostatni wiersz w **About**. Bez profilu może go nie być.', search: 'zaufanie' },
      },
      {
        say: 'Włącz `{authority}` i stuknij **Continue**.',
        otherwise: {
          say: 'Słowa mogą się różnić. To jedyny przełącznik na tej stronie, chyba że ufasz też komuś innemu.',
        },
      },
    ],
    wrong: [
      {
        symptom: 'W **Certificate Trust Settings** nie ma tej nazwy.',
        why: 'Profil został pobrany, ale nie zainstalowany. Czeka tylko jeden profil naraz.',
        wayOn: 'Otwórz {file} ponownie i od razu przejdź do kroku 2.',
      },
      {
        symptom: 'Safari otwiera twój dom, ale aplikacja Home Assistant nie.',
        why: 'Aplikacja była już otwarta albo nie ma jeszcze klucza. Nie używa klucza Safari.',
        wayOn: 'Zamknij aplikację i otwórz ją ponownie. Potem skorzystaj z instrukcji do klucza w aplikacji.',
      },
      ...stillUntrusted,
    ],
    test: seeItWork,
    remove: [
      'Otwórz **Settings** > **General** > **VPN & Device Management** i stuknij `{authority}`.',
      'Stuknij **Remove Profile**. Drugi przełącznik znika razem z nim.',
      thenOthers,
    ],
  },
};
