import type { Implementer } from './implementing.ts';
import type { World } from './world.ts';

/** The language as the program keeps it: the user’s choice, else what the situation shows. */
export function languageOf(os: Implementer['language'], { situation }: World) {
  let { language } = situation;
  return {
    read: os.read.handler(() => language),
    choose: os.choose.handler(({ input }) => {
      const shown = input.language ?? situation.language.shown;
      language = { ...language, chosen: input.language, shown };
      return language;
    }),
  };
}
