import { Button, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CallProblem } from '../../components/call-problem.tsx';
import { Notice } from '../../components/problem-note.tsx';
import { useCalls } from '../../program-access/program-context.tsx';

/** In practice there is no computer to copy the kit to: the program plays that part when asked. */
export function PlayKit() {
  const { t } = useTranslation('proxy');
  const calls = useCalls();
  const play = useMutation(calls.proxy.playKit.mutationOptions());
  return (
    <>
      <Notice tone="watch" title={play.data ? t('kit.practice.runs') : t('kit.practice.title')}>
        <Typography variant="body2">{t('kit.practice.why')}</Typography>
        <Button
          variant="outlined"
          size="small"
          aria-disabled={play.isPending || undefined}
          onClick={() => !play.isPending && play.mutate({})}
          sx={{ mt: 1.5 }}
        >
          {play.isPending ? t('kit.practice.playing') : t('kit.practice.play')}
        </Button>
      </Notice>
      <CallProblem error={play.error} />
    </>
  );
}
