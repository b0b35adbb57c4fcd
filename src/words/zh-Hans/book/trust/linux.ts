import type { WordTree } from '../../../shape/lay-words.ts';
import {
  asksForWords,
  bringOurs,
  chromeChromiumEdgeOrBraveThe,
  firefoxForDesktopComputersTheMenu,
  importInChrome,
  openChromeCertificateManagerLocalCertificates,
  openSettingsPrivacySecurityCertificatesManage2,
  openSettingsPrivacySecurityGoTo2,
  seeItWork,
  stillUntrusted,
  thenOthers,
  wrongFingerprint,
} from '../common.ts';

export const words: WordTree = {
  device: {
    label: '程序',
    title: '让 Linux 程序信任你的家',
    lead: '没有窗口的程序，例如 curl，跟随系统的列表。浏览器有自己的列表。',
    needs: ['终端，以及管理员的密码。'],
    before: bringOurs,
    steps: [
      {
        say: '在终端输入 `openssl x509 -noout -fingerprint -sha256 -in {file}`。与 Latchkey 里的比较。',
        otherwise: { say: '请先进入文件所在的文件夹，例如用“cd ~/Downloads”。' },
      },
      {
        say: '在 Debian 和 Ubuntu 上，输入 `sudo cp {file} /usr/local/share/ca-certificates/`。',
        otherwise: { say: '在 Fedora 和 Arch 上，输入 `sudo trust anchor {file}`。在那里这样就够了。' },
      },
      {
        say: '然后输入 `sudo update-ca-certificates`。',
        otherwise: { say: '如果它说没有添加任何东西，说明文件的名称不是以“.crt”结尾。' },
      },
    ],
    wrong: [
      {
        symptom: '浏览器仍然警告。',
        why: 'Chrome 和 Firefox 不使用系统的列表。',
        wayOn: '也请照你浏览器的指南做。',
      },
      wrongFingerprint,
      asksForWords,
    ],
    test: [
      '在终端输入 `curl -I https://{address}`。',
      '它没有提到“self-signed certificate”。没有钥匙，它会被挡回来，本该如此。',
    ],
    remove: [
      '从 `/usr/local/share/ca-certificates/` 删除 {file}，并输入 `sudo update-ca-certificates --fresh`。',
      '在 Fedora 和 Arch 上，输入 `sudo trust anchor --remove {file}`。',
      thenOthers,
    ],
  },
  browser: {
    label: 'Chrome 和 Chromium',
    title: '让 Linux 上的 Chrome 和 Chromium 信任你的家',
    lead: 'Chrome、Chromium、Edge 和 Brave 有自己的列表。',
    needs: chromeChromiumEdgeOrBraveThe,
    before: bringOurs,
    steps: importInChrome,
    wrong: [
      {
        symptom: '另一个浏览器仍然警告。',
        why: '每个浏览器有自己的列表，来自 Flatpak 或 Snap 的每一个也是。',
        wayOn: '请在那里重复这些步骤。Firefox 有自己的指南。',
      },
      ...stillUntrusted,
    ],
    test: seeItWork,
    remove: openChromeCertificateManagerLocalCertificates,
  },
  firefox: {
    label: 'Firefox',
    title: '让 Linux 上的 Firefox 信任你的家',
    lead: 'Firefox 有自己的列表。你放进去的东西，其他浏览器看不到。',
    needs: firefoxForDesktopComputersTheMenu,
    before: bringOurs,
    steps: [
      openSettingsPrivacySecurityGoTo2,
      {
        say: '选择**Authorities**，按**Import…**，选择 `{file}`。',
        otherwise: { say: '请确认你在**Authorities**里：其他列表也有同样的按钮。' },
      },
      { say: '按**View**，把 SHA-256 指纹与 Latchkey 里的比较。' },
      { say: '勾选**Trust this CA to identify websites.**，按**OK**。' },
    ],
    wrong: [
      {
        symptom: '导入之后没有这个名称。',
        why: 'Firefox 可以有几个配置文件，每个都有自己的列表。',
        wayOn: '像平时一样打开 Firefox，在那里导入文件。',
      },
      ...stillUntrusted,
    ],
    test: seeItWork,
    remove: [
      openSettingsPrivacySecurityCertificatesManage2,
      '在**Authorities**里选择 `{authority}`，按**Delete or Distrust…**。',
      thenOthers,
    ],
  },
};
