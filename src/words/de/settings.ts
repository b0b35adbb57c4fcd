import type { settings as english } from '../en/settings.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const settings: WordsOf<typeof english> = {
  websockets: {
    name: 'Live-Aktualisierungen erlauben',
    why: 'Home Assistant zeigt Änderungen in dem Moment, in dem sie passieren. Dafür ist das nötig.',
    technical: 'WebSockets',
  },
  always_use_https: {
    name: 'Immer verschlüsseln',
    why: 'Wer ohne Verschlüsselung kommt, wird zur verschlüsselten Adresse geschickt.',
    technical: '[Always Use HTTPS]',
  },
  min_tls_version: {
    name: 'Alte Verschlüsselung abweisen',
    why: 'Nur Geräte mit aktueller Verschlüsselung kommen herein. Heutige Handys und Browser haben sie alle.',
    technical: '[Minimum TLS Version]',
  },
  ssl: {
    name: 'Auf dem ganzen Weg verschlüsseln',
    why: 'Auch zwischen Cloudflare und deinem privaten Weg bleibt alles verschlüsselt.',
    technical: '[SSL/TLS encryption mode]',
  },
  http3: {
    name: 'Die ältere, bewährte Übertragung nutzen',
    why: 'Manche Browser verlieren die Live-Verbindung zu Home Assistant, wenn die neueste Übertragung, HTTP/3, auf Schlüssel trifft. Die ältere ist gut bewährt.',
    technical: 'HTTP/3 (with QUIC)',
  },
};
