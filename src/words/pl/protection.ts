import type { protection as english } from '../en/protection.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const protection: WordsOf<typeof english> = {
  without: {
    websockets:
      'Bez tego Home Assistant się otwiera, a potem zgłasza, że nie może się połączyć. Poza domem nie działa.',
    always_use_https:
      'Kto przychodzi bez szyfrowania, nie może pokazać klucza, więc zamek go nie wpuszcza. Widzi stronę z błędem.',
    min_tls_version:
      'Bardzo stare urządzenia ze słabym szyfrowaniem nadal mogą pukać. Zamek także od nich wymaga klucza.',
    ssl: 'Odwiedzający mogą być odsyłani w kółko i skończyć na błędzie.',
    http3: 'Niektóre przeglądarki mogą otworzyć Home Assistanta, a potem zgłosić, że nie mogą się połączyć.',
  },
  value: {
    on: 'włączone',
    off: 'wyłączone',
    version: 'TLS {value} i nowsze',
    flexible: 'połowa drogi',
    full: 'cała droga',
    strict: 'cała droga, ściśle sprawdzana',
    'http3-on': 'najnowszy',
    'http3-off': 'sprawdzony',
    raw: '{value}',
  },
  fold: '{count, plural, one {Dodatkowa ochrona: {count} ustawienie domeny {domain}} few {Dodatkowa ochrona: {count} ustawienia domeny {domain}} many {Dodatkowa ochrona: {count} ustawień domeny {domain}} other {Dodatkowa ochrona: {count} ustawienia domeny {domain}}}',
  foldNothing: 'Dodatkowa ochrona: żadne ustawienie domeny {domain} nie musi się zmienić',
  lead: 'Te ustawienia wzmacniają zamek. Dotyczą każdego adresu w domenie {domain}, nie tylko adresu {address}.',
  looking: 'Sprawdzanie ustawień domeny {domain}',
  proposed: 'Co proponuje Latchkey',
  right: 'Już w porządku',
  becomes: 'zmiana na',
  stays: 'Zostaje: {value}.',
  goAlong: 'Zmień: {name}',
  locked: 'Cloudflare nie pozwala temu kontu tego zmienić, więc zostaje: {value}.',
  technical: 'Nazwy techniczne',
  technicalLead: 'W panelu Cloudflare domeny {domain} te ustawienia nazywają się:',
  technicalRow: '{name} ({setting}): {before}',
  technicalChange: '{name} ({setting}): {before} → {after}',
};
