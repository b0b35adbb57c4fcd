import { Box, Button, CircularProgress, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PastedTo } from '../../../contract/tunnel.ts';
import { CallProblem } from '../../components/call-problem.tsx';
import { Icon } from '../../components/icon.tsx';
import { oneAfterAnother } from '../../components/one-after-another.ts';
import { takeDownload } from '../../components/take-download.ts';
import { useCalls } from '../../program-access/program-context.tsx';
import { toProblem } from '../../program-access/to-problem.ts';

/**
 * What is pasted at home, masked: the program puts it on the clipboard itself, and it never comes in here. Where
 * there is no clipboard it is saved as a file.
 */
export function SecretToPaste(props: { readonly way: PastedTo; readonly label: string }) {
  const { t } = useTranslation('connect-home');
  const calls = useCalls();
  const copy = useMutation(calls.tunnel.copy.mutationOptions());
  const save = useMutation(calls.tunnel.saveToken.mutationOptions({ onSuccess: takeDownload }));
  const noClipboard = copy.error !== null && toProblem(copy.error).code === 'CLIPBOARD_UNAVAILABLE';
  const asFile = { label: t('file.instead'), onPress: () => save.mutate({}) };
  return (
    <Box sx={{ mt: 1 }}>
      <Box role="group" aria-label={props.label} sx={frame}>
        <Box component="code" sx={masked}>
          {t(`masked.${props.way}`)}
        </Box>
        <CopyIt
          state={copy.isPending ? 'copying' : copy.isSuccess ? 'copied' : 'copy'}
          onPress={() => copy.mutate({ for: props.way })}
        />
      </Box>
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 0.5 }}>
        {t('hiddenHere')}
      </Typography>
      <CallProblem error={copy.error} sx={{ mt: 1.25 }} {...(noClipboard ? { action: asFile } : {})} />
      <CallProblem error={save.error} sx={{ mt: 1.25 }} />
      <Typography variant="body2" role="status" sx={{ mt: save.data ? 1 : 0 }}>
        {save.data &&
          save.data.by !== 'cancelled' &&
          oneAfterAnother(t('file.saved', { fileName: save.data.fileName }), t(`file.open.${props.way}`))}
      </Typography>
    </Box>
  );
}

const frame = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 1,
  pl: 1.75,
  pr: 0.75,
  py: 0.75,
  borderRadius: '11px',
  border: 1,
  borderColor: 'divider',
  bgcolor: 'background.paper',
} as const;

const masked = {
  flex: '1 1 180px',
  minWidth: 0,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  fontFamily: 'ui-monospace, "SFMono-Regular", Menlo, Consolas, monospace',
  fontSize: '0.82rem',
  color: 'text.secondary',
} as const;

function CopyIt(props: { readonly state: 'copy' | 'copying' | 'copied'; readonly onPress: () => void }) {
  const { t } = useTranslation('connect-home');
  const { state, onPress } = props;
  return (
    <Button
      size="small"
      variant={state === 'copied' ? 'text' : 'outlined'}
      aria-disabled={state === 'copying' || undefined}
      onClick={() => state !== 'copying' && onPress()}
      startIcon={
        state === 'copying' ? (
          <CircularProgress size={16} aria-hidden="true" />
        ) : (
          <Icon name={state === 'copied' ? 'check' : 'copy'} size={17} />
        )
      }
    >
      <span aria-live="polite">{t(state)}</span>
    </Button>
  );
}
