import { Box, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { Untouched } from '../../../contract/plan.ts';
import { Icon } from '../../components/icon.tsx';
import { pointList } from '../../components/points.tsx';
import { useNameList } from './name-list.ts';

/** What stands there already and stays: quieter than what changes, because nothing is to be decided. */
export function StaysAsItIs({ untouched }: { readonly untouched: readonly Untouched[] }) {
  const { t } = useTranslation('build');
  const lines = useLines(untouched);
  if (lines.length === 0) return null;
  return (
    <section>
      <Typography variant="h2" sx={{ fontSize: '1.1rem', mb: 1 }}>
        {t('review.sections.untouched')}
      </Typography>
      <Box component="ul" sx={{ ...pointList, gap: 0.75 }}>
        {lines.map(({ kind, names }) => (
          <Line key={kind} kind={kind} names={names} />
        ))}
      </Box>
    </section>
  );
}

interface LineProps {
  /** What is said of Home Assistant itself needs more than a line. */
  readonly kind: Exclude<Untouched['kind'], 'home-assistant' | 'trust-in-file'>;
  /** As people read them. */
  readonly names: readonly string[];
}

/** One line for each kind of thing of which there is any. */
function useLines(untouched: readonly Untouched[]): readonly LineProps[] {
  const { t } = useTranslation('settings');
  const lines = untouched.flatMap((thing): readonly LineProps[] => {
    switch (thing.kind) {
      case 'home-assistant':
      case 'trust-in-file':
        return [];
      case 'declined-settings':
        return [{ kind: thing.kind, names: thing.settings.map((setting) => t(`${setting}.name`)) }];
      default:
        return [{ kind: thing.kind, names: thing.names }];
    }
  });
  return lines.filter(({ names }) => names.length > 0);
}

function Line({ kind, names }: LineProps) {
  const { t } = useTranslation('build');
  const list = useNameList();
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1.25, typography: 'body2' }}>
      <Box sx={{ color: 'primary.main', display: 'flex', flexShrink: 0, mt: '1px' }}>
        <Icon name="check" size={18} />
      </Box>
      <Box sx={{ color: 'text.secondary', minWidth: 0, overflowWrap: 'anywhere' }}>
        <Box component="span" sx={{ color: 'text.primary', fontWeight: 600 }}>
          {t(`untouched.${kind}`, { count: names.length })}
        </Box>
        {' · '}
        {list(names)}
      </Box>
    </Box>
  );
}
