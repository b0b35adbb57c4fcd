import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseLanguage, readyLanguages, type ShownLanguage } from '../../words/languages.ts';
import { showLanguage } from '../../words/show-language.ts';
import { LanguageButton } from './language-button.tsx';

/** The way to another language where no program is reached that could keep it: it holds as long as the page is open. */
export function PageLanguageMenu() {
  const { i18n } = useTranslation();
  const [error, setError] = useState<Error | null>(null);
  const shown = chooseLanguage([i18n.language], readyLanguages);
  const show = (language: ShownLanguage): void => {
    showLanguage(language).catch((thrown: unknown) =>
      setError(new Error('No words came', { cause: thrown })),
    );
  };
  return (
    <LanguageButton<ShownLanguage>
      shown={shown}
      chosen={shown}
      choices={readyLanguages}
      onChoose={show}
      error={error}
      onErrorRead={() => setError(null)}
    />
  );
}
