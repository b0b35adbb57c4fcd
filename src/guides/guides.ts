import type { Platform } from '../contract/setup.ts';
import { english as en } from './book/book.ts';
import type { DomainBook } from './text/domain.ts';
import { type Guide, type Purpose, type Step, served } from './text/guide.ts';
import type { GuideBook, PageWords } from './text/guide-book.ts';
import {
  type Keeper,
  keepers,
  type NetworkGuide,
  type NetworkTopic,
  type TopicWords,
} from './text/network.ts';
import type { RecoveryWords } from './text/recovery.ts';
import { type TrustGuide, type TrustPlace, trustPlaces } from './text/trust.ts';

/** A book for each language. */
const books = { en } as const satisfies Readonly<Record<string, GuideBook>>;
export type Language = keyof typeof books;

/** The language of ours that suits a tag best (`de-AT`, RFC 5646), English when there is none. */
export function chooseLanguage(tag: string): Language {
  const [wanted = ''] = tag.toLowerCase().split('-');
  return isLanguage(wanted) ? wanted : 'en';
}

/** The guide of a platform for a purpose, in the language that suits the tag; none where the key is of no use. */
export function findGuide(platform: Platform, purpose: Purpose, language: string): Guide | undefined {
  return listGuides(platform, language).find((each) => each.purpose === purpose);
}

/** All guides of a platform, the likely wish first. */
export function listGuides(platform: Platform, language = 'en'): readonly Guide[] {
  const guides: Partial<Readonly<Record<Purpose, Guide>>> = books[chooseLanguage(language)].guides[platform];
  return served[platform].flatMap((purpose) => guides[purpose] ?? []);
}

/** How a platform comes to trust the home's own authority, the place for most programs first. */
export function listTrustGuides(platform: Platform, language = 'en'): readonly TrustGuide[] {
  const guides: Partial<Readonly<Record<TrustPlace, TrustGuide>>> =
    books[chooseLanguage(language)].trust[platform];
  return trustPlaces[platform].flatMap((place) => guides[place] ?? []);
}

/** What each router, program or service has to be told for a topic, the recommended way first. */
export function listNetworkGuides(topic: NetworkTopic, language = 'en'): readonly NetworkGuide[] {
  const guides: Partial<Readonly<Record<Keeper, NetworkGuide>>> =
    books[chooseLanguage(language)].network[topic].guides;
  return keepers[topic].flatMap((keeper) => guides[keeper] ?? []);
}

/** What a topic is about, in the language that suits the tag. */
export function topicWords(topic: NetworkTopic, language: string): TopicWords {
  return books[chooseLanguage(language)].network[topic].about;
}

/** The words of the recovery sheet, in the language that suits the tag. */
export function recoveryWords(language: string): RecoveryWords {
  return books[chooseLanguage(language)].recovery;
}

/** How a domain comes to Cloudflare, in the language that suits the tag. */
export function domainGuide(language: string): DomainBook {
  return books[chooseLanguage(language)].domain;
}

/** How a token is made at Cloudflare, button by button, in the language that suits the tag. */
export function tokenGuide(language: string): readonly Step[] {
  return books[chooseLanguage(language)].token;
}

/** The words around the guides, in the language that suits the tag. */
export function pageWords(language: string): PageWords {
  return books[chooseLanguage(language)].page;
}

function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(books, tag);
}
