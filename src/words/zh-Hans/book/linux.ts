import type { WordTree } from '../../shape/lay-words.ts';
import {
  browserAsksAgain,
  chromeChromiumEdgeOrBraveThe,
  firefoxForDesktopComputersTheMenu,
  firefoxListsBothUnderYourCertificates,
  firefoxOnYourComputer,
  goToAddressAndChooseThe,
  goToAddressUnderSelectA,
  ifLatchkeyRunsOnThisComputer,
  ifLatchkeyRunsOnThisComputer2,
  ifTheFileIsNotListed,
  itSaysWrongPasswordOrSomething,
  mustAsk,
  openChromeCertificateManagerYourCertificates,
  openSettingsPrivacySecurityCertificatesManage,
  openSettingsPrivacySecurityGoTo,
  otherwiseCopyFileToThisComputer,
  questionClosed,
  renamedFile,
  savedShell,
  theListHoldsBothKeys,
  thenSwitchOff,
  typeChromeCertificateManagerInThe,
  underPasswordTypeTheSixWords,
  wrongPassword,
} from './common.ts';

export const words: WordTree = {
  browser: {
    label: 'Chrome 和 Chromium',
    title: 'Linux 上的 Chrome 和 Chromium',
    lead: 'Linux 没有一个让所有程序共用钥匙的地方。Chrome、Chromium、Edge 和 Brave 之间共用一个。',
    needs: chromeChromiumEdgeOrBraveThe,
    before: ifLatchkeyRunsOnThisComputer,
    steps: [
      {
        say: typeChromeCertificateManagerInThe,
        otherwise: {
          say: 'Edge 和 Brave 有同样的页面：把“chrome”换成“edge”或“brave”。否则请在设置里搜索“证书”。',
        },
      },
      {
        say: '选择**Your certificates**，按**View imported certificates from Linux**。',
        otherwise: { say: '较旧的版本会直接显示列表。请继续下一步。' },
      },
      {
        say: '在**Client certificates from platform**旁边按**Import**，选择 `{file}`。',
        otherwise: ifTheFileIsNotListed,
      },
      { say: underPasswordTypeTheSixWords },
      {
        say: goToAddressUnderSelectA,
        otherwise: { say: '如果什么都没有询问，请关闭浏览器的所有窗口，再重新打开。' },
      },
    ],
    wrong: [
      wrongPassword,
      {
        symptom: '关闭浏览器之后，钥匙不见了。',
        why: '来自 Flatpak 或 Snap 的浏览器与系统隔开，可能会忘记钥匙。',
        wayOn: '请使用你的发行版或浏览器厂商提供的浏览器，或者使用 Firefox。',
      },
      {
        symptom: '钥匙在一个浏览器里，另一个里却没有。',
        why: 'Firefox 有自己的钥匙，来自 Flatpak 或 Snap 的每个浏览器也是。',
        wayOn: '请在那个浏览器里重复这些步骤。Firefox 请照它自己的指南做。',
      },
      questionClosed,
      savedShell,
      renamedFile,
    ],
    test: goToAddressAndChooseThe,
    remove: [
      openChromeCertificateManagerYourCertificates,
      '按以 {keyName} 开头的那一条旁边的垃圾桶。',
      thenSwitchOff,
    ],
    replacing: {
      putIn: theListHoldsBothKeys,
      takeOut: [
        openChromeCertificateManagerYourCertificates,
        '按“{oldKeyName}”旁边的垃圾桶。保留以“{keyName}”开头的那一条。',
        browserAsksAgain,
      ],
    },
  },
  firefox: {
    label: 'Firefox',
    title: firefoxOnYourComputer,
    lead: 'Firefox 有自己的钥匙。你放进去的东西，其他浏览器看不到。',
    needs: firefoxForDesktopComputersTheMenu,
    before: [ifLatchkeyRunsOnThisComputer2, otherwiseCopyFileToThisComputer, mustAsk],
    steps: openSettingsPrivacySecurityGoTo,
    wrong: itSaysWrongPasswordOrSomething,
    test: goToAddressAndChooseThe,
    remove: openSettingsPrivacySecurityCertificatesManage,
    replacing: firefoxListsBothUnderYourCertificates,
  },
};
