import type { WordTree } from '../../shape/lay-words.ts';
import {
  deleteOldkeynameKeepTheOneThat,
  deleteTheEntryThatBeginsWith,
  goToAddressAndChooseThe,
  goToAddressUnderSelectA,
  haveTheSixWordsReadyLatchkey2,
  openChromeCertificateManagerAndChoose,
  pageDoesNotOpen,
  questionClosed,
  renamedFile,
  savedShell,
  theListHoldsBothKeys,
  thenSwitchOff,
  theWordsMayDifferItAsks,
  typeChromeCertificateManagerInThe,
  underPasswordTypeTheSixWords,
  wrongPassword,
  yourOwnChromebookASchoolOr,
} from './common.ts';

export const words: WordTree = {
  browser: {
    label: 'Chrome',
    title: 'Chromebook 上的 Chrome',
    lead: '钥匙放进 Chrome，给你在这台 Chromebook 上的账户使用。',
    needs: yourOwnChromebookASchoolOr,
    before: haveTheSixWordsReadyLatchkey2,
    steps: [
      {
        say: '把 `{file}` 放到 Chromebook 上：从扫码打开的页面、从 U 盘，或者用你发送它的方式。它要放在**chromebook:Downloads**里。',
        otherwise: { say: '用词可能有所不同。如果 Chrome 说文件可能有危险，请选择保留。' },
      },
      {
        say: typeChromeCertificateManagerInThe,
        otherwise: { say: '如果页面一直是空的，请打开 Chrome 的设置。', search: '证书' },
      },
      {
        say: '选择**Your certificates**，按**Import**，选择 `{file}`。',
        otherwise: {
          say: '如果只有**Import and Bind**，就用它：那样钥匙就不能离开这台 Chromebook。',
          search: '证书',
        },
      },
      { say: underPasswordTypeTheSixWords, otherwise: theWordsMayDifferItAsks },
      {
        say: goToAddressUnderSelectA,
        otherwise: { say: '用词可能有所不同。如果什么都没有询问，请退出 Chromebook 的登录，再重新登录。' },
      },
    ],
    wrong: [wrongPassword, questionClosed, savedShell, renamedFile, pageDoesNotOpen],
    test: goToAddressAndChooseThe,
    remove: [openChromeCertificateManagerAndChoose, deleteTheEntryThatBeginsWith, thenSwitchOff],
    replacing: {
      putIn: theListHoldsBothKeys,
      takeOut: [
        openChromeCertificateManagerAndChoose,
        deleteOldkeynameKeepTheOneThat,
        '退出 Chromebook 的登录，再重新登录。Chrome 询问时选择“{keyName}”。',
      ],
    },
  },
};
