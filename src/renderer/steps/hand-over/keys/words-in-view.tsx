import { createContext, type ReactNode, useContext, useState } from 'react';

/** Whether the words of the device at hand are seen: shown by one press, they stay in view until they are hidden. */
export type WordsLook = 'hidden' | 'shown' | 'hidden-again';

const InView = createContext<readonly [WordsLook, (look: WordsLook) => void]>(['hidden', () => undefined]);

/** Around all screens of one device. It remembers that somebody looks, never the words themselves, and only until a reload. */
export function WordsInView(props: { readonly children: ReactNode }) {
  const state = useState<WordsLook>('hidden');
  return <InView value={state}>{props.children}</InView>;
}

export function useWordsLook(): readonly [WordsLook, (look: WordsLook) => void] {
  return useContext(InView);
}
