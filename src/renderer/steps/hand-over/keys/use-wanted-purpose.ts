import { z } from 'zod';
import type { Device } from '../../../../contract/setup.ts';
import { type Purpose, purposes } from '../../../../guides/text/guide.ts';
import { useDraft } from '../../../drafts/drafts.tsx';

const WantedPurpose = z.enum(purposes).nullable();

/**
 * What a device's key is wanted for, once somebody has said so on one of its screens: the file that is saved, the guide and
 * the trial afterwards are about the same use. `undefined` before that.
 */
export function useWantedPurpose({
  id,
}: Pick<Device, 'id'>): readonly [purpose: Purpose | undefined, want: (purpose: Purpose) => void] {
  const [wanted, want] = useDraft(`key-purpose-${id}`, WantedPurpose, () => null);
  return [wanted ?? undefined, want];
}
