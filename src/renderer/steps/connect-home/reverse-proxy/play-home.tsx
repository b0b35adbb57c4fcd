import { Button, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CallProblem } from '../../../components/call-problem.tsx';
import { Notice } from '../../../components/problem-note.tsx';
import { useCalls } from '../../../program-access/program-context.tsx';

/** In practice there is no router and no file: the program plays the person at home when asked. */
export function PlayHome({ part }: { readonly part: 'proxy' | 'trust' }) {
  const { t } = useTranslation('without-tunnel');
  const play = useMutation(useCalls().origin.playHome.mutationOptions());
  return (
    <>
      <Notice tone="watch" title={t(`connect.practice.title.${part === 'proxy' ? 'proxy' : 'file'}`)}>
        <Typography variant="body2">
          {t(part === 'proxy' ? 'connect.practice.why' : 'connect.practice.whyFile')}
        </Typography>
        <Button
          variant="outlined"
          size="small"
          aria-disabled={play.isPending || undefined}
          onClick={() => !play.isPending && play.mutate({ part })}
          sx={{ mt: 1.5 }}
        >
          {t(play.isPending ? 'connect.practice.playing' : 'connect.practice.play')}
        </Button>
      </Notice>
      <CallProblem error={play.error} />
    </>
  );
}
