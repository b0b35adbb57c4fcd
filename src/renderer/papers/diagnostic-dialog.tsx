import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Switch,
  Typography,
} from '@mui/material';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AddressIn } from '../../contract/diagnostic-file.ts';
import { CallProblem } from '../components/call-problem.tsx';
import { takeDownload } from '../components/take-download.ts';
import { Waiting } from '../components/waiting.tsx';
import { useCalls } from '../program-access/program-context.tsx';
import { SaveButton, useSavedSentence } from './save-button.tsx';

/** The file as a whole, to be read before it is saved: what is saved is this very text. */
export function DiagnosticDialog(props: { readonly onClose: () => void }) {
  const { t } = useTranslation(['papers', 'common']);
  const calls = useCalls();
  const heading = useId();
  const [address, setAddress] = useState<AddressIn>('told');
  const shown = useQuery(
    calls.papers.diagnosticFile.show.queryOptions({
      input: { address },
      placeholderData: keepPreviousData,
      gcTime: 0,
      staleTime: Number.POSITIVE_INFINITY,
    }),
  );
  const save = useMutation(calls.papers.diagnosticFile.save.mutationOptions({ onSuccess: takeDownload }));
  const saved = useSavedSentence(save.data);
  const choose = (next: AddressIn): void => {
    // What was saved is not what is shown from here on.
    save.reset();
    setAddress(next);
  };
  return (
    <Dialog open onClose={props.onClose} aria-labelledby={heading} maxWidth="md" fullWidth>
      <DialogTitle id={heading}>{t('diagnostic.heading')}</DialogTitle>
      <DialogContent>
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 2 }}>
          {t('diagnostic.lead')}
        </Typography>
        <WithoutAddress address={address} onChange={choose} />
        {shown.isPending && <Waiting what={t('diagnostic.reading')} />}
        <CallProblem
          error={shown.error}
          action={{ label: t('common:retry'), onPress: () => void shown.refetch() }}
          sx={{ mt: 1.5 }}
        />
        {shown.data && <WholeText text={shown.data.text} />}
        <CallProblem error={save.error} sx={{ mt: 1.5 }} />
        <Typography variant="body2" role="status" sx={{ '&:not(:empty)': { mt: 1.25 } }}>
          {saved}
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={props.onClose}>{t('diagnostic.close')}</Button>
        {shown.data && !shown.isPlaceholderData && (
          <SaveButton
            label={t('diagnostic.save')}
            state={save.isPending ? 'saving' : 'ready'}
            onPress={() => save.mutate({ address })}
          />
        )}
      </DialogActions>
    </Dialog>
  );
}

function WithoutAddress(props: {
  readonly address: AddressIn;
  readonly onChange: (address: AddressIn) => void;
}) {
  const { t } = useTranslation('papers');
  const detail = useId();
  return (
    <Box sx={{ mb: 2, display: 'flex', gap: 2.5, alignItems: 'center' }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="subtitle2" component="div">
          {t('diagnostic.without')}
        </Typography>
        <Typography id={detail} variant="body2" sx={{ color: 'text.secondary' }}>
          {t('diagnostic.withoutDetail')}
        </Typography>
      </Box>
      <Switch
        checked={props.address === 'left-out'}
        onChange={(_event, checked) => props.onChange(checked ? 'left-out' : 'told')}
        slotProps={{
          input: { role: 'switch', 'aria-label': t('diagnostic.without'), 'aria-describedby': detail },
        }}
      />
    </Box>
  );
}

function WholeText({ text }: { readonly text: string }) {
  const { t } = useTranslation('papers');
  return (
    <Box
      component="pre"
      // Scrolled with the keyboard too.
      tabIndex={0}
      role="region"
      aria-label={t('diagnostic.text')}
      sx={{
        m: 0,
        p: 2,
        maxHeight: 'min(46vh, 420px)',
        overflowY: 'auto',
        border: 1,
        borderColor: 'divider',
        borderRadius: '11px',
        bgcolor: 'background.default',
        fontFamily: 'ui-monospace, "SFMono-Regular", Menlo, Consolas, monospace',
        fontSize: '0.78rem',
        lineHeight: 1.55,
        whiteSpace: 'pre-wrap',
        overflowWrap: 'anywhere',
      }}
    >
      {text}
    </Box>
  );
}
