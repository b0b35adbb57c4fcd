import type { WordTree } from '../../words/lay-words.ts';
import * as common from '../book/common.ts';
import * as companionApp from '../book/companion-app.ts';
import * as firefox from '../book/firefox.ts';
import * as network from '../book/network/common.ts';
import * as chromePage from '../book/trust/chrome-page.ts';
import * as trust from '../book/trust/common.ts';
import { listWords } from '../list-words.ts';

/** A piece that several guides say in the same words, and that a language says once as well. */
export interface SharedPiece {
  readonly name: string;
  readonly words: WordTree;
}

/** Every shared piece, those that others hold first. */
export function listSharedPieces(): readonly SharedPiece[] {
  return [common, companionApp, firefox, trust, chromePage, network]
    .flatMap((file) => Object.entries(file))
    .flatMap(([name, piece]) => {
      const words = listWords(piece);
      return words === undefined ? [] : [{ name, words }];
    })
    .toSorted((one, other) => JSON.stringify(one.words).length - JSON.stringify(other.words).length);
}
