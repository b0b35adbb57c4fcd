import type { AddressLook } from '../../../contract/address.ts';
import type { Answers } from '../../../contract/journey.ts';

/** Whether the user has agreed already to take over all records that stand at this name. */
export function isAgreed(look: AddressLook, { address, takesOver = [] }: Answers): boolean {
  return (
    look.state === 'taken' &&
    look.hostname === address &&
    look.records.every((record) => takesOver.some(({ id }) => id === record.id))
  );
}
