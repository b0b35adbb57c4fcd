import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Device } from '../../../contract/setup.ts';
import { ChoiceCard } from '../../components/choice-card.tsx';
import type { IconName } from '../../components/icon.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { type KeyChange, type KeyLife, keyChanges } from './key-life.ts';
import { useKeyWords } from './key-words.ts';

const icons: Readonly<Record<KeyChange, IconName>> = {
  'switch-off': 'lock',
  renew: 'refresh',
  'end-overlap': 'check',
  'new-key': 'key',
  'take-back': 'refresh',
};

/** One device's key: how it stands, and what can be done with it. Nothing happens before the plan is approved. */
export function KeyDialog(props: {
  readonly device: Device;
  readonly life: KeyLife;
  readonly onChange: (change: KeyChange) => void;
  readonly onCancel: () => void;
}) {
  const { t } = useTranslation('devices');
  const words = useKeyWords();
  const title = useId();
  const { life } = props;
  const { inUse = [] } = useJourney().journey.answers;
  // The old one of two keys may go once the new one was seen to work.
  const changes = keyChanges[life].filter(
    (change) => change !== 'end-overlap' || inUse.includes(props.device.id),
  );
  return (
    <Dialog open onClose={props.onCancel} aria-labelledby={title} maxWidth="sm" fullWidth>
      <DialogTitle id={title}>{t('key.heading', { name: props.device.name })}</DialogTitle>
      <DialogContent>
        <Typography sx={{ color: 'text.secondary', mb: 2 }}>{words.life(life)}</Typography>
        <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1.25 }}>
          {changes.map((change) => (
            <ChoiceCard
              key={change}
              icon={icons[change]}
              title={t(`key.${change}.title`)}
              detail={words.detail(change)}
              onPress={() => props.onChange(change)}
            />
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Typography variant="body2" sx={{ mr: 'auto', color: 'text.secondary' }}>
          {words.fact}
        </Typography>
        <Button onClick={props.onCancel}>{t('form.cancel')}</Button>
      </DialogActions>
    </Dialog>
  );
}
