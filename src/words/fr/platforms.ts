import type { platforms as english } from '../en/platforms.ts';
import type { WordsOf } from '../shape/lay-words.ts';

/** The kinds of device, and what the key is for on each. */
export const platforms: WordsOf<typeof english> = {
  iphone: {
    short: 'iPhone ou iPad',
    name: 'iPhone ou iPad',
    use: 'iPhone ou iPad · application Home Assistant et Safari',
  },
  android: {
    short: 'Android',
    name: 'Téléphone ou tablette Android',
    use: 'Android · application Home Assistant et Chrome',
  },
  windows: { short: 'Windows', name: 'Ordinateur Windows', use: 'Windows · Chrome, Edge et Firefox' },
  mac: { short: 'Mac', name: 'Mac', use: 'Mac · Safari, Chrome et Firefox' },
  linux: { short: 'Linux', name: 'Ordinateur Linux', use: 'Linux · Chrome et Firefox' },
  chromebook: { short: 'Chromebook', name: 'Chromebook', use: 'Chromebook · Chrome' },
  program: {
    short: 'Programme',
    name: 'Programme',
    use: 'Programme · scripts, serveurs, votre propre skill Alexa',
  },
  watch: { short: 'Montre', name: 'Montre', use: 'Montre · application Home Assistant' },
};
