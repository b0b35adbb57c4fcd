import type { Platform } from '../contract/setup.ts';
import { type Guide, type Purpose, served } from './text/guide.ts';
import type { GuideBook } from './text/guide-book.ts';
import { type Keeper, keepers, type NetworkGuide, type NetworkTopic } from './text/network.ts';
import { type TrustGuide, type TrustPlace, trustPlaces } from './text/trust.ts';

/** The guide of a platform for a purpose; none where the key is of no use. */
export function findGuide(book: GuideBook, platform: Platform, purpose: Purpose): Guide | undefined {
  return listGuides(book, platform).find((each) => each.purpose === purpose);
}

/** All guides of a platform, the likely wish first. */
export function listGuides(book: GuideBook, platform: Platform): readonly Guide[] {
  const guides: Partial<Readonly<Record<Purpose, Guide>>> = book.guides[platform];
  return served[platform].flatMap((purpose) => guides[purpose] ?? []);
}

/** How a platform comes to trust the home's own authority, the place for most programs first. */
export function listTrustGuides(book: GuideBook, platform: Platform): readonly TrustGuide[] {
  const guides: Partial<Readonly<Record<TrustPlace, TrustGuide>>> = book.trust[platform];
  return trustPlaces[platform].flatMap((place) => guides[place] ?? []);
}

/** What each router, program or service has to be told for a topic, the recommended way first. */
export function listNetworkGuides(book: GuideBook, topic: NetworkTopic): readonly NetworkGuide[] {
  const guides: Partial<Readonly<Record<Keeper, NetworkGuide>>> = book.network[topic].guides;
  return keepers[topic].flatMap((keeper) => guides[keeper] ?? []);
}
