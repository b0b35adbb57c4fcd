import { Link } from '@mui/material';
import { Trans, useTranslation } from 'react-i18next';

type StepKey =
  | `home-assistant-app.${'open' | 'openElse' | 'copy' | 'paste' | 'parameters' | 'start'}`
  | 'file'
  | `bring.${'docker' | 'compose' | 'linux' | 'mac'}`
  | 'run'
  | 'settings'
  | `runAgain.${'app' | 'terminal' | 'composeLine' | 'composeUp' | 'mac' | 'windows'}`
  | `install.${'linux' | 'windows' | 'mac'}`
  | 'composeFile'
  | `windows.${'copy' | 'paste'}`;

/** One step in words: bold are those of the other program, and a page of it opens outside. */
export function Words({ of, page }: { readonly of: StepKey; readonly page?: string }) {
  const { t } = useTranslation('connect-home');
  return (
    <span>
      <Trans
        t={t}
        i18nKey={`steps.${of}`}
        components={{
          b: <strong />,
          page: <Link href={page} target="_blank" rel="noopener noreferrer" />,
        }}
      />
    </span>
  );
}
