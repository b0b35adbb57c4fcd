import type { UserAgent } from '../client/user-agent.ts';

/** Steps for one thing to do. `**…**` are the exact words of a menu or button. */
export type Steps = readonly [string, ...string[]];

/** One file to take, and what to do with it. */
export interface Offer {
  readonly heading: string;
  readonly about: string;
  readonly button: string;
  readonly steps: Steps;
}

/** Everything the page can say, in one language: short, in the second person, and never to blame anybody. */
export interface Words {
  readonly practice: string;
  readonly practiceMeans: string;
  readonly open: {
    readonly heading: (device: string) => string;
    readonly lead: string;
    readonly leadForIphone: string;
    /**
     * What tells our file from another: nobody certifies this page, so whoever stands in its way could hand out a file of
     * their own, but only ours opens with the words.
     */
    readonly mustAsk: Readonly<Record<'iphone' | 'android' | 'other', string>>;
    readonly afterwards: string;
    readonly guide: string;
    readonly guideFor: (purpose: string) => string;
    readonly left: (fetches: number, until: string) => string;
    readonly taken: string;
  };
  readonly offers: {
    readonly app: Offer;
    readonly safari: Offer;
    readonly watchByAndroid: Offer;
  } & Readonly<Record<Exclude<UserAgent['platform'], 'iphone'>, Offer>>;
  /** An iPhone that comes for a watch: it has nothing to take. */
  readonly appleWatch: {
    readonly lead: string;
    readonly heading: string;
    readonly about: string;
    readonly steps: Steps;
  };
  readonly guides: Readonly<Record<'browser' | 'firefox' | 'home-assistant-app', string>>;
  readonly elsewhere: {
    readonly safari: { readonly heading: string; readonly about: string; readonly steps: Steps };
    readonly browser: { readonly heading: string; readonly about: string; readonly steps: Steps };
    readonly address: string;
    readonly anyway: string;
  };
  readonly device: {
    readonly ask: string;
    readonly wrong: string;
    readonly names: Readonly<Record<Exclude<UserAgent['platform'], 'unknown'>, string>>;
  };
  readonly notSecure: { readonly ask: string; readonly answer: string };
  readonly notes: { readonly again: string; readonly failed: string };
  readonly over: Readonly<
    Record<'fetched' | 'expired' | 'cancelled', { readonly heading: string; readonly about: string }>
  >;
  readonly overNext: string;
  readonly back: string;
}
