import type { WordTree } from '../../../shape/lay-words.ts';
import { bringOurs, seeItWork, stillUntrusted, thenOthers } from '../common.ts';

export const words: WordTree = {
  device: {
    label: '这台设备',
    title: '让 iPhone 或 iPad 信任你的家',
    lead: '要分两步：文件先成为描述文件，然后由第二个开关开启信任。Safari 和 Home Assistant 应用都跟随它。',
    needs: ['任何 iPhone 或 iPad。'],
    before: bringOurs,
    steps: [
      {
        say: '在 Safari 或“文件”应用里打开 `{file}`。如果询问，点**Allow**。',
        otherwise: { say: '如果询问给哪台设备，请选择 iPhone，不要选手表。' },
      },
      {
        say: '打开**Settings**，点**Profile Downloaded**。',
        otherwise: {
          say: '它也在**General** → **VPN & Device Management**下面。描述文件在那里等待 8 分钟。',
          search: '描述文件',
        },
      },
      {
        say: '点**More Details**，把 SHA-256 指纹与 Latchkey 里的比较。',
        otherwise: { say: '用词可能有所不同。请点那里的名称。SHA-256 在靠近末尾的地方。' },
      },
      {
        say: '返回，点**Install**。输入 iPhone 的密码，再点一次**Install**。',
        otherwise: { say: '它会警告没有人验证过。这是正常的：Apple 不认识你的家。' },
      },
      {
        say: '现在是第二个开关：**Settings** → **General** → **About** → **Certificate Trust Settings**。',
        otherwise: { say: '它是**About**的最后一行。没有描述文件时，可能没有这一行。', search: '信任' },
      },
      {
        say: '打开 `{authority}`，点**Continue**。',
        otherwise: { say: '用词可能有所不同。除非你还信任别人，那一页只有这一个开关。' },
      },
    ],
    wrong: [
      {
        symptom: '在**Certificate Trust Settings**下面没有这个名称。',
        why: '描述文件已下载，但没有安装。一次只有一个描述文件等待安装。',
        wayOn: '请重新打开 {file}，马上从第 2 步继续。',
      },
      {
        symptom: 'Safari 能打开你的家，但 Home Assistant 应用不能。',
        why: '应用之前就开着，或者它还没有钥匙。它不使用 Safari 的钥匙。',
        wayOn: '关闭应用，再重新打开。然后照应用里钥匙的指南做。',
      },
      ...stillUntrusted,
    ],
    test: seeItWork,
    remove: [
      '打开**Settings** → **General** → **VPN & Device Management**，点 `{authority}`。',
      '点**Remove Profile**。第二个开关会一起消失。',
      thenOthers,
    ],
  },
};
