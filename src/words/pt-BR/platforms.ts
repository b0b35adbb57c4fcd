import type { platforms as english } from '../en/platforms.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const platforms: WordsOf<typeof english> = {
  iphone: {
    short: 'iPhone ou iPad',
    name: 'iPhone ou iPad',
    use: 'iPhone ou iPad · aplicativo Home Assistant e Safari',
  },
  android: {
    short: 'Android',
    name: 'Celular ou tablet Android',
    use: 'Android · aplicativo Home Assistant e Chrome',
  },
  windows: { short: 'Windows', name: 'Computador com Windows', use: 'Windows · Chrome, Edge e Firefox' },
  mac: { short: 'Mac', name: 'Mac', use: 'Mac · Safari, Chrome e Firefox' },
  linux: { short: 'Linux', name: 'Computador com Linux', use: 'Linux · Chrome e Firefox' },
  chromebook: { short: 'Chromebook', name: 'Chromebook', use: 'Chromebook · Chrome' },
  program: {
    short: 'Programa',
    name: 'Programa',
    use: 'Programa · scripts, servidores, sua própria skill da Alexa',
  },
  watch: { short: 'Relógio', name: 'Relógio', use: 'Relógio · aplicativo Home Assistant' },
};
