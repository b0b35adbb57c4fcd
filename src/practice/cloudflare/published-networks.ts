/** One line of Google's lists (facts: cloudflare#google-networks). */
export type Prefix = { readonly ipv4Prefix: string } | { readonly ipv6Prefix: string };

export interface GoogleLists {
  readonly own: readonly Prefix[];
  /** Those of its cloud, which anybody can rent. */
  readonly rented: readonly Prefix[];
}

/** What Google publishes in this world; a test may change it, or take it off the internet. */
export interface PublishedNetworks {
  /** `undefined` while nobody can read it. */
  readonly google: () => GoogleLists | undefined;
  readonly publish: (lists: GoogleLists | undefined) => void;
}

/** Documentation networks (RFC 5737, RFC 3849) in the part of Google's, one of them rented out to customers of its cloud. */
const usualGoogleLists: GoogleLists = {
  own: [
    { ipv4Prefix: '192.0.2.0/25' },
    { ipv4Prefix: '198.51.100.0/24' },
    { ipv6Prefix: '2001:db8:6006::/48' },
  ],
  rented: [{ ipv4Prefix: '198.51.100.128/25' }],
};

export function createPublishedNetworks(): PublishedNetworks {
  let lists: GoogleLists | undefined = usualGoogleLists;
  return {
    google: () => lists,
    publish: (changed) => {
      lists = changed;
    },
  };
}
