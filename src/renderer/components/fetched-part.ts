/** How far a part of the window is. */
export type Fetched<Part> =
  | { readonly state: 'awaited' }
  | { readonly state: 'here'; readonly part: Part }
  /** It could not be fetched: the program is gone, or another version of it answers. */
  | { readonly state: 'missing' };

export interface FetchedPart<Part> {
  /** Begins to fetch it, unless it is here or on its way; one that did not come is tried again. */
  fetch(): void;
  current(): Fetched<Part>;
  subscribe(listener: () => void): () => void;
}

/** Fetches a part once, for whoever shows it. */
export function createFetchedPart<Part>(load: () => Promise<Part>): FetchedPart<Part> {
  const listeners = new Set<() => void>();
  let fetched: Fetched<Part> = { state: 'awaited' };
  let isAsked = false;
  const become = (next: Fetched<Part>): void => {
    fetched = next;
    isAsked = next.state !== 'missing';
    for (const listener of listeners) listener();
  };
  return {
    fetch() {
      if (isAsked) return;
      isAsked = true;
      if (fetched.state === 'missing') become({ state: 'awaited' });
      load().then(
        (part) => become({ state: 'here', part }),
        () => become({ state: 'missing' }),
      );
    },
    current: () => fetched,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
