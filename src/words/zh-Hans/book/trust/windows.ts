import type { WordTree } from '../../../shape/lay-words.ts';
import {
  bringOurs,
  firefox2,
  pressTheWindowsKeyTypeCertmgr,
  seeItWork,
  stillUntrusted,
  thenOthers,
  windowsOrYouDoNotNeed,
} from '../common.ts';

export const words: WordTree = {
  device: {
    label: '这台电脑',
    title: '让 Windows 信任你的家',
    lead: '列表保存在 Windows 里，只给你一个人用。Chrome、Edge 和大多数程序跟随它。',
    needs: windowsOrYouDoNotNeed,
    before: bringOurs,
    steps: [
      {
        say: '双击 `{file}`，按**Install Certificate…**。',
        otherwise: {
          say: '在 PowerShell 里是“Import-Certificate -FilePath {file} -CertStoreLocation Cert:\\CurrentUser\\Root”。',
          search: '用户证书',
        },
      },
      {
        say: '选择**Current User**，按**Next**。',
        otherwise: { say: '用词可能有所不同。另一个选项是给使用这台电脑的所有人的。' },
      },
      {
        say: '选择**Place all certificates in the following store**，按**Browse…**。',
        otherwise: { say: '用词可能有所不同。自动选择会把它放到不受信任的地方。' },
      },
      {
        say: '选择**Trusted Root Certification Authorities**，然后是**OK**、**Next**和**Finish**。',
        otherwise: { say: '用词可能有所不同。它是列表里的第二项。' },
      },
      {
        say: 'Windows 会显示**Thumbprint (sha1)**。与 Latchkey 里的比较，然后按**Yes**。',
        otherwise: { say: '用词可能有所不同。如果两个不一样，请按**No**。' },
      },
    ],
    wrong: [
      {
        symptom: '没有出现警告，浏览器仍然警告。',
        why: '文件没有放到受信任的颁发机构那里，而是放到了别处。',
        wayOn: '请从第 1 步重新开始，像第 4 步那样自己选择位置。',
      },
      ...stillUntrusted,
    ],
    test: seeItWork,
    remove: [
      pressTheWindowsKeyTypeCertmgr,
      '打开**Trusted Root Certification Authorities** → **Certificates**，删除 `{authority}`。',
      thenOthers,
    ],
  },
  firefox: firefox2,
};
