import stringWidth from 'string-width';

/** Columns that a text takes in a terminal, where a Chinese character takes two. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

/** With spaces behind it, so that what comes next stands below itself. */
export function padToWidth(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)));
}

/** Lines of at most so many columns with what stands before each; only a single word may be longer. */
export function wrapText(text: string, indent: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = indent;
  for (const piece of text.split(breaks).filter(Boolean)) {
    if (line.trim() !== '' && widthOf(line + piece.trimEnd()) > columns) {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** After a space, and where Chinese is written, which has none: not before what closes, and not behind what opens. */
const breaks = /(?<=\s)|(?<=[\p{Script=Han}，。、；：！？）》”])(?=[\p{Script=Han}（《“])/u;
