import type { trouble as english } from '../en/trouble.ts';
import type { WordsOf } from '../shape/lay-words.ts';
import { atCloudflare } from './trouble/at-cloudflare.ts';
import { atTheDevice } from './trouble/at-the-device.ts';
import { inTheHome } from './trouble/in-the-home.ts';
import { atThePublicAddress, saidWithoutTunnel } from './trouble/without-tunnel.ts';

export const trouble: WordsOf<typeof english> = {
  of: { ...inTheHome, ...atCloudflare, ...atTheDevice, ...atThePublicAddress },
  withoutTunnel: saidWithoutTunnel,
  cure: {
    build: {
      say: 'Latchkey może to naprawić. Najpierw widzisz plan.',
      to: 'Zobacz plan',
    },
    'over-http2': {
      say: 'Latchkey może sprawić, że łącznik będzie odtąd używać HTTP/2. Następny ekran pokazuje, co to zmienia.',
      to: 'Łącz przez HTTP/2',
    },
    'by-both-families': {
      say: 'Latchkey może pozwolić łącznikowi używać IPv4 lub IPv6, zależnie od tego, co działa. Następny ekran pokazuje, co to zmienia.',
      to: 'Użyj IPv4 lub IPv6',
    },
    'take-over': {
      say: 'Latchkey może zastąpić rekord, jeśli się zgodzisz. Najpierw widzisz, co tam jest.',
      to: 'Zobacz rekord',
    },
    'log-in': {
      say: 'Wpuść Latchkey do Home Assistanta. Tam widzi, co jest nie tak, i może to naprawić.',
      to: 'Zaloguj się do Home Assistanta',
    },
    'connect-home': {
      say: '„Połącz swój dom” pokazuje krok po kroku, co zrobić.',
      to: 'Przejdź do „Połącz swój dom”',
    },
    'by-hand': {
      say: 'Możesz to zrobić tylko ty.',
      to: 'Co zrobić',
    },
  },
  ask: 'Dlaczego nie mogę wejść?',
  heading: 'Dlaczego nie mogę wejść?',
  lead: 'Latchkey próbuje za ciebie wejść i sprawdza każdy znany powód.',
  looking: {
    what: 'Sprawdzanie każdego znanego powodu',
    count: 'Sprawdzono {done} z {count}',
    usually: 'Zwykle trwa to kilka sekund, a dłużej, gdy twój dom jest wyłączony.',
  },
  found: {
    out: '{count, plural, one {To cię nie wpuszcza} few {Te rzeczy cię nie wpuszczają} many {Te rzeczy cię nie wpuszczają} other {Te rzeczy cię nie wpuszczają}}',
    lesser: 'Coś jest nie tak',
    also: 'To też jest nie tak',
    at: 'Dotyczy: {addresses}.',
    byHand: 'Zrób to ręcznie',
    sameCure: '„{to}” naprawia także to.',
    technical: 'Co zauważono',
  },
  none: {
    'got-in': {
      title: 'Latchkey przed chwilą wszedł z kluczem.',
      why: 'Wszystko, co stąd widać, jest w porządku. Jeśli nadal nie możesz wejść, wybierz poniżej, co widzisz.',
    },
    'got-in-elsewhere': {
      title: 'Latchkey przed chwilą wszedł z kluczem, ale nie mógł wypróbować każdego adresu.',
      why: 'Niewypróbowane: {addresses}. Ten komputer nie ma do tego klucza. Jeśli nie możesz tam wejść, wybierz poniżej, co widzisz.',
    },
    'not-made': {
      title: 'Nic złego nie znaleziono, ale wejścia nie wypróbowano.',
      why: 'Ten komputer nie ma klucza, który mógłby pokazać, więc Latchkey nie mógł otworzyć twojego domu tak jak twoje urządzenia. Wybierz poniżej, co widzisz.',
    },
  },
  logIn: {
    title: 'Latchkey widzi więcej, gdy jest zalogowany',
    why: 'Niektóre powody widać tylko od środka Home Assistanta.',
    to: 'Zaloguj się do Home Assistanta',
  },
  symptoms: {
    title: 'Co widzisz?',
    where: 'Gdzie to nie działa',
  },
  group: {
    android: 'Aplikacja na Androida',
    iphone: 'Aplikacja na iPhone’a',
    browser: 'Przeglądarka',
    home: 'W domu',
    voice: 'Asystenci głosowi',
    more: 'Przesyłanie plików i inne',
  },
  good: {
    title:
      '{count, plural, one {{count} powód sprawdzony i w porządku} few {{count} powody sprawdzone i w porządku} many {{count} powodów sprawdzonych i w porządku} other {{count} powodu sprawdzone i w porządku}}',
    row: '{good} {saw}',
  },
  close: 'Zamknij',
  again: 'Sprawdź ponownie',
  fact: 'Tylko sprawdza. Nic się nie zmienia',
};
