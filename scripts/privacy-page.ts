/** One line of a table in docs/privacy.md. */
export interface Row {
  readonly hosts: readonly string[];
  /** The files that it names, from the root. */
  readonly sources: readonly string[];
}

/** Of all tables under a heading. The first cell has the hosts, each as code. */
export function rowsUnder(page: string, heading: string): readonly Row[] {
  const [, after = ''] = page.split(`\n## ${heading}\n`);
  const [section = ''] = after.split(/^## /m);
  const lines = section.split('\n').filter((line) => /^\| (?!Host|Whom)/.test(line));
  return lines.map((line) => ({
    hosts: found(line.split(' | ')[0] ?? '', /`([^`]+)`/g),
    sources: linkedFrom(line),
  }));
}

/** The files that a text links to, from the root. */
export function linkedFrom(text: string): readonly string[] {
  return found(text, /\]\(\.\.\/([^)]+)\)/g);
}

/** Each once, by the alphabet. */
export function hostsOf(rows: readonly Row[]): readonly string[] {
  return [...new Set(rows.flatMap(({ hosts }) => hosts))].toSorted();
}

function found(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].flatMap(([, group]) => group ?? []);
}
