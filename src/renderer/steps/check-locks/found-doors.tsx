import { Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { listOpenDoors, type OtherDoors } from '../../../contract/other-door.ts';
import { Column } from '../../components/column.tsx';
import { OtherDoorNotes } from '../../other-doors/other-door-notes.tsx';
import { useDecision } from '../../other-doors/other-doors-look.tsx';
import { UnseenPlaces } from '../../other-doors/unseen-places.tsx';
import { useGoToPlan } from '../build/go-to-plan.ts';

/** What the look for other ways in came to, beside the locks. Closing one leads to the plan that does it. */
export function FoundDoors({ found }: { readonly found: OtherDoors }) {
  const { t } = useTranslation('other-doors');
  const decide = useDecision(useGoToPlan());
  const open = listOpenDoors(found);
  return (
    <Column gap={2}>
      <OtherDoorNotes doors={open} onDecide={decide} />
      {open.length === 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('none')}
        </Typography>
      )}
      <UnseenPlaces unseen={found.unseen} />
    </Column>
  );
}
