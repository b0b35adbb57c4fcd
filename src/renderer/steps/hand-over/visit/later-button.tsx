import { Button } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { chooseNext } from '../keys/after-this.ts';
import type { VisitProps } from './visit-props.ts';

/** Nobody has to wait for the first visit: on to the next device, or to the end. */
export function LaterButton(props: VisitProps) {
  const { t } = useTranslation('hand-over');
  const after = chooseNext(props.rows, props.row);
  return (
    <div>
      <Button onClick={() => props.onAfter(after)} sx={{ ml: -1.5 }}>
        {after.to === 'next' ? t('visit.laterNext', { name: after.row.device.name }) : t('visit.later')}
      </Button>
    </div>
  );
}
