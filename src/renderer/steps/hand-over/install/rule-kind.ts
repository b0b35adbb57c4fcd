import type { BrowserRule } from '../../../../contract/hand-over.ts';

/** What a browser's rule is kept in: a file, Windows' registry, or a Mac's preferences. They differ in who may set it. */
export type RuleKind = 'file' | 'registry' | 'preferences';

export function classifyRule({ path }: Pick<BrowserRule, 'path'>): RuleKind {
  if (path.startsWith('/')) return 'file';
  return path.startsWith('HK') ? 'registry' : 'preferences';
}

/** The command that takes a rule out of a Mac's preferences (`defaults(1)`): the whole rule, whoever added to it. */
export function writeRemoval({ path }: Pick<BrowserRule, 'path'>): string {
  return `defaults delete ${path} AutoSelectCertificateForUrls`;
}
