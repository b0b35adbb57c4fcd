/** Lists the words of menus that the guides name, by system: `node src/guides/testing/list-menu-words.ts [SYSTEM]`. */
import { menuSystems } from '../../words/shape/menus.ts';
import { english } from '../book/book.ts';
import { listMenuWords } from '../menus.ts';

const [, , asked] = process.argv;
const words = listMenuWords(english);
for (const system of menuSystems.filter((each) => asked === undefined || asked === each)) {
  const its = words.filter((key) => key.system === system).map(({ word }) => word);
  process.stdout.write(`${system}: ${its.length}\n${its.map((word) => `  ${word}\n`).join('')}`);
}
