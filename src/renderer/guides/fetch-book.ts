import { catalogue } from '../../words/catalogue.ts';
import { chooseLanguage, languages } from '../../words/languages.ts';

/**
 * Fetches the guides in the window's language together with a screen that shows some of them: what comes later would move what
 * somebody is about to press. Where they do not come the screen itself says so, and tries again.
 */
export async function fetchBook(): Promise<void> {
  try {
    const { readBook } = await import('../../guides/read-book.ts');
    await readBook(chooseLanguage([catalogue.language], languages));
  } catch {
    // Said where they are needed.
  }
}
