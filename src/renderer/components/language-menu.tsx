import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { LanguageTag } from '../../contract/language.ts';
import { isShown } from '../../words/languages.ts';
import { showLanguage } from '../../words/show-language.ts';
import { useCalls } from '../program-access/program-context.tsx';
import { LanguageButton } from './language-button.tsx';

/** The way to another language, at the head of every screen. With one language there is nothing to choose. */
export function LanguageMenu() {
  const { data: choice } = useQuery(useCalls().language.read.queryOptions());
  const { mutate, error, reset } = useChoosing();
  if (!choice || choice.offered.length < 2) return null;
  return (
    <LanguageButton<LanguageTag | null>
      shown={choice.shown}
      chosen={choice.chosen}
      choices={[null, ...choice.offered]}
      onChoose={mutate}
      error={error}
      onErrorRead={reset}
    />
  );
}

/** Shown first and kept then: who cannot keep it reads it all the same, until Latchkey closes. */
function useChoosing() {
  const calls = useCalls().language;
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (language: LanguageTag | null) => {
      if (language !== null) await show(language);
      const choice = await calls.choose.call({ language });
      if (language === null) await show(choice.shown);
      queries.setQueryData(calls.read.queryKey(), choice);
    },
    networkMode: 'always',
  });
}

async function show(tag: LanguageTag): Promise<void> {
  if (isShown(tag)) await showLanguage(tag);
}
