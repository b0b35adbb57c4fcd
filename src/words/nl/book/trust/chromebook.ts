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
    title: 'Je huis vertrouwen op je Chromebook',
    lead: 'De lijst is van Chrome, voor je account op deze Chromebook. Android-apps erop hebben een andere.',
    needs: yourOwnChromebookASchoolOr,
    before: bringOurs,
    steps: importInChrome,
    wrong: stillUntrusted,
    test: seeItWork,
    remove: openChromeCertificateManagerLocalCertificates,
  },
};
