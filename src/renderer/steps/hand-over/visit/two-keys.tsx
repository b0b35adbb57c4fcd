import { Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Column } from '../../../components/column.tsx';
import { CopyButton } from '../../../components/copy-button.tsx';
import { NumberedSteps } from '../../../components/numbered.tsx';

interface TwoKeysProps {
  readonly name: string;
  readonly keyName: string;
  /** The page that the new key alone opens. */
  readonly open: string;
}

/** In a browser a page tells which of two keys was shown: the new one alone reaches Home Assistant there. */
export function NewKeysPage({ name, keyName, open }: TwoKeysProps) {
  const { t } = useTranslation('hand-over');
  return (
    <Column gap={1.5}>
      <Typography variant="h2" sx={{ fontSize: '1.15rem' }}>
        {t('twoKeys.page.list', { name })}
      </Typography>
      <NumberedSteps>
        <span>{t('twoKeys.page.private')}</span>
        <span>
          {t('twoKeys.page.open')} <strong style={{ overflowWrap: 'anywhere' }}>{open}</strong>
        </span>
        <span>{t('twoKeys.page.choose', { keyName })}</span>
        <span>{t('twoKeys.page.good')}</span>
        <span>{t('twoKeys.page.blocked', { keyName })}</span>
      </NumberedSteps>
      <div>
        <CopyButton text={open} label={t('twoKeys.page.copy')} />
      </div>
    </Column>
  );
}

/** An app opens every page with whichever key it has, so the old one has to be gone before its word counts. */
export function OldKeyFirst({ name }: { readonly name: string }) {
  const { t } = useTranslation('hand-over');
  return (
    <div>
      <Typography variant="subtitle2">{t('twoKeys.first.title', { name })}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t('twoKeys.first.why')}
      </Typography>
    </div>
  );
}
