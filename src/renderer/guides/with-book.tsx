import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { bookAtHand, readBook } from '../../guides/read-book.ts';
import type { GuideBook } from '../../guides/text/guide-book.ts';
import { chooseLanguage, languages } from '../../words/languages.ts';
import { CallProblem } from '../components/call-problem.tsx';
import { Waiting } from '../components/waiting.tsx';

const Book = createContext<GuideBook | undefined>(undefined);

/**
 * Gives everything below it the guides in the window's language. They are loaded once somebody needs them: until then it says so, and
 * why where it does not work. `until` puts that where it belongs on the screen.
 */
export function WithBook(props: {
  readonly children: ReactNode;
  readonly until?: (notice: ReactNode) => ReactNode;
}) {
  const { t, i18n } = useTranslation(['guides', 'common']);
  const language = chooseLanguage([i18n.language], languages);
  const book = useQuery({
    queryKey: ['guides', language],
    queryFn: () => readBook(language),
    // What was read for another screen is there at once.
    initialData: () => bookAtHand(language),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (book.data) return <Book value={book.data}>{props.children}</Book>;
  const notice = book.error ? (
    <CallProblem
      error={book.error}
      action={{ label: t('common:retry'), onPress: () => void book.refetch() }}
    />
  ) : (
    <Waiting what={t('opening')} />
  );
  return props.until?.(notice) ?? notice;
}

/** The guides in the window's language, below `WithBook`. */
export function useBook(): GuideBook {
  const book = useContext(Book);
  if (!book) throw new Error('WithBook is missing');
  return book;
}
