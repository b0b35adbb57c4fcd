import type { guides as english } from '../en/guides.ts';
import type { WordsOf } from '../shape/lay-words.ts';
import { page } from './book/page.ts';

export const guides: WordsOf<typeof english> = {
  needs: page.needs,
  before: page.before,
  steps: page.steps,
  otherwise: page.otherwise,
  search: page.search,
  wrong: page.wrong,
  test: page.test,
  remove: page.remove,
  thenApp: page.thenApp,
  replacing: {
    title: page.replacing.title,
    choose: page.replacing.choose,
    takeOut: page.replacing.takeOut,
  },
  know: page.know,
  opening: '正在打开指南',
  purpose: '你想在哪里使用这把钥匙',
  place: '让谁信任你的家',
  compare: '设备应当显示的内容',
  step: '第 {number} 步，共 {count} 步',
  elsewhere: '看起来不一样',
  showAll: '显示所有步骤',
  oneByOne: '一次一步',
  next: '下一步',
  previous: '上一步',
  print: '打印这份指南',
  printedRenewed: '两页：新钥匙，以及如何移除旧钥匙。上面没有任何秘密。',
  printed: '给这台设备的一页。上面没有任何秘密。',
  printedTrust: '带有指纹的一页。上面没有任何秘密。',
  printedNetwork: '带有这些步骤的一页。上面没有任何秘密。',
};
