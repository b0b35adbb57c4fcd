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
    title: 'Deinem Zuhause auf deinem Chromebook vertrauen',
    lead: 'Die Liste gehört Chrome, für dein Konto auf diesem Chromebook. Android-Apps darauf haben eine andere.',
    needs: yourOwnChromebookASchoolOr,
    before: bringOurs,
    steps: importInChrome,
    wrong: stillUntrusted,
    test: seeItWork,
    remove: openChromeCertificateManagerLocalCertificates,
  },
};
