import type { plan as english } from '../../en/build/plan-kinds.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const plan: WordsOf<typeof english> = {
  build: {
    heading: 'Przejrzyj i zbuduj',
    lead: 'To wszystko, co Latchkey zrobi na twoim koncie Cloudflare.',
    leadWithHome: 'To wszystko, co Latchkey zrobi na twoim koncie Cloudflare i w Home Assistancie.',
    approve: 'Zbuduj moje prywatne wejście',
    fact: 'Nic się nie zmieni, dopóki tego nie zatwierdzisz',
  },
  change: {
    heading: 'Przejrzyj swoje zmiany',
    lead: 'To wszystko, co Latchkey zrobi na twoim koncie Cloudflare. Reszta pozostaje bez zmian.',
    leadWithHome:
      'To wszystko, co Latchkey zrobi na twoim koncie Cloudflare i w Home Assistancie. Reszta pozostaje bez zmian.',
    approve: 'Wprowadź te zmiany',
    fact: 'Nic się nie zmieni, dopóki tego nie zatwierdzisz',
  },
  repair: {
    heading: 'Napraw to',
    lead: 'Ktoś zmienił to, co zbudował Latchkey. To przywraca stan zgodny z twoim wyborem.',
    approve: 'Napraw to',
    fact: 'Nic się nie zmieni, dopóki tego nie zatwierdzisz',
  },
  home: {
    heading: 'Skonfiguruj Home Assistanta',
    lead: 'To wszystko, co Latchkey zrobi w Home Assistancie. Reszta pozostaje bez zmian.',
    approve: 'Wprowadź te zmiany',
    fact: 'Nic się nie zmieni, dopóki tego nie zatwierdzisz',
  },
  removal: {
    heading: 'Usuń wszystko',
    lead: 'To wszystko, co zniknie. Potem nikt nie dotrze do twojego domu z zewnątrz, ty też nie.',
    approve: 'Usuń wszystko',
    fact: 'Nic nie zniknie, dopóki tego nie zatwierdzisz',
  },
  unfinished: {
    heading: 'Zatrzymano w połowie drogi',
    lead: '{count, plural, one {Wykonano {done} z {count} kroku. Oto, co zostało.} few {Wykonano {done} z {count} kroków. Oto, co zostało.} many {Wykonano {done} z {count} kroków. Oto, co zostało.} other {Wykonano {done} z {count} kroku. Oto, co zostało.}}',
    approve: 'Kontynuuj',
    fact: 'Dalsza praca obejmie to, co zostało',
  },
};
