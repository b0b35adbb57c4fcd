import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import type { z } from 'zod';

/** What was typed and not yet sent: kept when a call fails, when the user goes back, and over a reload. */
interface Drafts {
  read(key: string): unknown;
  write(key: string, value: unknown): void;
  drop(key: string): void;
}

const DraftsContext = createContext<Drafts | undefined>(undefined);

/** `of` names the setup the drafts belong to: a fresh start begins with empty fields. */
export function DraftsProvider(props: { readonly of: string; readonly children: ReactNode }) {
  const [drafts] = useState(() => createDrafts(props.of, window.sessionStorage));
  return <DraftsContext value={drafts}>{props.children}</DraftsContext>;
}

/**
 * State like `useState` that outlives the screen until it is dropped, which is when main has taken the answer. Never for a secret: it is kept in the page's session
 * storage. What is stored is parsed again, so that an older version's draft is dropped and not misread.
 */
export function useDraft<Schema extends z.ZodType>(
  key: string,
  schema: Schema,
  initial: () => z.infer<Schema>,
): readonly [value: z.infer<Schema>, write: (value: z.infer<Schema>) => void, drop: () => void] {
  const drafts = useContext(DraftsContext);
  const [value, setValue] = useState<z.infer<Schema>>(() => {
    const kept = schema.safeParse(drafts?.read(key));
    return kept.success ? kept.data : initial();
  });
  const write = useCallback(
    (next: z.infer<Schema>) => {
      drafts?.write(key, next);
      setValue(next);
    },
    [drafts, key],
  );
  const drop = useCallback(() => drafts?.drop(key), [drafts, key]);
  return [value, write, drop];
}

function createDrafts(owner: string, storage: Storage): Drafts {
  const nameOf = (key: string): string => `latchkey-draft:${owner}:${key}`;
  return {
    read(key) {
      const text = storage.getItem(nameOf(key));
      if (text === null) return undefined;
      try {
        return JSON.parse(text);
      } catch {
        return undefined;
      }
    },
    write: (key, value) => storage.setItem(nameOf(key), JSON.stringify(value)),
    drop: (key) => storage.removeItem(nameOf(key)),
  };
}
