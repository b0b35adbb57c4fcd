import { Box, Button, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { Element } from '../../guides/markup.ts';
import { Icon } from '../components/icon.tsx';
import { PrintedSheet } from './printed-sheet.tsx';

/** The same on paper. `about` says what the one page is for. */
export function PrintGuide(props: { readonly article: Element; readonly about: string }) {
  const { t } = useTranslation('guides');
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 1 }}>
        <Button variant="outlined" startIcon={<Icon name="file" size={18} />} onClick={() => window.print()}>
          {t('print')}
        </Button>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {props.about}
        </Typography>
      </Box>
      <PrintedSheet article={props.article} />
    </>
  );
}
