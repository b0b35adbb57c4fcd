import type { Platform } from '../../contract/setup.ts';
import type { Language } from '../../words/languages.ts';
import type { DomainBook } from './domain.ts';
import type { Fillings, NetworkFillings, TrustFillings } from './fill-sentence.ts';
import type { Guide, Holder, Step, served, TakenBack } from './guide.ts';
import type { NetworkBook } from './network.ts';
import type { RecoveryWords } from './recovery.ts';
import type { TrustBook } from './trust.ts';

/** The words around a guide's own, on the phone's page and on paper. */
export interface PageWords {
  readonly needs: string;
  readonly before: string;
  readonly steps: string;
  readonly otherwise: Readonly<Record<Holder, string>>;
  /** With `{word}` for what to search for. */
  readonly search: string;
  readonly wrong: string;
  readonly test: string;
  readonly remove: Readonly<Record<TakenBack, string>>;
  readonly thenApp: string;
  /** For a renewed key: around what its guide says of the old one. */
  readonly replacing: {
    readonly title: string;
    /** Which of the two to choose where both are offered. */
    readonly choose: string;
    readonly takeOut: string;
    /** The title of its sheet of paper, with `{name}`. */
    readonly sheet: string;
    readonly newKey: string;
    readonly oldKey: string;
  };
  /** What to know of a matter before one chooses who does it. */
  readonly know: string;
  readonly sheet: {
    readonly title: string;
    readonly address: string;
    readonly file: string;
    readonly files: string;
    /** Below the code that opens the address. */
    readonly scan: string;
    /** Where a guide begins like another: with `{count}` and the other one's `{label}`. */
    readonly same: string;
    readonly words: string;
    readonly lost: string;
    readonly notes: string;
    readonly keep: string;
  };
  readonly trustSheet: {
    readonly title: string;
    readonly file: string;
    readonly authority: string;
    readonly fingerprint: string;
    readonly thumbprint: string;
    readonly compare: string;
    readonly notes: string;
  };
  readonly networkSheet: { readonly local: string; readonly notes: string };
  /** What stands for the name, the address and the rest where nobody has told them. */
  readonly unnamed: Fillings & TrustFillings & NetworkFillings;
}

/** Everything in one language. */
export interface GuideBook {
  readonly language: Language;
  readonly page: PageWords;
  readonly guides: {
    readonly [Of in Platform]: { readonly [For in (typeof served)[Of][number]]: Guide };
  };
  readonly trust: TrustBook;
  readonly network: NetworkBook;
  readonly recovery: RecoveryWords;
  readonly domain: DomainBook;
  /** The buttons that make a token, in their order. */
  readonly token: readonly Step[];
}
