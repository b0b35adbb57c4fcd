import type { platforms as english } from '../en/platforms.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const platforms: WordsOf<typeof english> = {
  iphone: {
    short: 'iPhone o iPad',
    name: 'iPhone o iPad',
    use: 'iPhone o iPad · App de Home Assistant y Safari',
  },
  android: {
    short: 'Android',
    name: 'Teléfono o tableta Android',
    use: 'Android · App de Home Assistant y Chrome',
  },
  windows: { short: 'Windows', name: 'Equipo con Windows', use: 'Windows · Chrome, Edge y Firefox' },
  mac: { short: 'Mac', name: 'Mac', use: 'Mac · Safari, Chrome y Firefox' },
  linux: { short: 'Linux', name: 'Equipo con Linux', use: 'Linux · Chrome y Firefox' },
  chromebook: { short: 'Chromebook', name: 'Chromebook', use: 'Chromebook · Chrome' },
  program: {
    short: 'Programa',
    name: 'Programa',
    use: 'Programa · scripts, servidores, tu propia skill de Alexa',
  },
  watch: { short: 'Reloj', name: 'Reloj', use: 'Reloj · App de Home Assistant' },
};
