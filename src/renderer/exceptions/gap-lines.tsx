import { Box } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { Exception } from '../../contract/exception.ts';
import { useGapWords } from './gap-words.ts';

/** What a lock lets pass without a key, each thing once, with where and until when. Nothing where it lets nothing pass. */
export function GapLines({ gaps }: { readonly gaps: readonly Exception[] }) {
  const { t } = useTranslation('exceptions');
  const wordsOf = useGapWords();
  if (gaps.length === 0) return null;
  return (
    <>
      <Box component="span" sx={{ display: 'block', mt: 0.5 }}>
        {t('inPlan.lead')}
      </Box>
      {gaps.map((gap) => {
        const { name, opens, from, until } = wordsOf(gap);
        return (
          <Box component="span" key={gap.id} sx={{ display: 'block', mt: 0.75 }}>
            <Box component="span" sx={{ fontWeight: 600, color: 'text.primary' }}>
              {t('inPlan.named', { name })}
            </Box>{' '}
            {[opens, from, until].join(' ')}
          </Box>
        );
      })}
      <Box component="span" sx={{ display: 'block', mt: 0.75 }}>
        {t('inPlan.rest')}
      </Box>
    </>
  );
}
