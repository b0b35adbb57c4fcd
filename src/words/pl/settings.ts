import type { settings as english } from '../en/settings.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const settings: WordsOf<typeof english> = {
  websockets: {
    name: 'Zezwalaj na aktualizacje na żywo',
    why: 'Home Assistant pokazuje zmiany w chwili, gdy zachodzą. Bez tego to nie zadziała.',
    technical: 'WebSockets',
  },
  always_use_https: {
    name: 'Zawsze używaj szyfrowania',
    why: 'Kto przychodzi bez szyfrowania, trafia na adres szyfrowany.',
    technical: '[Always Use HTTPS]',
  },
  min_tls_version: {
    name: 'Odrzucaj stare szyfrowanie',
    why: 'Wejdą tylko urządzenia z aktualnym szyfrowaniem. Dzisiejsze telefony i przeglądarki wszystkie je mają.',
    technical: '[Minimum TLS Version]',
  },
  ssl: {
    name: 'Szyfruj całą drogę',
    why: 'Ruch pozostaje zaszyfrowany także między Cloudflare a twoją prywatną ścieżką.',
    technical: '[SSL/TLS encryption mode]',
  },
  http3: {
    name: 'Używaj starszego, sprawdzonego protokołu',
    why: 'Z najnowszym protokołem, HTTP/3, niektóre przeglądarki przy użyciu kluczy tracą połączenie na żywo z Home Assistantem. Starszy jest dobrze sprawdzony.',
    technical: 'HTTP/3 (with QUIC)',
  },
};
