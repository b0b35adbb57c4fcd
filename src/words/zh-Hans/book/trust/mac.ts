import type { WordTree } from '../../../shape/lay-words.ts';
import {
  anyMacItComesWithThe,
  bringOurs,
  firefox2,
  ifNothingOpensPressCommandAnd,
  seeItWork,
  stillUntrusted,
  thenOthers,
} from '../common.ts';

export const words: WordTree = {
  device: {
    label: '这台 Mac',
    title: '让 Mac 信任你的家',
    lead: '列表保存在 Mac 的钥匙串里。Safari、Chrome 和 Home Assistant 应用跟随它。',
    needs: anyMacItComesWithThe,
    before: bringOurs,
    steps: [
      {
        say: '双击 `{file}`。“钥匙串访问”询问放进哪个钥匙串：选择**login**。',
        otherwise: ifNothingOpensPressCommandAnd,
      },
      {
        say: '在**login** → **Certificates**下面双击 `{authority}`。',
        otherwise: { say: '上面可能有一个红叉：它已在那里，但还没有受到信任。请搜索“Latchkey”。' },
      },
      {
        say: '滚动到**SHA-256**，把指纹与 Latchkey 里的比较。',
        otherwise: { say: '用词可能有所不同。指纹在最末尾，在详情下面。' },
      },
      {
        say: '展开**Trust**。在**When using this certificate**旁边选择**Always Trust**。',
        otherwise: { say: '用词可能有所不同。如果**Trust**是折叠的，请按它旁边的小箭头。' },
      },
      {
        say: '关闭那个窗口，输入 Mac 的密码。然后按**Update Settings**。',
        otherwise: { say: '用词可能有所不同。在你输入密码之前，什么都不会保存。' },
      },
    ],
    wrong: [
      {
        symptom: '再看的时候，选择不见了。',
        why: '要等你关闭窗口并输入密码，它才会保存。',
        wayOn: '请再次选择**Always Trust**，用红色按钮关闭窗口。',
      },
      ...stillUntrusted,
    ],
    test: seeItWork,
    remove: [
      '打开“钥匙串访问”，选择**login** → **Certificates**。',
      '删除 `{authority}`。信任会一起消失。',
      thenOthers,
    ],
  },
  firefox: firefox2,
};
