/**
 * Prints the English prose of a part of the book, for a translator to fill in: `node src/guides/testing/print-words.ts iphone`.
 * It goes into `src/words/LANG/book/PART.ts`, and so does `common`, which is what several parts share. `book`, which holds them all, is `src/words/LANG/book.ts`.
 */
import { bookParts } from '../../words/shape/book-words.ts';
import { writeBook, writeCommon, writePart } from './write-parts.ts';

const [, , asked] = process.argv;
const part = bookParts.find((each) => each === asked);
if (asked === 'common') process.stdout.write(writeCommon());
else if (asked === 'book') process.stdout.write(writeBook());
else if (part) process.stdout.write(writePart(part));
else {
  process.stderr.write(`Name a part: book, common, ${bookParts.join(', ')}\n`);
  process.exitCode = 1;
}
