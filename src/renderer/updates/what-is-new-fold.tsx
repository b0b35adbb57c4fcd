import { Box, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { Release } from '../../contract/updates.ts';
import { Fold } from '../components/fold.tsx';

/** The changelog of a version, which is written in English. Draws nothing where it says nothing. */
export function WhatIsNewFold({ release }: { readonly release: Release }) {
  const { t, i18n } = useTranslation('updates');
  if (release.whatIsNew.length === 0) return null;
  return (
    <Box sx={{ mt: 0.5 }}>
      <Fold title={t('whatIsNew.title', { version: release.version })}>
        {!i18n.language.startsWith('en') && (
          <Typography variant="body2" sx={{ mb: 1 }}>
            {t('whatIsNew.inEnglish')}
          </Typography>
        )}
        <Box lang="en" dir="ltr" sx={{ maxWidth: '44em', maxHeight: 320, overflowY: 'auto' }}>
          {release.whatIsNew.map(({ heading, points }) => (
            <Box key={`${heading} ${points[0]}`} sx={{ '& + &': { mt: 1.25 } }}>
              {heading && (
                <Typography variant="body2" sx={{ fontWeight: 600 }}>
                  {heading}
                </Typography>
              )}
              <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
                {points.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </Box>
            </Box>
          ))}
        </Box>
      </Fold>
    </Box>
  );
}
