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
    title: 'Faire confiance à votre maison sur votre Chromebook',
    lead: 'La liste appartient à Chrome, pour votre compte sur ce Chromebook. Les applications Android qui s’y trouvent en ont une autre.',
    needs: yourOwnChromebookASchoolOr,
    before: bringOurs,
    steps: importInChrome,
    wrong: stillUntrusted,
    test: seeItWork,
    remove: openChromeCertificateManagerLocalCertificates,
  },
};
