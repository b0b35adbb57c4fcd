import { Button, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { listOpenDoors, type OtherDoors } from '../../contract/other-door.ts';
import { Column } from '../components/column.tsx';
import { Notice } from '../components/problem-note.tsx';
import { Waiting } from '../components/waiting.tsx';
import { OtherDoorNotes } from './other-door-notes.tsx';
import { UnseenPlaces } from './unseen-places.tsx';
import { type OtherDoorsLook, useDecision } from './use-other-doors.ts';

/** What a look for other ways in is at, or came to. */
export function OtherDoorsNote(props: { readonly look: OtherDoorsLook; readonly onDecided: () => void }) {
  const { t } = useTranslation('other-doors');
  const { state, found, again } = props.look;
  if (state === 'looking') return <Waiting what={t('looking')} usually={t('lookingUsually')} />;
  if (!found) return <NotLooked onAgain={again} />;
  return <FoundDoors found={found} onDecided={props.onDecided} />;
}

/** The ways in, each with how it is closed; and where nobody could look. */
export function FoundDoors(props: { readonly found: OtherDoors; readonly onDecided: () => void }) {
  const { t } = useTranslation('other-doors');
  const decide = useDecision(props.onDecided);
  const open = listOpenDoors(props.found);
  return (
    <Column gap={2}>
      <OtherDoorNotes doors={open} onDecide={decide} />
      {open.length === 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t(props.found.unseen.length === 0 ? 'none' : 'noneOfSeen')}
        </Typography>
      )}
      <UnseenPlaces unseen={props.found.unseen} />
    </Column>
  );
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
