import { DOMParser, type Document } from '@xmldom/xmldom';

/** Reads a document of a stranger's; `undefined` where it is none. What declares types or entities is refused unread. */
export function readXml(text: string): Document | undefined {
  if (/<!(?!--|\[CDATA\[)/.test(text)) return undefined;
  try {
    return new DOMParser({ onError: refuse }).parseFromString(text, 'text/xml');
  } catch {
    return undefined;
  }
}

function refuse(level: 'warning' | 'error' | 'fatalError', message: string): void {
  if (level !== 'warning') throw new SyntaxError(message);
}

/** What stands in the first element of this name, whatever its prefix; empty where there is none. */
export function textIn(document: Pick<Document, 'getElementsByTagNameNS'>, name: string): string {
  return document.getElementsByTagNameNS('*', name).item(0)?.textContent?.trim() ?? '';
}
