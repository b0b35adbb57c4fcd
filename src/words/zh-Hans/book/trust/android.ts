import type { WordTree } from '../../../shape/lay-words.ts';
import {
  bringOurs,
  chooseFileInDownloads2,
  openSettingsSecurityPrivacyAndTap,
  openSettingsSecurityPrivacyMoreSecurity2,
  seeItWork,
  stillUntrusted,
  tapEncryptionCredentialsThenInstallA,
  thenOthers,
} from '../common.ts';

export const words: WordTree = {
  device: {
    label: '这台设备',
    title: '让 Android 手机或平板信任你的家',
    lead: 'Chrome 和 Home Assistant 应用跟随这个列表。大多数其他应用不使用它。',
    needs: ['Android 7 或更新的版本。', '屏幕锁。如果没有，请先设置 PIN 码、图案或密码。'],
    before: bringOurs,
    steps: [
      openSettingsSecurityPrivacyAndTap,
      tapEncryptionCredentialsThenInstallA,
      {
        say: '选择**CA certificate**。这一次它是对的。你的钥匙需要的是另一个。',
        otherwise: { say: '用词可能有所不同。就是 Android 会发出警告的那一种。', search: '证书' },
      },
      {
        say: 'Android 会警告，别人可能读取你发送的内容。点**Install anyway**，并解锁屏幕。',
        otherwise: {
          say: '用词可能有所不同。对陌生人的文件来说，这个警告是对的，所以请把你的文件核对两遍。',
        },
      },
      {
        say: chooseFileInDownloads2,
        otherwise: { say: '如果文件是灰色的，说明它的名称不是以“.crt”结尾。请给它改名，或者重新取一次。' },
      },
      {
        say: '打开**Trusted credentials** → **User**，点 `{authority}`，比较 SHA-256 指纹。',
        otherwise: { say: '在三星上是**View security certificates** → **User**。', search: '可信凭据' },
      },
    ],
    wrong: [
      {
        symptom: 'Android 说网络可能受到监控。',
        why: '凡是手动信任的文件，它都会这么说。你的文件不会让任何人读取你发送的内容。',
        wayOn: '请再比较一次指纹。如果就是 Latchkey 里的那个，一切正常。',
      },
      {
        symptom: 'Android 版 Firefox 仍然警告。',
        why: '它有自己的列表，除非要求它，否则不用这一个。',
        wayOn: '请使用 Chrome 或 Home Assistant 应用，或者在网上搜索“Firefox Android third party CA”。',
      },
      {
        symptom: '另一个应用打不开你的家。',
        why: '它的开发者没有允许它跟随用户自己的列表。Home Assistant 应用会跟随。',
        wayOn: '请用 Chrome 打开那个页面。或者让代理从 Let’s Encrypt 取得证书，所有应用都认识它。',
      },
      ...stillUntrusted,
    ],
    test: seeItWork,
    remove: [
      openSettingsSecurityPrivacyMoreSecurity2,
      '点**Trusted credentials** → **User** → `{authority}`，然后点**Uninstall**。',
      thenOthers,
    ],
  },
};
