import type { WordTree } from '../../shape/lay-words.ts';
import {
  browserAsksAgain,
  firefox,
  goToAddressAndChooseThe,
  ifLatchkeyRunsOnThisComputer,
  manyDevicesSayThisAboutAny,
  pressTheWindowsKeyTypeCertmgr,
  questionClosed,
  renamedFile,
  savedShell,
  thenSwitchOff,
  typeThisDevicesSixWordsAgain,
  windowsOrYouDoNotNeed,
} from './common.ts';

export const words: WordTree = {
  browser: {
    label: 'Chrome 和 Edge',
    title: 'Windows 上的 Chrome 和 Edge',
    lead: '钥匙放进 Windows 本身，只给你一个人用。Chrome、Edge 和其他浏览器在那里找得到它。',
    needs: windowsOrYouDoNotNeed,
    before: ifLatchkeyRunsOnThisComputer,
    steps: [
      {
        say: '双击 `{file}`。选择**Current User**，按**Next**。',
        otherwise: {
          say: '如果打开的是另一个程序，说明文件的名称不是以“.p12”结尾：请给它改名。',
          search: '用户证书',
        },
      },
      {
        say: '文件名已经填好：按**Next**。',
        otherwise: { say: '用词可能有所不同。如果没有文件名，按**Browse**，选择 {file}。' },
      },
      {
        say: '在**Password**下面用小写字母输入六个单词，中间用连字符。下面的复选框保持原样，按**Next**。',
        otherwise: { say: '用词可能有所不同。如果有关于所有扩展属性的复选框，请保持原样。' },
      },
      {
        say: '选择**Automatically select the certificate store based on the type of certificate**，按**Next**。',
        otherwise: { say: '用词可能有所不同。如果必须选择位置，请选择**Personal**。' },
      },
      {
        say: '按**Finish**。Windows 会显示导入成功。',
        otherwise: { say: '如果 Windows 询问是否信任谁，请回答“否”。这把钥匙不需要。' },
      },
      {
        say: '关闭浏览器，重新打开，前往 `{address}`。选择以 `{keyName}` 开头的钥匙，按**OK**。',
        otherwise: { say: '用词可能有所不同。请关闭浏览器的所有窗口。它每次启动后会问一次。' },
      },
    ],
    wrong: [
      {
        symptom: '它说“指定的网络密码不正确”，或类似的话。',
        why: manyDevicesSayThisAboutAny,
        wayOn: typeThisDevicesSixWordsAgain,
      },
      {
        symptom: '文件被当作文本打开，或者 Windows 询问用哪个程序。',
        why: '浏览器加上了结尾，而 Windows 会隐藏它认识的结尾。',
        wayOn: '让资源管理器显示文件扩展名。然后给文件改名，让它以“.p12”结尾。',
      },
      questionClosed,
      savedShell,
      renamedFile,
      {
        symptom: 'Firefox 没有列出这把钥匙。',
        why: 'Firefox 通常也找得到 Windows 的钥匙，但它可能被设为不找。它还有自己的钥匙。',
        wayOn: '完全关闭 Firefox，再重新打开。如果没有用，请照 Firefox 的指南做。',
      },
    ],
    test: goToAddressAndChooseThe,
    remove: [
      pressTheWindowsKeyTypeCertmgr,
      '打开**Personal** → **Certificates**，删除以 {keyName} 开头的那一条。',
      thenSwitchOff,
    ],
    replacing: {
      putIn: ['Windows 会保留两把钥匙。'],
      takeOut: [
        '按 Windows 键，输入 `certmgr.msc` 并打开它。打开**Personal** → **Certificates**。',
        '删除“{oldKeyName}”。它是**Expiration Date**较早的那一条。保留以“{keyName}”开头的那一条。',
        browserAsksAgain,
      ],
    },
  },
  firefox: firefox,
};
