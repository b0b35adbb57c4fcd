import { Button, Typography } from '@mui/material';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listOpenDoors } from '../../contract/other-door.ts';
import type { DoorToClose } from '../../contract/setup.ts';
import { Column } from '../components/column.tsx';
import { Notice } from '../components/problem-note.tsx';
import { Waiting } from '../components/waiting.tsx';
import { useCalls } from '../program-access/program-context.tsx';
import { OtherDoorNotes } from './other-door-notes.tsx';
import { UnseenPlaces } from './unseen-places.tsx';

/** Looks for other ways in beside a plan, and lets each be closed with it. */
export function OtherDoorsLook({ onDecided }: { readonly onDecided: () => void }) {
  const { t } = useTranslation('other-doors');
  const calls = useCalls();
  const look = useQuery(calls.otherDoors.look.queryOptions({ gcTime: 0 }));
  const decide = useDecision(onDecided);
  if (look.isFetching) return <Waiting what={t('looking')} usually={t('lookingUsually')} />;
  if (!look.data) return <NotLooked onAgain={() => void look.refetch()} />;
  const open = listOpenDoors(look.data);
  return (
    <Column gap={2}>
      <OtherDoorNotes doors={open} onDecide={decide} />
      {open.length === 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('none')}
        </Typography>
      )}
      <UnseenPlaces unseen={look.data.unseen} />
    </Column>
  );
}

/** Writes down what is to become of a way in. */
export function useDecision(onDecided: () => void) {
  const calls = useCalls();
  const { mutate } = useMutation(calls.otherDoors.decide.mutationOptions({ onSuccess: onDecided }));
  return (door: DoorToClose, decision: 'close' | 'leave'): void => mutate({ door, decision });
}

function NotLooked({ onAgain }: { readonly onAgain: () => void }) {
  const { t } = useTranslation('other-doors');
  return (
    <Notice tone="watch" title={t('notLooked')}>
      <Button size="small" variant="outlined" onClick={onAgain} sx={{ mt: 1 }}>
        {t('lookAgain')}
      </Button>
    </Notice>
  );
}
