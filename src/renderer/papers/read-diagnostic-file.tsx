import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../components/icon.tsx';
import { DiagnosticDialog } from './diagnostic-dialog.tsx';

/** Opens the diagnostic file to be read. */
export function ReadDiagnosticFile() {
  const { t } = useTranslation('papers');
  const [state, setState] = useState<'closed' | 'open'>('closed');
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        onClick={() => setState('open')}
        startIcon={<Icon name="eye" size={17} />}
      >
        {t('diagnostic.open')}
      </Button>
      {state === 'open' && <DiagnosticDialog onClose={() => setState('closed')} />}
    </>
  );
}
