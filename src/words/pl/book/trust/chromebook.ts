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
    title: 'Zaufaj swojemu domowi na Chromebooku',
    lead: 'Lista należy do Chrome, dla twojego konta na tym Chromebooku. Aplikacje z Androida mają na nim inną.',
    needs: yourOwnChromebookASchoolOr,
    before: bringOurs,
    steps: importInChrome,
    wrong: stillUntrusted,
    test: seeItWork,
    remove: openChromeCertificateManagerLocalCertificates,
  },
};
