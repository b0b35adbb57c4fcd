import { join } from 'node:path';
import { z } from 'zod';
import { type LanguageChoice, LanguageTag } from '../../contract/language.ts';
import { chooseLanguage, type ShownLanguage } from '../../words/languages.ts';
import { memoryDocument, openDocument } from '../storage/documents.ts';

/** In which language Latchkey speaks with who uses this computer: in the window, and in all that it writes. */
export interface SpokenLanguage {
  /**
   * The user's own choice, or else the first of those that the computer prefers; English where none is offered.
   * @param wanted what is preferred instead by who asks for a page, and may be nobody we know
   */
  shown(wanted?: readonly string[]): ShownLanguage;
  read(): LanguageChoice;
  /** `null` for what the computer prefers. @throws {Refusal} when it cannot be kept, and then nothing has changed */
  choose(language: LanguageTag | null): Promise<LanguageChoice>;
  /** What the browser prefers, which stands for the computer where nobody else can tell. */
  prefer(tags: readonly string[]): void;
}

export interface SpokenLanguageParts {
  readonly dataFolder: string;
  readonly offered: readonly ShownLanguage[];
  /** What the system prefers, the most wished for first. */
  readonly preferred?: readonly string[];
}

const Kept = z.object({ chosen: LanguageTag.nullable() }).readonly();
const kept = { schema: Kept, version: 1, initial: { chosen: null } };

/** A file that cannot be read costs the choice and not the program. */
export async function openSpokenLanguage({
  dataFolder,
  offered,
  preferred = [],
}: SpokenLanguageParts): Promise<SpokenLanguage> {
  const file = join(dataFolder, 'language.json');
  const document = await openDocument<z.infer<typeof Kept>>({ ...kept, file }).catch(() =>
    memoryDocument<z.infer<typeof Kept>>(kept),
  );
  let wanted = preferred;
  const shown = (tags = wanted) => {
    const { chosen } = document.read();
    return chooseLanguage(chosen === null ? tags : [chosen, ...tags], offered);
  };
  const read = () => ({ offered: [...offered], chosen: document.read().chosen, shown: shown() });
  return {
    shown,
    read,
    choose: async (chosen) => {
      await document.write({ chosen });
      return read();
    },
    prefer: (tags) => {
      wanted = tags;
    },
  };
}
