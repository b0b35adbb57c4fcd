import { Box, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Notice, ProblemNote } from '../../components/problem-note.tsx';
import type { News } from './news.ts';
import type { PlanKind } from './plan-kind.ts';

/** What happened just before the plan that stands below it. */
export function NewsNote({ news, kind }: { readonly news: News; readonly kind: PlanKind }) {
  const { t } = useTranslation('build');
  const work = kind === 'removal' ? 'removal' : 'build';
  switch (news.kind) {
    case 'none':
      return null;
    case 'problem':
      return <ProblemNote problem={news.problem} />;
    case 'plan-changed':
    case 'unapproved': {
      const told = news.kind === 'plan-changed' ? 'planChanged' : 'unapproved';
      return (
        <Box role="status">
          <Notice tone="watch" title={t(`${told}.title`)}>
            <Typography variant="body2">{t(`${told}.why`)}</Typography>
          </Notice>
        </Box>
      );
    }
    case 'undone':
      return (
        <Box role="status">
          <Notice tone="know" title={t(`undone.${work}.title`)}>
            <Typography variant="body2">{t(`undone.${work}.why`)}</Typography>
          </Notice>
        </Box>
      );
  }
}
