import type { WordTree } from '../../shape/lay-words.ts';
import {
  anyMacItComesWithThe,
  browserAsksAgain,
  deleteFile,
  deleteOldkeynameKeepTheOneThat,
  deleteTheEntryThatBeginsWith,
  firefox,
  goToAddressAndChooseThe,
  ifItRejectsTheWordsCheck,
  ifNothingOpensPressCommandAnd,
  inTheAppOpenSettingsCompanion,
  manyDevicesSayThisAboutAny,
  mustAsk,
  nothingOfTheOldKeyIs,
  onMac,
  openKeychainAccessAndChooseLogin,
  openTheHomeAssistantAppAnd,
  questionClosed,
  renamedFile,
  savedShell,
  theAppDoesNotMentionA,
  theAppKeepsOneKeyFor,
  theHomeAssistantAppInVersion,
  thenSwitchOff,
  typeThisDevicesSixWordsAgain,
  underPasswordTypeTheSixWords,
  wrongPassword,
} from './common.ts';

export const words: WordTree = {
  browser: {
    label: 'Safari 和 Chrome',
    title: 'Mac 上的 Safari 和 Chrome',
    lead: '钥匙放进 Mac 的钥匙串。Safari、Chrome 和 Edge 在那里找得到它。',
    needs: anyMacItComesWithThe,
    before: [
      '如果 Latchkey 在这台 Mac 上运行，它可以替你完成这一切。',
      '否则，把 {file} 复制到这台 Mac，并准备好六个单词。',
      mustAsk,
    ],
    steps: [
      {
        say: '双击 `{file}`。“钥匙串访问”会打开，询问放进哪个钥匙串：选择**login**。',
        otherwise: ifNothingOpensPressCommandAnd,
      },
      {
        say: underPasswordTypeTheSixWords,
        otherwise: { say: '如果它要 Mac 的密码，那是你登录时用的那个，不是六个单词。' },
      },
      {
        say: '在 Safari 或 Chrome 里前往 `{address}`。选择以 `{keyName}` 开头的钥匙，按**OK**。',
        otherwise: {
          say: '用词可能有所不同：它询问使用哪个证书。Safari 显示的可能是**Continue**，而不是**OK**。',
        },
      },
      {
        say: 'Mac 会询问浏览器能否使用这把钥匙。输入 Mac 的密码，按**Always Allow**。',
        otherwise: { say: '用词可能有所不同。选**Allow**的话，它每次都会再问。这没有坏处。' },
      },
    ],
    wrong: [
      {
        symptom: '它说“MAC verification failed”或“密码错误”。',
        why: manyDevicesSayThisAboutAny,
        wayOn: typeThisDevicesSixWordsAgain,
      },
      {
        symptom: '“密码”应用里没有这把钥匙。',
        why: '那个应用从不显示这类钥匙。',
        wayOn: '请在“钥匙串访问”里查看，在**login**和**My Certificates**下面。',
      },
      questionClosed,
      savedShell,
      renamedFile,
      {
        symptom: 'Home Assistant 应用看不到这把钥匙。',
        why: '应用保存自己的钥匙，不看钥匙串。',
        wayOn: '也请照 Home Assistant 应用的指南做。',
      },
    ],
    test: goToAddressAndChooseThe,
    remove: [openKeychainAccessAndChooseLogin, deleteTheEntryThatBeginsWith, thenSwitchOff],
    replacing: {
      putIn: ['钥匙串会保留两把钥匙。'],
      takeOut: [
        openKeychainAccessAndChooseLogin,
        deleteOldkeynameKeepTheOneThat,
        'Safari 仍然显示旧的？在“钥匙串访问”里搜索 {address}，删除种类为**identity preference**的那一条。',
        browserAsksAgain,
      ],
    },
  },
  'home-assistant-app': {
    label: 'Home Assistant 应用',
    title: 'Mac 上的 Home Assistant 应用',
    lead: '应用从文件里取得钥匙，只留给自己用。',
    needs: [theHomeAssistantAppInVersion],
    before: ['把 {file} 复制到这台 Mac，并准备好六个单词。', mustAsk],
    steps: [
      openTheHomeAssistantAppAnd,
      {
        say: '按**Select Certificate File**，选择 `{file}`。',
        otherwise: { say: '如果文件是灰色的，说明它的名称不是以“.p12”结尾。请给它改名。' },
      },
      {
        say: '在**Certificate Password**下面用小写字母输入六个单词，中间用连字符。按**Import**。',
        otherwise: ifItRejectsTheWordsCheck,
      },
      { say: '像在家里一样登录。' },
    ],
    wrong: [
      wrongPassword,
      {
        symptom: theAppDoesNotMentionA,
        why: '较旧版本的应用在 Mac 上用不了钥匙。',
        wayOn: '更新应用，然后再试。',
      },
      {
        symptom: 'Safari 能用，但应用不能。',
        why: '应用看不到 Mac 的钥匙串。',
        wayOn: '在应用里也导入钥匙。打开文件用的是同样的六个单词。',
      },
      renamedFile,
    ],
    test: ['在外面打开 Home Assistant 应用，或者使用手机的热点。', '你的家会出现。', deleteFile],
    remove: inTheAppOpenSettingsCompanion,
    replacing: {
      putIn: [
        '应用里已经有你的家。不做第 1 步，改为打开**Settings** → **Companion App**，选择你的家，然后是**Client Certificate** → **Import Certificate**。',
        theAppKeepsOneKeyFor,
      ],
      takeOut: [nothingOfTheOldKeyIs, '如果旧文件还在这台 Mac 上，请删除它。'],
    },
    thenApp: onMac,
  },
  firefox: firefox,
};
