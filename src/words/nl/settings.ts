import type { settings as english } from '../en/settings.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const settings: WordsOf<typeof english> = {
  websockets: {
    name: 'Live-updates toestaan',
    why: 'Home Assistant laat veranderingen zien zodra ze gebeuren. Daarvoor is dit nodig.',
    technical: 'WebSockets',
  },
  always_use_https: {
    name: 'Altijd versleuteling gebruiken',
    why: 'Bezoekers die zonder versleuteling komen, worden naar het versleutelde adres gestuurd.',
    technical: '[Always Use HTTPS]',
  },
  min_tls_version: {
    name: 'Oude versleuteling weigeren',
    why: 'Alleen apparaten met actuele versleuteling komen binnen. De telefoons en browsers van nu hebben die allemaal.',
    technical: '[Minimum TLS Version]',
  },
  ssl: {
    name: 'De hele weg versleutelen',
    why: 'Ook tussen Cloudflare en je privépad blijft het verkeer versleuteld.',
    technical: '[SSL/TLS encryption mode]',
  },
  http3: {
    name: 'Het oudere, beproefde transport gebruiken',
    why: 'Sommige browsers raken de liveverbinding met Home Assistant kwijt als het nieuwste transport, HTTP/3, sleutels tegenkomt. Het oudere is ruim beproefd.',
    technical: 'HTTP/3 (with QUIC)',
  },
};
