import { Box, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { Untouched } from '../../../contract/plan.ts';
import { Icon } from '../../components/icon.tsx';
import { pointList } from '../../components/points.tsx';
import { isSetting, listOf } from './group-words.tsx';
import { linesOf } from './groups.ts';

/** What stands there already and stays: quieter than what changes, because nothing is to be decided. */
export function StaysAsItIs({ untouched }: { readonly untouched: readonly Untouched[] }) {
  const { t, i18n } = useTranslation(['build', 'settings']);
  const lines = linesOf(untouched);
  if (lines.length === 0) return null;
  return (
    <section>
      <Typography variant="h2" sx={{ fontSize: '1.1rem', mb: 1 }}>
        {t('review.sections.untouched')}
      </Typography>
      <Box component="ul" sx={{ ...pointList, gap: 0.75 }}>
        {lines.map(({ kind, names }) => (
          <Box component="li" key={kind} sx={{ display: 'flex', gap: 1.25, typography: 'body2' }}>
            <Box sx={{ color: 'primary.main', display: 'flex', flexShrink: 0, mt: '1px' }}>
              <Icon name="check" size={18} />
            </Box>
            <Box sx={{ color: 'text.secondary', minWidth: 0, overflowWrap: 'anywhere' }}>
              <Box component="span" sx={{ color: 'text.primary', fontWeight: 600 }}>
                {t(`untouched.${kind}`, { count: names.length })}
              </Box>
              {' · '}
              {listOf(
                names.map((name) => (isSetting(name) ? t(`settings:${name}.name`) : name)),
                t,
                i18n.language,
              )}
            </Box>
          </Box>
        ))}
      </Box>
    </section>
  );
}
