import { Box, Button } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { HomeId } from '../../contract/homes.ts';
import { ActionRow, IconTile, ListCard } from '../components/list-card.tsx';
import { Notice } from '../components/problem-note.tsx';
import { useHomeName } from './home-names.ts';
import { useKeptHomes } from './use-kept-homes.ts';

/** Access to Cloudflare that other homes on this computer have. The token itself never comes here. */
export function AccessOfOthers(props: { readonly onUse: (home: HomeId) => void }) {
  const { t } = useTranslation('homes');
  const nameOf = useHomeName();
  const offered = useKeptHomes().data?.homes.filter(({ access }) => access === 'offered') ?? [];
  if (offered.length === 0) return null;
  return (
    <Box component="section" sx={{ mb: 3 }}>
      <Box sx={{ mb: 1.25 }}>
        <Notice tone="know" title={t('access.title')}>
          {t('access.detail')}
        </Notice>
      </Box>
      <ListCard label={t('access.list')}>
        {offered.map((home) => (
          <ActionRow
            key={home.id}
            mark={<IconTile icon="key" />}
            title={t('access.row', { name: nameOf(home) })}
            action={
              <Button
                size="small"
                variant="outlined"
                aria-label={t('access.useNamed', { name: nameOf(home) })}
                onClick={() => props.onUse(home.id)}
              >
                {t('access.use')}
              </Button>
            }
          />
        ))}
      </ListCard>
    </Box>
  );
}
