import { Box, Button } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { ProgressStep } from '../../../contract/progress.ts';
import { Column } from '../../components/column.tsx';
import { writeDate } from '../../components/moments.ts';
import { useJourney } from '../../journey/journey-context.tsx';
import { useWatched } from '../../program-access/program-context.tsx';
import { BuildRows } from './build-rows.tsx';
import { useGoToPlan } from './go-to-plan.ts';
import { measureTime } from './group-progress.ts';
import { groupChanges } from './groups.ts';
import { PartRow } from './part-row.tsx';
import { Sent } from './sent.tsx';

/** What was built: how many changes in how long, and each of them behind it. */
export function BuiltPart() {
  const { t, i18n } = useTranslation('build');
  const { built } = useJourney().journey.answers;
  const watching = useWatched('build');
  const progress = watching.state === 'loading' ? undefined : watching.value;
  // An earlier session's build is not told any more: only when it was.
  const steps = progress?.phase === 'done' ? progress.steps : [];
  const when = built && writeDate(built, i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <PartRow
      state="done"
      title={t('parts.built.title')}
      detail={steps.length > 0 ? <Measured steps={steps} /> : when && t('parts.built.when', { when })}
      all={
        <Column gap={1.5}>
          {steps.length > 0 && <BuildRows steps={steps} build="stopped" direction="build" />}
          {steps.length > 0 && <Sent changes={steps.map(({ change }) => change)} />}
          <LookAgain />
        </Column>
      }
    />
  );
}

function Measured({ steps }: { readonly steps: readonly ProgressStep[] }) {
  const { t, i18n } = useTranslation('build');
  const count = groupChanges(steps.map(({ change }) => change)).length;
  const ms = measureTime(steps);
  if (ms === null) return t('parts.built.changes', { count });
  const seconds = (ms / 1000).toLocaleString(i18n.language, { maximumFractionDigits: ms < 10_000 ? 1 : 0 });
  return t('parts.built.measured', { count, seconds });
}

function LookAgain() {
  const { t } = useTranslation('build');
  const goToPlan = useGoToPlan();
  return (
    <Box>
      <Button size="small" onClick={() => goToPlan()} sx={{ ml: -0.75 }}>
        {t('built.again')}
      </Button>
    </Box>
  );
}
