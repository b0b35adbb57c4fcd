import { calls } from './base/base.ts';
import type { Services } from './base/services.ts';

export function languageCalls({ spokenLanguage }: Pick<Services, 'spokenLanguage'>) {
  return {
    read: calls.language.read.handler(() => spokenLanguage.read()),
    choose: calls.language.choose.handler(({ input }) => spokenLanguage.choose(input.language)),
  };
}
