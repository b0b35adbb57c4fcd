import { Button, CircularProgress } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { Delivery } from '../../contract/delivery.ts';
import { Icon } from '../components/icon.tsx';

/** Saves a document. Pressed again it saves another copy. */
export function SaveButton(props: {
  readonly label: string;
  readonly state: 'ready' | 'saving';
  readonly onPress: () => void;
}) {
  const { t } = useTranslation('papers');
  const saving = props.state === 'saving';
  return (
    <Button
      size="small"
      variant="outlined"
      aria-disabled={saving || undefined}
      onClick={() => !saving && props.onPress()}
      startIcon={
        saving ? <CircularProgress size={16} aria-hidden="true" /> : <Icon name="download" size={17} />
      }
    >
      {saving ? t('saving') : props.label}
    </Button>
  );
}

/** Where a document is now; nothing where it was not saved. */
export function useSavedSentence(delivery: Delivery | undefined): string | undefined {
  const { t } = useTranslation('papers');
  switch (delivery?.by) {
    case 'saved':
      return t('saved', { fileName: delivery.fileName });
    case 'download':
      return t('browser', { fileName: delivery.fileName });
    case 'cancelled':
    case undefined:
      return undefined;
  }
}
