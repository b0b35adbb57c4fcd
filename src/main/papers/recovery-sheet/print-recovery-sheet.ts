import type { FoundHome } from '../../../contract/home.ts';
import { isLoopback } from '../../../contract/loopback.ts';
import type { Setup } from '../../../contract/setup.ts';
import { readBook } from '../../../guides/read-book.ts';
import { printableRecoverySheet } from '../../../guides/recovery-sheet.ts';
import type { Language } from '../../../words/languages.ts';
import { keyIdsOf } from '../../resources/cloudflare/wanted-keys.ts';
import { type Journal, ledgerOf } from '../../resources/model/journal.ts';
import type { SetupIo } from '../../resources/model/model.ts';
import { readWhatStands } from '../what-stands.ts';
import { makeRecoverySheet } from './make-recovery-sheet.ts';

export const RECOVERY_FILE = 'latchkey-recovery-sheet.html';

/** What this computer knows of a home beside its Setup. */
export interface KnownHere {
  readonly home: FoundHome | undefined;
  readonly journal: Journal;
  readonly now: Date;
  readonly language: Language;
}

/** Reads what stands at Cloudflare and prints the sheet, as a page of HTML. Changes nothing. Fails with a Refusal. */
export async function printRecoverySheet(setup: Setup, io: SetupIo, known: KnownHere): Promise<string> {
  const names = setup.devices.flatMap((device) =>
    keyIdsOf(device).map((keyId) => [keyId, device.name] as const),
  );
  const sheet = makeRecoverySheet(setup, await readWhatStands(setup, io), {
    atHome: addressAtHome(setup, known.home),
    ledger: ledgerOf(known.journal, setup),
    names: new Map(names),
    now: known.now,
  });
  return printableRecoverySheet(await readBook(known.language), sheet);
}

/**
 * Where people in the house open it. Of a home that was met again at Cloudflare alone, only the connector's way to it is known:
 * a loopback address or a name without a domain may mean nothing on another device.
 */
export function addressAtHome({ home: wish }: Setup, home: FoundHome | undefined): string | null {
  const address = wish?.internalUrl ?? home?.inTheHouse ?? home?.url;
  return address === undefined || isLoopback(address) || isBareName(address) ? null : address;
}

function isBareName(url: string): boolean {
  return /^[\w-]+$/.test(URL.parse(url)?.hostname ?? '');
}
