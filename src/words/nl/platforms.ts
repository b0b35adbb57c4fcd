import type { platforms as english } from '../en/platforms.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const platforms: WordsOf<typeof english> = {
  iphone: {
    short: 'iPhone of iPad',
    name: 'iPhone of iPad',
    use: 'iPhone of iPad · Home Assistant-app en Safari',
  },
  android: {
    short: 'Android',
    name: 'Android-telefoon of -tablet',
    use: 'Android · Home Assistant-app en Chrome',
  },
  windows: {
    short: 'Windows',
    name: 'Windows-computer',
    use: 'Windows · Chrome, Edge en Firefox',
  },
  mac: { short: 'Mac', name: 'Mac', use: 'Mac · Safari, Chrome en Firefox' },
  linux: { short: 'Linux', name: 'Linux-computer', use: 'Linux · Chrome en Firefox' },
  chromebook: { short: 'Chromebook', name: 'Chromebook', use: 'Chromebook · Chrome' },
  program: {
    short: 'Programma',
    name: 'Programma',
    use: 'Programma · scripts, servers, je eigen Alexa-skill',
  },
  watch: { short: 'Horloge', name: 'Horloge', use: 'Horloge · Home Assistant-app' },
};
