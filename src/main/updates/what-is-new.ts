import { WhatIsNew } from '../../contract/updates.ts';

/** What a changelog says of one version, without its heading; empty where it says nothing (Keep a Changelog 1.1.0). */
export function cutSection(changelog: string, version: string): string {
  const sections = changelog.split(/^## /m).slice(1);
  const wanted = sections.find((section) => section.startsWith(`[${version}]`));
  return wanted?.slice(wanted.indexOf('\n') + 1).trim() ?? '';
}

/** More is nothing that anybody reads in a window. */
const limits = { parts: 20, points: 60, point: 1000, heading: 200 };

/**
 * Headings and points as plain text: every mark of Markdown is taken off, a link leaves its words, and what is none of these is left
 * out. What is too long is cut. Whoever wrote the text, it can do nothing but be read.
 */
export function readWhatIsNew(section: string): WhatIsNew {
  const parts: { heading: string; points: string[] }[] = [];
  for (const line of joinLines(section)) {
    const heading = /^###+ (.*)$/.exec(line)?.[1];
    const point = /^[-*] (.*)$/.exec(line)?.[1];
    if (heading !== undefined) parts.push({ heading: toPlainText(heading, limits.heading), points: [] });
    else if (point !== undefined || isParagraph(line)) {
      if (parts.length === 0) parts.push({ heading: '', points: [] });
      parts.at(-1)?.points.push(toPlainText(point ?? line.replace(/:$/, ''), limits.point));
    }
  }
  return WhatIsNew.parse(
    parts
      .map(({ heading, points }) => ({ heading, points: points.filter(Boolean).slice(0, limits.points) }))
      .filter(({ points }) => points.length > 0)
      .slice(0, limits.parts),
  );
}

/** A sentence between the points; “Keys:” alone only orders them, and `[1.2.3]: https://…` is where a heading leads to. */
function isParagraph(line: string): boolean {
  return line !== '' && !/^[#>|`]/.test(line) && !/^\[[^\]]+\]: /.test(line) && !/^[^.]{1,60}:$/.test(line);
}

/** A point that goes on in the next line, indented, and a paragraph of several are one each. */
function joinLines(section: string): readonly string[] {
  const lines: string[] = [];
  let open = false;
  for (const raw of section.replaceAll('\r', '').split('\n')) {
    const line = raw.trim();
    const begins = line === '' || /^(?:[-*] |#+ )/.test(line) || !open;
    if (begins) lines.push(line);
    else lines.push(`${lines.pop()} ${line}`);
    open = line !== '' && !line.startsWith('#');
  }
  return lines;
}

function toPlainText(markdown: string, longest: number): string {
  const text = markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]*>/g, '')
    .replace(/[*_`]{1,3}/g, '')
    // Nothing that turns the direction of a line, hides or moves what stands beside it.
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
