import type { WordTree } from '../../shape/lay-words.ts';
import {
  deleteFile,
  mustAsk,
  pageDoesNotOpen,
  renamedFile,
  switchBluetoothAndWiFiOff,
  thenSwitchOff,
} from './common.ts';

export const words: WordTree = {
  'home-assistant-app': {
    label: 'Home Assistant 应用',
    title: '手表上的 Home Assistant 应用',
    lead: '手表通过手机上的 Home Assistant 应用得到钥匙。这在设置手表时进行。',
    needs: [
      'Wear OS：手机和手表上都是最新的 Home Assistant 应用。',
      'Apple Watch：两边都是 2026.8 或更新版本的 Home Assistant 应用。摄像头画面很可能需要 2026.9。',
    ],
    before: [
      'Apple Watch 不需要文件：它使用所配 iPhone 的钥匙。请在 iPhone 上打开一次应用，手表放在旁边。',
      '如果是 Wear OS，请在这里用 Android 手机继续。那部手机要先有自己的钥匙。',
      mustAsk,
    ],
    steps: [
      {
        say: '把 `{file}` 放到手机上：从扫码打开的页面、从 U 盘，或者用你发送它的方式。它要放在手机的**android:Downloads**里。',
        otherwise: { say: '不要把它安装到手机上：手机有自己的钥匙。' },
      },
      {
        say: '在手表上打开 Home Assistant 应用。它会让你到手机上的 `Home Assistant` 去：在那里继续。',
        otherwise: {
          say: '如果手表没有让你过去，请在手机上打开应用，在它的设置里找到手表。',
          search: '手表',
        },
      },
      {
        say: '输入 `https://{address}`，点**Select a TLS client certificate file**。选择 `{file}`。',
        otherwise: { say: '这一项可能在更下面：请滚动到页面末尾。它只在设置手表时出现。' },
      },
      {
        say: '在**Password**下面用小写字母输入手表的六个单词，中间用连字符。然后完成设置。',
        otherwise: { say: '这一栏不能空着，手机的单词在这里不能用。', search: '手表' },
      },
    ],
    wrong: [
      {
        symptom: '它说“密码错误”，或者不接受文件。',
        why: '手表遇到任何读不了的文件都会这么说。另一台设备的单词也会造成同样的结果。',
        wayOn: '请使用 Latchkey 为手表显示的文件和六个单词。如果没有用，请重新取一次文件。',
      },
      {
        symptom: '没有选择文件的地方。',
        why: '它只在设置手表时显示，而且较旧的版本会隐藏它。',
        wayOn: '更新两边的应用。在应用里让手表退出登录，然后重新设置。',
      },
      {
        symptom: '手表以前能用，换新钥匙之后就不能了。',
        why: '手表以后不能更换钥匙。',
        wayOn: '在应用里让手表退出登录，用新文件重新设置。',
      },
      renamedFile,
      pageDoesNotOpen,
    ],
    test: [
      switchBluetoothAndWiFiOff,
      '在手表上打开 Home Assistant 应用。',
      '你的家会出现。把两样都重新打开。',
      deleteFile,
    ],
    remove: ['在 Home Assistant 应用里让手表退出登录，或者删除手表上的应用。', thenSwitchOff],
    replacing: {
      putIn: [
        'Wear OS 手表以后不能更换钥匙。请在 Home Assistant 应用里让它退出登录，然后照这些步骤重新设置。',
        'Apple Watch 从所配的 iPhone 得到新钥匙：请换新 iPhone 的那一把。',
      ],
      takeOut: ['退出登录时，旧钥匙已从手表上移除。', '如果旧文件还在手机上，请删除它。'],
    },
  },
};
