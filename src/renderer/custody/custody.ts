import { useQuery } from '@tanstack/react-query';
import type { About, SetAsideFile } from '../../contract/about.ts';
import type { Connection } from '../../contract/cloudflare.ts';
import type { Journey } from '../../contract/journey.ts';
import { useJourney } from '../journey/journey-context.tsx';
import { useCalls } from '../program-access/program-context.tsx';

/**
 * Where secrets are kept.
 * - practice: nowhere, and nothing is lost by that
 * - unknown: the program has not said yet
 */
export type Custody = Connection['custody'] | 'practice' | 'unknown';

export function useCustody(): Custody {
  const { mode } = useJourney().journey;
  const about = useAbout(mode);
  return findCustody(mode, about.data?.custody);
}

/**
 * Why secrets are kept in memory. `file-kept`: the keychain is there, but beside a file of a newer version or of another
 * key nothing is written, so that it can be opened another day.
 */
export function useCustodyReason(): NonNullable<About['custodyReason']> | 'file-kept' {
  return useAbout(useJourney().journey.mode).data?.custodyReason ?? 'file-kept';
}

/** Files that could not be read; they belong to the real home, so practice has none. */
export function useFilesSetAside(): readonly SetAsideFile[] {
  return useAbout(useJourney().journey.mode).data?.setAside ?? [];
}

/** Practice has a vault of its own that always forgets: what the program says then is not said of this computer. */
export function findCustody(mode: Journey['mode'], said: Connection['custody'] | undefined): Custody {
  if (mode === 'practice') return 'practice';
  return said ?? 'unknown';
}

/** Asked again in each mode, so that the answer of one is never taken for that of another. */
function useAbout(mode: Journey['mode']) {
  const calls = useCalls();
  return useQuery(calls.about.queryOptions({ queryKey: [...calls.about.queryKey(), mode] }));
}
