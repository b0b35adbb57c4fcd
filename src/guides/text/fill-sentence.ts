import type { MessageValues } from '../../words/fill-names.ts';
import { formatMessage } from '../../words/format-message.ts';
import { localeOf } from '../../words/languages.ts';
import { readMarks, type Stretch } from './marks.ts';

/** What a guide says of one device: no secret is among it, and none ever goes into a guide. */
export interface Fillings {
  /** The device, as the user named it. */
  readonly name: string;
  /**
   * What its key is called where a device asks which one to use: the name in plain letters, numbered where two are the
   * same. The name itself where nobody has told it.
   */
  readonly keyName?: string;
  /** What the key before it is called there. Absent where it is the device's first. */
  readonly oldKeyName?: string | undefined;
  /** The hostname of the home, without `https://`. */
  readonly address: string;
  /** What a program may ask for at that address to see that it comes in. The first page, `/`, where nobody has told another. */
  readonly path?: string;
  /** The file name of the device's key, such as `annas-phone.p12`. */
  readonly file: string;
}

/** What a guide says where a device is to trust the home's own authority. Nothing of it is secret. */
export interface TrustFillings {
  readonly address: string;
  /** The file name of the authority's certificate, such as `ha-linden-house.crt`. */
  readonly file: string;
  /** What the authority is called in lists of trusted ones: its common name. */
  readonly authority: string;
}

/** What advice about the home's network says. `networkFillings` makes it. */
export interface NetworkFillings {
  readonly address: string;
  /** The first label of the address and the rest of it, for those who want to have it in two (RFC 1034, 3.1). */
  readonly host: string;
  readonly domain: string;
  /** The IP address, inside the home's network, of the machine that is to answer. */
  readonly local: string;
}

/** What the recovery sheet says of a home. */
export interface RecoveryFillings {
  readonly address: string;
  /** Where the home answers in its own network. */
  readonly atHome: string;
}

/** How many there are of something. */
export interface CountFillings {
  readonly count: number;
}

/** What the way of a domain to Cloudflare says: nothing of it is secret. */
export interface DomainFillings {
  readonly domain: string;
  /** The two name servers that Cloudflare gives it. */
  readonly first: string;
  readonly second: string;
}

/** Whatever can be filled in. A placeholder that is not among it stays as it is. */
export type AnyFillings =
  | Fillings
  | TrustFillings
  | NetworkFillings
  | RecoveryFillings
  | CountFillings
  | DomainFillings;

export function networkFillings(home: Pick<NetworkFillings, 'address' | 'local'>): NetworkFillings {
  const [host = '', ...domain] = home.address.split('.');
  return { ...home, host, domain: domain.join('.') };
}

/** What the two keys of a device are called once one was renewed; `undefined` where it is the first. */
export function renewedIn(
  fillings: AnyFillings,
): { readonly keyName: string; readonly oldKeyName: string } | undefined {
  if (!('name' in fillings)) return undefined;
  const { name, keyName = name, oldKeyName } = fillings;
  return oldKeyName === undefined ? undefined : { keyName, oldKeyName };
}

/**
 * A sentence of a guide, ready to be shown. What is filled in is never read for marks: a name is a name.
 * @param locale how the sentence counts; of no matter where nothing is counted
 */
export function fillSentence(
  text: string,
  fillings: AnyFillings,
  locale = localeOf('en'),
): readonly Stretch[] {
  const values = valuesOf(fillings);
  return readMarks(text)
    .map((stretch) =>
      // Words of a system hold no values, and may hold signs that mean something in a message.
      stretch.look === 'menu' ? stretch : { ...stretch, text: formatMessage(stretch.text, values, locale) },
    )
    .filter((stretch) => stretch.text !== '');
}

/** The same sentence where nothing can be set in bold. */
export function fillPlainText(text: string, fillings: AnyFillings): string {
  return fillSentence(text, fillings)
    .map((part) => part.text)
    .join('');
}

function valuesOf(fillings: AnyFillings): MessageValues {
  const known = Object.entries(fillings).filter(([, value]) => value !== undefined);
  return {
    ...unfilled,
    ...('name' in fillings ? { keyName: fillings.name } : {}),
    ...Object.fromEntries(known),
  };
}

/** What stands in the place of what nobody told. Whatever is there has a first page. */
const unfilled: Readonly<Record<Placeholder, string>> = {
  name: '{name}',
  keyName: '{keyName}',
  oldKeyName: '{oldKeyName}',
  address: '{address}',
  path: '/',
  file: '{file}',
  authority: '{authority}',
  host: '{host}',
  domain: '{domain}',
  local: '{local}',
  atHome: '{atHome}',
  count: '{count}',
  first: '{first}',
  second: '{second}',
};

type Placeholder =
  | keyof Fillings
  | keyof TrustFillings
  | keyof NetworkFillings
  | keyof RecoveryFillings
  | keyof CountFillings
  | keyof DomainFillings;
