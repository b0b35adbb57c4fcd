import type { platforms as english } from '../en/platforms.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const platforms: WordsOf<typeof english> = {
  iphone: {
    short: 'iPhone oder iPad',
    name: 'iPhone oder iPad',
    use: 'iPhone oder iPad · Home-Assistant-App und Safari',
  },
  android: {
    short: 'Android',
    name: 'Android-Handy oder -Tablet',
    use: 'Android · Home-Assistant-App und Chrome',
  },
  windows: {
    short: 'Windows',
    name: 'Windows-Computer',
    use: 'Windows · Chrome, Edge und Firefox',
  },
  mac: { short: 'Mac', name: 'Mac', use: 'Mac · Safari, Chrome und Firefox' },
  linux: { short: 'Linux', name: 'Linux-Computer', use: 'Linux · Chrome und Firefox' },
  chromebook: { short: 'Chromebook', name: 'Chromebook', use: 'Chromebook · Chrome' },
  program: {
    short: 'Programm',
    name: 'Programm',
    use: 'Programm · Skripte, Server, dein eigener Alexa-Skill',
  },
  watch: { short: 'Uhr', name: 'Uhr', use: 'Uhr · Home-Assistant-App' },
};
