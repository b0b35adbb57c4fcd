import { wayOf } from '../../contract/journey.ts';
import { homeAtCloudflare, type KeyHome } from '../key-files/key-home.ts';
import { ownKeyHome } from '../own-proxy/own-key-home.ts';
import type { Services } from '../router/base/services.ts';

/** What the keys of the journey open: here, and nowhere else, the two ways to a home part for them. */
export function createKeyHome({
  journey,
  workspace,
  keys,
  setupIo,
}: Pick<Services, 'journey' | 'workspace' | 'keys' | 'setupIo'>): () => KeyHome {
  return () => {
    const { setupId, answers } = journey.journey.get();
    const { outside, authority } = workspace();
    switch (wayOf(answers)) {
      case 'cloudflare':
        return homeAtCloudflare(journey.setup(), setupIo, outside);
      case 'own-proxy':
        return ownKeyHome({
          ...{ setupId, outside, keys: keys(), record: authority.read },
          hostname: journey.requireAnswer('address'),
          proxy: answers.proxy,
        });
    }
  };
}
