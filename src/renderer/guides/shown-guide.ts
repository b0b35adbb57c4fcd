import type { Device } from '../../contract/setup.ts';
import { listGuides } from '../../guides/guides.ts';
import type { Fillings } from '../../guides/text/fill-sentence.ts';
import type { Guide, Purpose } from '../../guides/text/guide.ts';
import { useBook } from './with-book.tsx';

/** Whose key goes where, and what it is wanted for. */
export interface GuideOfDevice {
  readonly device: Pick<Device, 'name' | 'platform'>;
  /** The hostname of the home. */
  readonly address: string;
  /** What a program may ask for there to see that it comes in. */
  readonly path?: string;
  /** The name of the device's .p12. */
  readonly fileName: string;
  /** What its key is called where a device asks which one to use, if that is not the device's name. */
  readonly keyName?: string;
  /** What the key before it is called there, if it was renewed. */
  readonly oldKeyName?: string | undefined;
  /** What the key is wanted for; the likeliest use of such a device until somebody chose. */
  readonly wanted: Purpose | undefined;
}

/** The guides of a device, the one for what its key is wanted for, and what goes into its sentences. Below `WithBook`. */
export function useGuideOf({ device, address, path, fileName: file, wanted, ...names }: GuideOfDevice): {
  readonly guides: readonly Guide[];
  readonly shown: Guide | undefined;
  readonly fillings: Fillings & { readonly keyName: string };
} {
  const { name, platform } = device;
  const { keyName = name, oldKeyName } = names;
  const guides = listGuides(useBook(), platform);
  return {
    guides,
    shown: guides.find(({ purpose }) => purpose === wanted) ?? guides[0],
    fillings: { name, keyName, oldKeyName, address, file, ...(path === undefined ? {} : { path }) },
  };
}
