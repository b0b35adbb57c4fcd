import type { WordTree } from '../../../shape/lay-words.ts';
import {
  bringOurs,
  importInChrome,
  openChromeCertificateManagerLocalCertificates,
  seeItWork,
  stillUntrusted,
  yourOwnChromebookASchoolOr,
} from '../common.ts';

export const words: WordTree = {
  device: {
    label: 'Chrome',
    title: '让 Chromebook 信任你的家',
    lead: '这个列表属于 Chrome，用于你在这台 Chromebook 上的账户。上面的 Android 应用有另一个列表。',
    needs: yourOwnChromebookASchoolOr,
    before: bringOurs,
    steps: importInChrome,
    wrong: stillUntrusted,
    test: seeItWork,
    remove: openChromeCertificateManagerLocalCertificates,
  },
};
