import type { page } from '../../en/book/page.ts';
import type { WordsOf } from '../../lay-words.ts';

export const words: WordsOf<typeof page> = {
  needs: '你需要什么', before: '开始之前', steps: '一步一步来',
  otherwise: { phone: '我的手机显示的不一样', computer: '我的电脑显示的不一样', page: '我的页面显示的不一样' },
  search: '用词可能有所不同。请在设置里搜索“{word}”。',
  wrong: '如果遇到阻碍', test: '试一试',
  remove: { key: '移除钥匙', trust: '不再信任它', setting: '撤销' },
  thenApp: '然后，在应用里',
  replacing: { title: '用新钥匙替换旧钥匙', sheet: '从“{name}”移除旧钥匙', newKey: '新钥匙', oldKey: '旧钥匙',
    choose: '如果设备两把都列出来，请选以“{keyName}”开头的那一把。“{oldKeyName}”是旧的。', takeOut: '移除旧钥匙' },
  know: '需要先知道的事',
  sheet: { title: '“{name}”的钥匙', address: '网址', file: '钥匙文件', files: '钥匙文件', scan: '扫一扫打开',
    same: '{count, plural, =1 {第 1 步就是“{label}”下面的那一步。做一次就够。然后：} other {第 1 到第 {count} 步就是“{label}”下面的那些。做一次就够。然后：}}',
    words: 'Latchkey 会显示打开文件的六个单词。它们不在这一页上，也不应该写在这里。',
    lost: '设备丢了吗？打开 Latchkey，停用它的钥匙。其他人照样能进来。',
    notes: '可以写笔记，但不要写六个单词', keep: '这一页上没有任何秘密。可以留着。' },
  trustSheet: { title: '让这台设备信任 {address}', file: '信任文件', authority: '列表里的名称', fingerprint: '指纹（SHA-256）', thumbprint: '在 Windows 上（SHA-1）',
    compare: '把这里的指纹和设备上的比较。如果不同，那就是另一个文件：请把它移除。', notes: '可以写笔记' },
  networkSheet: { local: '家里的地址', notes: '可以写笔记' },
  unnamed: { name: '你的设备', address: '你的网址', file: '你的文件', authority: 'Latchkey', host: '你网址的第一部分', domain: '你网址的其余部分', local: '家里那台机器的地址' },
};
