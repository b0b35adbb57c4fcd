import type { AddressLook } from '../../../contract/address.ts';
import type { Answers } from '../../../contract/journey.ts';

/** Whether the user has agreed already to take over the very record that stands at this name. */
export function isAgreed(look: AddressLook, { address, takesOver = [] }: Answers): boolean {
  return (
    look.state === 'taken' &&
    look.hostname === address &&
    takesOver.some(({ type, content }) => type === look.record.type && content === look.record.content)
  );
}
