import type { platforms as english } from '../en/platforms.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const platforms: WordsOf<typeof english> = {
  iphone: {
    short: 'iPhone lub iPad',
    name: 'iPhone lub iPad',
    use: 'iPhone lub iPad · aplikacja Home Assistant i Safari',
  },
  android: {
    short: 'Android',
    name: 'Telefon lub tablet z Androidem',
    use: 'Android · aplikacja Home Assistant i Chrome',
  },
  windows: {
    short: 'Windows',
    name: 'Komputer z Windows',
    use: 'Windows · Chrome, Edge i Firefox',
  },
  mac: {
    short: 'Mac',
    name: 'Mac',
    use: 'Mac · Safari, Chrome i Firefox',
  },
  linux: {
    short: 'Linux',
    name: 'Komputer z Linuksem',
    use: 'Linux · Chrome i Firefox',
  },
  chromebook: {
    short: 'Chromebook',
    name: 'Chromebook',
    use: 'Chromebook · Chrome',
  },
  program: {
    short: 'Program',
    name: 'Program',
    use: 'Program · skrypty, serwery, własny skill Alexy',
  },
  watch: {
    short: 'Zegarek',
    name: 'Zegarek',
    use: 'Zegarek · aplikacja Home Assistant',
  },
};
