import { Box, Button, CircularProgress, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CallProblem } from '../../components/call-problem.tsx';
import { Icon } from '../../components/icon.tsx';
import { takeDownload } from '../../components/take-download.ts';
import { useCalls } from '../../program-access/program-context.tsx';

/** The connection code as a file: the program writes it, and this window never sees what is in it. */
export function TokenFile(props: {
  /** What becomes of the file: the command takes it away, or it stays where Docker Compose reads it. */
  readonly stays: 'moves-away' | 'beside-compose';
  readonly onSaved: (fileName: string) => void;
}) {
  const { t } = useTranslation('connect-home');
  const calls = useCalls();
  const save = useMutation(
    calls.tunnel.saveToken.mutationOptions({
      onSuccess: (delivery) => {
        takeDownload(delivery);
        if (delivery.by !== 'cancelled') props.onSaved(delivery.fileName);
      },
    }),
  );
  const sent = save.data && save.data.by !== 'cancelled' ? save.data : undefined;
  return (
    <Box sx={{ mt: 1 }}>
      <Button
        size="small"
        variant="outlined"
        aria-disabled={save.isPending || undefined}
        onClick={() => !save.isPending && save.mutate({})}
        startIcon={<Mark state={save.isPending ? 'saving' : sent ? 'saved' : 'ready'} />}
      >
        {t(save.isPending ? 'file.saving' : sent ? 'file.again' : 'file.save')}
      </Button>
      <Typography variant="body2" role="status" sx={{ '&:not(:empty)': { mt: 0.75 } }}>
        {sent && t(sent.by === 'saved' ? 'file.saved' : 'file.browser', { fileName: sent.fileName })}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 0.5 }}>
        {t(props.stays === 'moves-away' ? 'file.secret' : 'file.secretCompose')}
      </Typography>
      <CallProblem error={save.error} sx={{ mt: 1.25 }} />
    </Box>
  );
}

function Mark({ state }: { readonly state: 'ready' | 'saving' | 'saved' }) {
  if (state === 'saving') return <CircularProgress size={16} aria-hidden="true" />;
  return <Icon name={state === 'saved' ? 'check' : 'download'} size={17} />;
}
