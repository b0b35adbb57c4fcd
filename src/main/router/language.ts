import { calls } from './base/base.ts';
import type { Services } from './base/services.ts';

export function languageCalls({ language }: Pick<Services, 'language'>) {
  return {
    read: calls.language.read.handler(() => language.read()),
    choose: calls.language.choose.handler(({ input }) => language.choose(input.language)),
  };
}
