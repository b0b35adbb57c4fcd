import { oc } from '@orpc/contract';
import { z } from 'zod';
import { LanguageChoice, LanguageTag } from '../language.ts';
import { storageProblems } from './problems.ts';

export const languageCalls = {
  /** In which language Latchkey speaks now, and which others it can. */
  read: oc.output(LanguageChoice),
  /**
   * The user's own choice, for every home and practice; `null` is that of the computer again. One that is not offered is kept, and
   * has no effect until it is.
   */
  choose: oc
    .input(z.object({ language: LanguageTag.nullable() }))
    .output(LanguageChoice)
    .errors(storageProblems),
};
