import type { Message } from './words.ts';

/** What a document says in its own words: no code, no quotations, and of a link only what is read. */
function proseOf(markdown: string): string {
  return markdown
    .replaceAll(/^(```|~~~)[\s\S]*?^\1/gm, '')
    .replaceAll(/<!--[\s\S]*?-->|<[^>\n]+>/g, '')
    .replaceAll(/\]\([^)\n]*\)/g, ']')
    .replaceAll(/`[^`\n]+`/g, 'this')
    .replaceAll(/“[^”]*”/g, 'this');
}

/** Each line of it, by its number, to look for words in. */
export function linesOf(name: string, markdown: string): readonly Message[] {
  // What was taken out leaves its lines behind, or the numbers would be wrong.
  const plain = markdown
    .replaceAll(/^(```|~~~)[\s\S]*?^\1/gm, keepLines)
    .replaceAll(/<!--[\s\S]*?-->|“[^”]*”|`[^`\n]+`|\]\([^)\n]*\)/g, keepLines);
  return plain.split('\n').map((text, nth) => ({ key: `${name}:${nth + 1}`, text }));
}

function keepLines(taken: string): string {
  return `…${'\n'.repeat(taken.split('\n').length - 1)}`;
}

/** Its paragraphs and lists, to be graded: tables and headings are no sentences. */
export function paragraphsOf(name: string, markdown: string): readonly Message[] {
  return proseOf(markdown)
    .split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+[.])\s)/)
    .map((text) => text.trim())
    .filter((text) => text !== '' && !/^[#|]/.test(text))
    .map((text, nth) => ({
      key: `${name}:${nth}`,
      text: text.replaceAll(/\s*\n\s*/g, ' ').replaceAll(/\*\*|[[\]]/g, ''),
    }));
}
