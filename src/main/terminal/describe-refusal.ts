import type { ProblemCode, Technical } from '../../contract/problem.ts';
import { terminal } from '../../words/en/terminal.ts';
import type { TranslateTerminal } from '../../words/terminal.ts';
import type { TerminalReason } from './terminal-refusal.ts';

/** Why a command did not do what it was asked for. */
export function describeReason(reason: TerminalReason, t: TranslateTerminal): string {
  switch (reason.kind) {
    case 'file-not-read':
      return t('refusals.fileNotRead', { file: reason.file, code: reason.code });
    case 'file-wrong':
      return reason.mistakes
        .map(({ line, column, sentence }) => `${reason.file}:${line}:${column}: ${sentence}`)
        .join('\n');
    case 'no-world':
      return t('refusals.noWorld', { file: reason.file });
    case 'world-silent':
      return t('refusals.worldSilent', { file: reason.file });
    case 'no-token':
      return t('refusals.noToken');
    case 'zone-unknown':
      return describeUnknownZone(reason, t);
    case 'zone-not-active':
      return t('refusals.zoneNotActive', { zone: reason.zone });
    case 'no-home':
      return t('refusals.noHome');
    case 'several-homes':
      return t('refusals.severalHomes', { addresses: reason.addresses.join(', ') });
    case 'address-not-kept':
      return describeUnknownAddress(reason, t);
    case 'another-home':
      return t('refusals.anotherHome', {
        homes: reason.homes.map((home) => t('refusals.homeWithId', home)).join(', '),
      });
    case 'webhooks-lost':
      return t('refusals.webhooksLost', { names: reason.names.join(', ') });
    case 'running':
      return t('refusals.running');
    case 'folder-shared':
      return t('refusals.folderShared', { folder: reason.folder });
    case 'folder-unusable':
      return t('refusals.folderUnusable', { folder: reason.folder });
    case 'keys-would-be-lost':
      return t('refusals.keysWouldBeLost');
    case 'not-kept':
      return t('refusals.notKept', { folder: reason.folder, code: reason.code });
    case 'not-agreed':
      return t('refusals.notAgreed');
    case 'blocked':
      return t('refusals.blocked');
  }
}

type ReasonOf<Kind extends TerminalReason['kind']> = Extract<TerminalReason, { readonly kind: Kind }>;

function describeUnknownZone({ address, zones }: ReasonOf<'zone-unknown'>, t: TranslateTerminal): string {
  if (zones.length === 0) return t('refusals.zoneUnknownSeesNone', { address });
  return t('refusals.zoneUnknown', { address, zones: zones.join(', ') });
}

function describeUnknownAddress(
  { address, addresses }: ReasonOf<'address-not-kept'>,
  t: TranslateTerminal,
): string {
  if (addresses.length === 0) return t('refusals.addressNotKeptThereIsNone', { address });
  return t('refusals.addressNotKept', { address, addresses: addresses.join(', ') });
}

/** What Cloudflare or Home Assistant refused, with its code and what a technician needs. */
export function describeProblem(
  code: ProblemCode,
  { call, status, message }: Technical,
  t: TranslateTerminal,
): string {
  const sentence = hasWords(code) ? t(`problems.${code}`) : t('problems.other');
  const detail = [call, status, message].filter(Boolean).join(', ');
  return `${sentence} (${code}${detail ? `: ${detail}` : ''})`;
}

type ToldProblem = Exclude<keyof typeof terminal.problems, 'other'>;

function hasWords(code: ProblemCode): code is ToldProblem {
  return Object.hasOwn(terminal.problems, code);
}
