import type { WordTree } from '../../lay-words.ts';
import { androidKeepsBothKeysKeepThe, chooseFileInDownloads, chooseVpnAppUserCertificateNot, deleteFile, getFileOntoTheDeviceFrom, itIsCalledCaCertificateOr, keepTheNameUnderNameThis, onAndroid, openSettingsSecurityPrivacyAndTap, openSettingsSecurityPrivacyMoreSecurity, openSettingsSecurityPrivacyMoreSecurity3, pageDoesNotOpen, questionClosed, renamedFile, savedShell, setAScreenLockIfThere, stickNotRead, switchWiFiOffForA2, tapEncryptionCredentialsThenInstallA, tapUserCredentialsThenOldkeynameThen, testOnPhone, theFileIsGreyAndCannot2, underTypeThePasswordEnterThe, wrongPassword } from './common.ts';

export const words: WordTree = {
  browser: {
    label: 'Chrome', title: 'Android 手机或平板上的 Chrome',
    lead: '钥匙放进 Android 本身。Chrome 和 Home Assistant 应用会共用它。',
    needs: ['Chrome，或者另一个使用 Android 钥匙的浏览器。Android 版 Firefox 可能不使用。'],
    before: setAScreenLockIfThere,
    steps: [getFileOntoTheDeviceFrom, openSettingsSecurityPrivacyAndTap, tapEncryptionCredentialsThenInstallA, chooseVpnAppUserCertificateNot, chooseFileInDownloads, underTypeThePasswordEnterThe, keepTheNameUnderNameThis,
      { say: '在 Chrome 里前往 `{address}`，选择以 `{keyName}` 开头的钥匙并确认。',
        otherwise: { say: '用词可能有所不同：它询问使用哪个证书。如果什么都没有询问，请完全关闭 Chrome，再重新打开。' } }],
    wrong: [wrongPassword, itIsCalledCaCertificateOr, theFileIsGreyAndCannot2, renamedFile, questionClosed, savedShell, pageDoesNotOpen, stickNotRead],
    test: [...testOnPhone, deleteFile],
    remove: openSettingsSecurityPrivacyMoreSecurity,
    replacing: { putIn: [androidKeepsBothKeysKeepThe],
      takeOut: [openSettingsSecurityPrivacyMoreSecurity3, tapUserCredentialsThenOldkeynameThen, '完全关闭 Chrome，再重新打开。询问时选择“{keyName}”。'] },
  },
  'home-assistant-app': {
    label: 'Home Assistant 应用', title: 'Android 手机或平板上的 Home Assistant 应用',
    lead: '钥匙放进 Android 本身。如果 Chrome 已经在用它，请从第 8 步开始。',
    needs: ['Android 6 或更新的版本。', '2026.8.2 或更新版本的 Home Assistant 应用。'],
    before: setAScreenLockIfThere,
    steps: [getFileOntoTheDeviceFrom, openSettingsSecurityPrivacyAndTap, tapEncryptionCredentialsThenInstallA, chooseVpnAppUserCertificateNot, chooseFileInDownloads, underTypeThePasswordEnterThe, keepTheNameUnderNameThis,
      { say: '关闭 Wi-Fi。打开 Home Assistant 应用，输入 `https://{address}`。',
        otherwise: { say: '应用里已经有你的家？请照下面的说明，把网址填到**home-assistant-android:Home Assistant URL**。然后在没有 Wi-Fi 时打开一次应用。' } },
      { say: '它会询问用哪把钥匙。选择以 `{keyName}` 开头的那一把并确认。',
        otherwise: { say: '用词可能有所不同。它只问一次，而且只在你不在家时问。如果屏幕一直是空的，请清除应用的存储空间，重新开始。' } }],
    wrong: [wrongPassword, itIsCalledCaCertificateOr, theFileIsGreyAndCannot2,
      { symptom: '应用一直是空的，或者显示错误，也没有询问用哪把钥匙。', why: '应用只问一次。如果询问被关掉，它会记住。', wayOn: '按住应用的图标，点**App info** → **Storage**，清除存储空间。然后在没有 Wi-Fi 时重新设置应用。' },
      { symptom: '第一次启动失败，试一到三次之后能用。', why: '2026.8.2 之前的版本常常取钥匙取得太晚。', wayOn: '在 Play 商店更新应用。' },
      { symptom: 'Wear OS 手表进不来。', why: '手表用不了手机的钥匙。它需要自己的文件。', wayOn: '在 Latchkey 里把手表添加为设备，并照它的指南做。' },
      renamedFile, pageDoesNotOpen, stickNotRead],
    test: switchWiFiOffForA2,
    remove: openSettingsSecurityPrivacyMoreSecurity,
    replacing: {
      putIn: [androidKeepsBothKeysKeepThe, '应用只问一次，并一直使用旧钥匙。所以请先移除旧的，再试新的。'],
      takeOut: [openSettingsSecurityPrivacyMoreSecurity3, tapUserCredentialsThenOldkeynameThen, '关闭 Wi-Fi，打开 Home Assistant 应用。询问时选择“{keyName}”。',
        '如果没有询问，请按住应用的图标，点**App info** → **Storage**，清除存储空间。然后重新设置应用。'],
    },
    thenApp: onAndroid,
  },
};
