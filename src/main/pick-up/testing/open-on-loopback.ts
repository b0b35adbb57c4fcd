import { randomBytes } from 'node:crypto';
import { guideBody } from '../../../guides/page.ts';
import { guideStyles } from '../../../guides/styles.ts';
import type { GuideBook } from '../../../guides/text/guide-book.ts';
import { createPickUps, type PickUpOrder, type PickUps } from '../pick-up.ts';

/** A pick-up that browsers on this computer can open. Whoever opened it closes it. */
export interface LoopbackPickUp extends PickUps {
  readonly url: string;
}

/** Opens one for Anna’s phone, with the guides of this book. */
export async function openOnLoopback(
  book: GuideBook,
  fields: Partial<PickUpOrder> = {},
): Promise<LoopbackPickUp> {
  const address = '127.0.0.1';
  const pickUps = createPickUps({
    now: () => new Date(),
    after: (ms, act) => {
      const timer = setTimeout(act, ms).unref();
      return () => clearTimeout(timer);
    },
    randomBytes,
    interfaces: () => ({}),
    addressesIn: () => [{ address, interfaceName: 'wlan0', kind: 'wifi' }],
    isWelcome: (peer) => peer === address,
  });
  await pickUps.open({
    deviceId: '0a1b2c',
    deviceName: 'Anna’s phone',
    platform: 'iphone',
    address,
    world: 'real',
    guides: {
      styles: guideStyles,
      page: (platform, purpose) =>
        guideBody(book, platform, purpose, {
          name: 'Anna’s phone',
          address: 'lantern.linden.house',
          file: 'annas-phone.p12',
        }),
    },
    packFile: async (kind) => ({
      name: kind === 'pkcs12' ? 'annas-phone.p12' : 'annas-phone.mobileconfig',
      bytes: Buffer.from(`the bytes of a ${kind}`),
    }),
    ...fields,
  });
  const opened = pickUps.state.get();
  if (opened.state !== 'open') throw new Error('it was just opened');
  return Object.assign(pickUps, { url: opened.url });
}
