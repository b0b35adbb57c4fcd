import type { WordTree } from '../../../shape/lay-words.ts';
import {
  onlyOurs,
  onlyOwnCertificate,
  stillUntrusted,
  switchBluetoothAndWiFiOff,
  thenOthers,
} from '../common.ts';

export const words: WordTree = {
  device: {
    label: 'Apple Watch',
    title: '让手表信任你的家',
    lead: 'Apple Watch 可以接受文件。Wear OS 手表没有这样的菜单。',
    needs: [
      'Apple Watch：所配的 iPhone，它已经信任你的家。',
      'Wear OS：让代理从 Let’s Encrypt 取得证书，手表认识它。那样就没有要做的事。',
    ],
    before: [onlyOwnCertificate, onlyOurs, '手表通常通过手机连接。请先试一试：你可能完全不需要这些。'],
    steps: [
      {
        say: '把 `{file}` 用邮件发给自己，在 iPhone 的**Mail**应用里打开它。',
        otherwise: { say: '从“文件”应用也可以，只要它询问给哪台设备。' },
      },
      {
        say: '它会询问给哪台设备：选择 `Apple Watch`。',
        otherwise: { say: '用词可能有所不同。如果没有询问，说明手表不在旁边，或者锁着。' },
      },
      {
        say: '在手表上继续：点**Install**，输入它的密码。',
        otherwise: { say: '用词可能有所不同。如果能看到指纹，请比较。' },
      },
    ],
    wrong: [
      {
        symptom: '离开手机时，手表仍然进不来。',
        why: '手表没有像 iPhone 那样的第二个开关，我们也不知道它是否跟随那一个。',
        wayOn: '让代理从 Let’s Encrypt 取得证书。每块手表都认识它。',
      },
      ...stillUntrusted,
    ],
    test: [switchBluetoothAndWiFiOff, '在手表上打开 Home Assistant 应用。你的家会出现。'],
    remove: ['在 iPhone 上打开应用**Watch** → **General** → **Profiles**，移除 `{authority}`。', thenOthers],
  },
};
