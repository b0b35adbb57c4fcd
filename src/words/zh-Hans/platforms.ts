import type { platforms as english } from '../en/platforms.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const platforms: WordsOf<typeof english> = {
  iphone: {
    short: 'iPhone 或 iPad',
    name: 'iPhone 或 iPad',
    use: 'iPhone 或 iPad · Home Assistant 应用和 Safari',
  },
  android: {
    short: 'Android',
    name: 'Android 手机或平板',
    use: 'Android · Home Assistant 应用和 Chrome',
  },
  windows: { short: 'Windows', name: 'Windows 电脑', use: 'Windows · Chrome、Edge 和 Firefox' },
  mac: { short: 'Mac', name: 'Mac', use: 'Mac · Safari、Chrome 和 Firefox' },
  linux: { short: 'Linux', name: 'Linux 电脑', use: 'Linux · Chrome 和 Firefox' },
  chromebook: { short: 'Chromebook', name: 'Chromebook', use: 'Chromebook · Chrome' },
  program: { short: '程序', name: '程序', use: '程序 · 脚本、服务器、你自己的 Alexa 技能' },
  watch: { short: '手表', name: '手表', use: '手表 · Home Assistant 应用' },
};
