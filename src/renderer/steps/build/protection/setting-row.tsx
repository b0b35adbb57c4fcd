import { Box, Switch, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Protection } from '../../../../contract/protection.ts';
import { WatchLine } from '../../../components/watch-line.tsx';
import { BeforeAfter } from './before-after.tsx';
import { chooseValueKey } from './value-words.ts';

/** One setting that should change: why, from what to what, and a switch to go along with it or not. */
export function SettingRow(props: {
  readonly setting: Protection;
  readonly choice: 'accepted' | 'declined';
  readonly onTurn: () => void;
}) {
  const { t } = useTranslation(['protection', 'settings']);
  const { setting, editable } = props.setting;
  const name = t(`settings:${setting}.name`);
  const told = useId();
  const accepted = editable && props.choice === 'accepted';
  return (
    <Box component="li" sx={{ px: { xs: 2, sm: 2.25 }, py: 2, display: 'flex', gap: 2.5 }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="subtitle2" component="div">
          {name}
        </Typography>
        <Box id={told}>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {t(`settings:${setting}.why`)}
          </Typography>
          <Becomes of={props.setting} choice={accepted ? 'accepted' : 'declined'} />
          {!accepted && <WatchLine>{t(`without.${setting}`)}</WatchLine>}
        </Box>
      </Box>
      {editable && (
        <Switch
          checked={accepted}
          onChange={props.onTurn}
          sx={{ flexShrink: 0, mt: 0.25 }}
          slotProps={{
            input: { role: 'switch', 'aria-label': t('goAlong', { name }), 'aria-describedby': told },
          }}
        />
      )}
    </Box>
  );
}

/** From what to what, or why it stays. */
function Becomes(props: { readonly of: Protection; readonly choice: 'accepted' | 'declined' }) {
  const { t } = useTranslation(['protection', 'settings']);
  const { setting, before, after, editable } = props.of;
  const stays = { value: t(chooseValueKey(setting, before), { value: before }) };
  return (
    <Typography variant="body2" component="div" sx={{ color: 'text.secondary', mt: 0.75 }} aria-live="polite">
      {props.choice === 'accepted' && <BeforeAfter setting={setting} before={before} after={after} />}
      {!editable && t('locked', stays)}
      {editable && props.choice === 'declined' && t('stays', stays)}
    </Typography>
  );
}
