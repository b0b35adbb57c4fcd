import type { MenuWords } from '../../shape/menus.ts';

/** Our own words, so they are nobody else’s to look up. */
const source = 'src/words/zh-Hans';
const pickUp = `${source}/pick-up.ts`;

export const latchkey: MenuWords = {
  'Save the file for the app': { shown: '保存给应用的文件', source: pickUp },
  Phone: { shown: '手机', source },
  'A folder': { shown: '文件夹', source },
  'Your Wi-Fi': { shown: '你的 Wi-Fi', source },
  Browser: { shown: '浏览器', source },
  Router: { shown: '路由器', source },
  Outside: { shown: '外面', source },
  Inside: { shown: '家里', source },
  Mail: { shown: '邮件', source },
  Plan: { shown: '套餐', source },
  'per year': { shown: '每年', source },
  Payment: { shown: '付款', source },
};
