import type { KeyServices } from '../../key-files/device-keys.ts';
import type { Services } from '../base/services.ts';

/** What brings a key to its device: the keys, and the ways out of this program. */
export type HandOverServices = KeyServices &
  Pick<Services, 'host' | 'clipboard' | 'drives' | 'pickUps' | 'installer' | 'wait'>;
