import { Box, Button, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ConnectorKind } from '../../../contract/contract.ts';
import { useJourney } from '../../app/journey-context.tsx';
import { ChoiceList } from '../../components/choice-list.tsx';
import { Fold } from '../../components/fold.tsx';
import { Notice, ProblemNote } from '../../components/problem-note.tsx';
import { StepScreen } from '../../components/step-screen.tsx';
import { useDraft } from '../../drafts/drafts.tsx';
import { problemOf } from '../../program-access/problem-of.ts';
import { useCalls, useWatched } from '../../program-access/program-context.tsx';
import { Instructions } from './instructions.tsx';
import { pathState, stillToDo } from './path-state.ts';
import { PathStatus } from './path-status.tsx';
import { TrustNote } from './trust-note.tsx';

/** Connect your home: who runs the connector, what to paste there, and how the path is right now. */
export function ConnectHome() {
  const { t } = useTranslation(['connect-home', 'common']);
  const { journey, goOn, moving } = useJourney();
  const watching = useWatched('tunnel');
  const path = pathState(watching);
  const [way, choose] = useDraft<typeof ConnectorKind>(
    'connect-home',
    ConnectorKind,
    () => 'home-assistant-app',
  );
  const open = journey.answers.connected !== undefined;
  const guide = (
    // In a fold everything else is quiet; these are steps to follow.
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr)',
        gap: 2.5,
        typography: 'body1',
        color: 'text.primary',
      }}
    >
      <Ways way={way} onChoose={choose} />
      <Instructions key={way} way={way} />
      <TrustNote way={way} />
    </Box>
  );
  return (
    <StepScreen
      heading={t('heading')}
      lead={t('lead')}
      primary={{
        label: t('common:continue'),
        onPress: () => goOn(),
        state: moving === 'moving' ? 'busy' : open ? 'ready' : 'off',
      }}
      fact={t(open ? 'fact.connected' : 'fact.waiting')}
      aside={t('technical')}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 3 }}>
        <PathStatus path={path} way={way} onRetry={watching.retry} />
        {below()}
      </Box>
    </StepScreen>
  );

  /** What is to be done; once it is done, or where it need not be, it is folded away. */
  function below(): ReactNode {
    if (path.kind === 'none') return null;
    if (journey.mode === 'practice') {
      return (
        <>
          {stillToDo(path) && <PlayHome />}
          <Fold title={t('forReal')}>{guide}</Fold>
        </>
      );
    }
    if (stillToDo(path)) return guide;
    return (
      <>
        <TrustNote way={way} />
        <Fold title={t('again')}>{guide}</Fold>
      </>
    );
  }
}

function Ways(props: { readonly way: ConnectorKind; readonly onChoose: (way: ConnectorKind) => void }) {
  const { t } = useTranslation('connect-home');
  return (
    <ChoiceList
      label={t('where')}
      labelLook="shown"
      columns="repeat(auto-fit, minmax(min(100%, 185px), 1fr))"
      choices={ConnectorKind.options.map((kind) => ({
        value: kind,
        title: t(`way.${kind}.name`),
        detail: t(`way.${kind}.detail`),
      }))}
      chosen={props.way}
      onChoose={props.onChoose}
    />
  );
}

/** In practice there is nothing at home to start: the program plays that part when asked. */
function PlayHome() {
  const { t } = useTranslation('connect-home');
  const calls = useCalls();
  const play = useMutation(calls.tunnel.playHome.mutationOptions());
  return (
    <>
      <Notice tone="watch" title={t('practice.title')}>
        <Typography variant="body2">{t('practice.why')}</Typography>
        <Button
          variant="outlined"
          size="small"
          aria-disabled={play.isPending || undefined}
          onClick={() => !play.isPending && play.mutate({})}
          sx={{ mt: 1.5 }}
        >
          {play.isPending ? t('practice.playing') : t('practice.play')}
        </Button>
      </Notice>
      {play.error && <ProblemNote problem={problemOf(play.error)} />}
    </>
  );
}
