import { Box } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { DomainFillings } from '../../../guides/text/fill-sentence.ts';
import { Drawn, DrawnLook } from '../../guides/drawn.tsx';
import { Sentence } from '../../guides/sentence.tsx';
import { useBook, WithBook } from '../../guides/with-book.tsx';

/** No name and no address is in these words. */
const nothing: DomainFillings = { domain: '', first: '', second: '' };

/** The three buttons that make a token, each in a small drawing: side by side where there is room. */
export function TokenButtons() {
  return (
    <WithBook>
      <TokenButtonsInBook />
    </WithBook>
  );
}

function TokenButtonsInBook() {
  const { t } = useTranslation('connect-cloudflare');
  const { token } = useBook();
  return (
    <Box sx={{ containerType: 'inline-size', mt: 2 }}>
      <DrawnLook />
      <Box component="ol" aria-label={t('token.buttons')} sx={row}>
        {token.map(({ say, screen }) => (
          <Box component="li" key={say} sx={{ display: 'grid', alignContent: 'start', gap: 1, minWidth: 0 }}>
            <Box sx={{ typography: 'body2', overflowWrap: 'anywhere' }}>
              <Sentence of={say} fillings={nothing} />
            </Box>
            <Drawn screen={screen} fillings={nothing} look="whole" />
          </Box>
        ))}
      </Box>
    </Box>
  );
}

/** The words of one step take as many lines as they need, and the drawings below start at one height all the same. */
const row = {
  listStyle: 'none',
  m: 0,
  p: 0,
  display: 'grid',
  gap: 2,
  '& .lk-drawn-window .lk-drawn-rows': { p: '12px 10px 14px' },
  '& .lk-drawn-window .lk-drawn-button': { px: '10px' },
  '@container (min-width: 520px)': {
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    gridTemplateRows: 'auto 1fr',
    rowGap: 1,
    '& > li': { display: 'grid', gridTemplateRows: 'subgrid', gridRow: 'span 2' },
  },
} as const;
