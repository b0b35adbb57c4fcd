import { Box, Button, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CallProblem } from '../../components/call-problem.tsx';
import { Icon } from '../../components/icon.tsx';
import { Notice } from '../../components/problem-note.tsx';
import { takeDownload } from '../../components/take-download.ts';
import { useCalls } from '../../program-access/program-context.tsx';

/** All keys at once, each with its page, for who brings them round in person. */
export function SaveAll() {
  const { t } = useTranslation('hand-over');
  const calls = useCalls();
  const save = useMutation(calls.keys.saveAll.mutationOptions({ onSuccess: takeDownload }));
  const saved = save.data !== undefined && save.data.by !== 'cancelled' ? save.data : undefined;
  return (
    <Box component="section">
      <CallProblem error={save.error} sx={{ mb: 1.5 }} />
      <Box role="status">
        {saved && (
          <Box sx={{ mb: 2 }}>
            <Notice
              tone="know"
              title={t(saved.by === 'saved' ? 'all.saved' : 'all.downloaded', { fileName: saved.fileName })}
            >
              {t('all.savedWhy')}
            </Notice>
          </Box>
        )}
      </Box>
      <Button
        variant="outlined"
        size="small"
        aria-disabled={save.isPending || undefined}
        onClick={() => !save.isPending && save.mutate({})}
        startIcon={<Icon name="download" size={17} />}
      >
        {t('all.save')}
      </Button>
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1, maxWidth: '44em' }}>
        {t('all.why')}
      </Typography>
    </Box>
  );
}
