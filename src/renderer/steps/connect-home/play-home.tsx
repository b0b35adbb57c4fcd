import { Button, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CallProblem } from '../../components/call-problem.tsx';
import { Notice } from '../../components/problem-note.tsx';
import { useCalls } from '../../program-access/program-context.tsx';

/** In practice there is nothing at home to start or to write: the program plays that part when asked. */
export function PlayHome({ part }: { readonly part: 'connector' | 'file' }) {
  const { t } = useTranslation('connect-home');
  const calls = useCalls();
  const play = useMutation(calls.tunnel.playHome.mutationOptions());
  return (
    <>
      <Notice tone="watch" title={t(`practice.title.${part}`)}>
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
      <CallProblem error={play.error} />
    </>
  );
}
