import { useTranslation } from 'react-i18next';
import { hostnameFor, type NameFault, repairName } from '../../contract/address.ts';
import type { LeftOut } from '../../contract/typed-host.ts';
import { readWholeName, repairWholeName, type WholeNameFault } from '../../contract/whole-name.ts';
import { useToAscii } from './ascii-letters.ts';
import { useNameWords } from './name-words.ts';

/** What is said at the field where a name for an address is typed. */
interface TypedName {
  /** The whole name; `undefined` where it cannot be one. */
  readonly hostname: string | undefined;
  readonly problem: string | undefined;
  readonly leftOut: string | undefined;
  /** What would do in place of it, as it is put into the field. */
  readonly instead: string | undefined;
}

/** A name under the domain: of its own, or typed whole. */
export function useNameUnder(domain: string, typed: string): TypedName {
  const toAscii = useToAscii(typed);
  const instead = toAscii && repairName(typed, domain, toAscii);
  return useTold(hostnameFor(typed, domain), instead, domain);
}

/** A whole name, of any domain. */
export function useWholeName(typed: string): TypedName {
  const toAscii = useToAscii(typed);
  return useTold(readWholeName(typed), toAscii && repairWholeName(typed, toAscii));
}

type Read =
  | { readonly state: 'ok'; readonly hostname: string; readonly leftOut: readonly LeftOut[] }
  | { readonly state: 'unusable'; readonly fault: NameFault | WholeNameFault };

/** Nothing typed is no mistake yet, and half a name is none. */
function useTold(read: Read, instead: string | undefined, domain?: string): TypedName {
  const words = useNameWords();
  const nothing = { hostname: undefined, problem: undefined, leftOut: undefined, instead: undefined };
  if (read.state === 'ok') {
    return { ...nothing, hostname: read.hostname, leftOut: words.leftOut(read.leftOut) };
  }
  if (read.fault.kind === 'no-domain' || read.fault.kind === 'empty') return nothing;
  return { ...nothing, problem: words.fault(read.fault, domain), instead };
}

/** The button that puts it into the field. */
export function useOffer(instead: string | undefined, onType: (name: string) => void) {
  const { t } = useTranslation('names');
  if (instead === undefined) return undefined;
  return { label: t('instead', { name: instead }), onPress: () => onType(instead) };
}
