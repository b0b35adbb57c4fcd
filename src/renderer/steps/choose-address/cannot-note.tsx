import { Button, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { TypedDomain } from '../../../contract/domain.ts';
import { Notice } from '../../components/problem-note.tsx';

/** Why a name can be no domain of one's own, and what to do instead. */
export function CannotNote(props: {
  readonly read: Exclude<TypedDomain, { state: 'own' }>;
  readonly onGetOne?: () => void;
  /** Where there is a domain already: what to type instead. */
  readonly instead?: string;
}) {
  const { t } = useTranslation('domain');
  const { read, onGetOne } = props;
  const offersOne = read.state === 'borrowed' || read.state === 'at-home' || read.state === 'number';
  return (
    <Notice tone="watch" title={useTitle(read)}>
      <Typography variant="body2">{useReason(read)}</Typography>
      {offersOne && (
        <Typography variant="body2" sx={{ mt: 0.75 }}>
          {props.instead ?? t('cannot.instead')}
        </Typography>
      )}
      {offersOne && onGetOne && (
        <Button size="small" variant="outlined" onClick={onGetOne} sx={{ mt: 1.25 }}>
          {t('name.getOne')}
        </Button>
      )}
    </Notice>
  );
}

function useTitle(read: Exclude<TypedDomain, { state: 'own' }>): string {
  const { t } = useTranslation('domain');
  switch (read.state) {
    case 'borrowed': {
      const lender = t(`lender.${read.lender}`, { suffix: read.suffix });
      return t('cannot.borrowed', { name: read.name, lender });
    }
    case 'at-home':
    case 'number':
    case 'ending':
      return t(`cannot.${read.state}`, { name: read.name });
    case 'mangled':
      return t('cannot.mangled');
  }
}

function useReason(read: Exclude<TypedDomain, { state: 'own' }>): string {
  const { t } = useTranslation('domain');
  return read.state === 'ending' ? t('cannot.endingWhy', { name: read.name }) : t(`cannot.${read.state}Why`);
}
