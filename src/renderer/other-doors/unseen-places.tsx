import { Box } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { UnseenPlace } from '../../contract/other-door.ts';
import { Fold } from '../components/fold.tsx';

/** Where nobody has looked: some products are never looked at, and a router does not let itself be looked into from inside. */
export function UnseenPlaces({ unseen }: { readonly unseen: readonly UnseenPlace[] }) {
  const { t } = useTranslation('other-doors');
  return (
    <Fold title={t('unseen.title')}>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {[...unseen, ...neverSeen].map((place) => (
          <li key={place}>{t(`unseen.${place}`)}</li>
        ))}
      </Box>
    </Fold>
  );
}

const neverSeen = ['further-products', 'router'] as const;
