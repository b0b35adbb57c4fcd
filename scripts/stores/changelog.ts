/** One version in CHANGELOG.md, whose form is that of Keep a Changelog. */
export interface VersionNotes {
  readonly version: string;
  /** As `2026-12-31`. */
  readonly date: string;
  readonly blocks: readonly Block[];
}

/** Plain text: links, weight and code marks are gone. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

const head = /^\[(\d+\.\d+\.\d+)\] - (\d{4}-\d{2}-\d{2})\n/;

/** The released versions, the newest first as they are written. What is unreleased has no date and is none of them. */
export function versionsIn(changelog: string): readonly VersionNotes[] {
  return changelog.split(/^## /m).flatMap((section) => {
    const [line, version, date] = head.exec(section) ?? [];
    if (line === undefined || version === undefined || date === undefined) return [];
    return [{ version, date, blocks: blocksIn(section.slice(line.length)) }];
  });
}

function blocksIn(markdown: string): readonly Block[] {
  return markdown
    .split(/\n{2,}|(?<=^###.*)\n/m)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !isLinkTarget(part))
    .map(blockOf);
}

function blockOf(part: string): Block {
  if (part.startsWith('### ')) return { kind: 'heading', text: plain(part.slice('### '.length)) };
  if (part.startsWith('- ')) return { kind: 'list', items: part.slice(2).split(/\n- /).map(plain) };
  return { kind: 'paragraph', text: plain(part) };
}

/** `[1.2.3]: https://…`, where the headings of the file lead to. */
function isLinkTarget(part: string): boolean {
  return /^\[[^\]]+\]: /.test(part);
}

function plain(markdown: string): string {
  return markdown
    .replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replaceAll(/\*\*([^*]+)\*\*/g, '$1')
    .replaceAll(/`([^`]+)`/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
