import type { guides as english } from '../en/guides.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const guides: WordsOf<typeof english> = {
  needs: '你需要什么',
  before: '开始之前',
  steps: '一步一步来',
  otherwise: {
    phone: '我的手机显示的不一样',
    computer: '我的电脑显示的不一样',
    page: '我的页面显示的不一样',
  },
  search: '用词可能有所不同。请在设置里搜索“{word}”。',
  wrong: '如果遇到阻碍',
  test: '试一试',
  remove: {
    key: '移除钥匙',
    trust: '不再信任它',
    setting: '撤销',
  },
  thenApp: '然后，在应用里',
  replacing: {
    title: '用新钥匙替换旧钥匙',
    choose: '如果设备两把都列出来，请选以“{keyName}”开头的那一把。“{oldKeyName}”是旧的。',
    takeOut: '移除旧钥匙',
  },
  know: '需要先知道的事',
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
