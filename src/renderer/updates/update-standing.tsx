import { Box, Button, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { UpdateChoice, Updates } from '../../contract/updates.ts';
import { CallProblem } from '../components/call-problem.tsx';
import { oneAfterAnother } from '../components/one-after-another.ts';
import { Notice } from '../components/problem-note.tsx';
import { useCalls } from '../program-access/program-context.tsx';
import { RestartNow } from './restart-now.tsx';
import { useChoosing } from './use-choosing.ts';
import { useUpdateSentence } from './use-update-sentence.ts';
import { WhatIsNewFold } from './what-is-new-fold.tsx';

/** Where Latchkey stands with newer versions, and what can be done about it here. */
export function UpdateStanding({ of: updates }: { readonly of: Updates }) {
  const sentence = useUpdateSentence(updates);
  return (
    <Box sx={{ display: 'grid', gap: 1.5, justifyItems: 'start', mt: 1.5 }}>
      {updates.kind === 'refused' ? (
        <Refused code={updates.code} says={sentence} />
      ) : (
        <Typography variant="body2" role="status">
          {sentence}
        </Typography>
      )}
      <NextDeed of={updates} />
    </Box>
  );
}

function Refused(props: {
  readonly code: Extract<Updates, { kind: 'refused' }>['code'];
  readonly says: string;
}) {
  const { t } = useTranslation('updates');
  return (
    <Notice tone="watch" title={t('refused.title')}>
      {oneAfterAnother(t(`refused.why.${props.code}`), props.says)}
    </Notice>
  );
}

/** What can be done about it here. */
function NextDeed({ of: updates }: { readonly of: Updates }) {
  switch (updates.kind) {
    case 'not-here':
      return null;
    case 'asked':
    case 'off':
      return <Choose choice="look" />;
    case 'ready':
      return (
        <>
          <Box>
            <RestartNow ready={updates} />
            <WhatIsNewFold release={updates.release} />
          </Box>
          <Choose choice="do-not" />
        </>
      );
    case 'found':
    case 'downloading':
      return (
        <>
          <WhatIsNewFold release={updates.release} />
          <Choose choice="do-not" />
        </>
      );
    case 'looking':
      return <Choose choice="do-not" />;
    case 'nothing-new':
    case 'refused':
    case 'failed':
      return (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <LookNow />
          <Choose choice="do-not" />
        </Box>
      );
  }
}

function LookNow() {
  const { t } = useTranslation('updates');
  const look = useMutation(useCalls().updates.lookNow.mutationOptions());
  return (
    <Box>
      <Button size="small" variant="outlined" disabled={look.isPending} onClick={() => look.mutate({})}>
        {t('lookNow')}
      </Button>
      <CallProblem error={look.error} sx={{ mt: 1.5 }} />
    </Box>
  );
}

function Choose({ choice }: { readonly choice: UpdateChoice }) {
  const { t } = useTranslation('updates');
  const choosing = useChoosing();
  return (
    <Box>
      <Button
        size="small"
        {...(choice === 'look' ? { variant: 'outlined' } : {})}
        disabled={choosing.isPending}
        onClick={() => choosing.mutate({ choice })}
      >
        {t(choice === 'look' ? 'turnOn' : 'turnOff')}
      </Button>
      <CallProblem error={choosing.error} sx={{ mt: 1.5 }} />
    </Box>
  );
}
