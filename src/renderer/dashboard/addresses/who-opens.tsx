import { Box, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { Device, OpenTo } from '../../../contract/setup.ts';
import { ChoiceList } from '../../components/choice-list.tsx';
import { Column } from '../../components/column.tsx';
import { hidden } from '../../components/hidden.ts';
import { Icon } from '../../components/icon.tsx';
import { IconTile, ListCard } from '../../components/list-card.tsx';
import { tickRow } from '../../components/tick-row.ts';
import { useJourney } from '../../journey/journey-context.tsx';

/** Whose keys open an address: those of every device, also later ones, or of some that are ticked. */
export function WhoOpens(props: { readonly openTo: OpenTo; readonly onChoose: (openTo: OpenTo) => void }) {
  const { t } = useTranslation('addresses');
  const { devices = [] } = useJourney().journey.answers;
  const { openTo, onChoose } = props;
  const ticked = openTo === 'every-device' ? undefined : openTo;
  return (
    <Column gap={1.5}>
      <ChoiceList
        label={t('who.label')}
        labelLook="shown"
        choices={[
          { value: 'every-device', title: t('who.every-device'), detail: t('who.everyDetail') },
          { value: 'chosen', title: t('who.chosen'), detail: t('who.chosenDetail') },
        ]}
        chosen={ticked ? 'chosen' : 'every-device'}
        onChoose={(value) => onChoose(value === 'chosen' ? [] : 'every-device')}
      />
      {ticked && (
        <ListCard label={t('who.devices')}>
          {devices.map((device) => (
            <DeviceTick
              key={device.id}
              device={device}
              ticked={ticked.includes(device.id) ? 'ticked' : 'not-ticked'}
              onTurn={() => onChoose(turn(ticked, device.id))}
            />
          ))}
        </ListCard>
      )}
      <Typography role="status" variant="body2" sx={{ color: 'error.main', '&:empty': { display: 'none' } }}>
        {ticked?.length === 0 && t('who.none')}
      </Typography>
    </Column>
  );
}

function turn(ticked: readonly string[], id: string): readonly string[] {
  return ticked.includes(id) ? ticked.filter((each) => each !== id) : [...ticked, id];
}

function DeviceTick(props: {
  readonly device: Device;
  readonly ticked: 'ticked' | 'not-ticked';
  readonly onTurn: () => void;
}) {
  const { t } = useTranslation('addresses');
  const { name, platform, state } = props.device;
  return (
    <Box component="li" sx={{ px: { xs: 2, sm: 2.25 }, py: 1.25 }}>
      <Box component="label" sx={tickRow}>
        <IconTile icon={platform} />
        <Box component="span" sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
          <Typography variant="subtitle2" component="span" sx={{ display: 'block' }}>
            {name}
          </Typography>
          {state === 'off' && (
            <Typography variant="body2" component="span" sx={{ display: 'block', color: 'text.secondary' }}>
              {t('who.off')}
            </Typography>
          )}
        </Box>
        <Box
          component="input"
          type="checkbox"
          checked={props.ticked === 'ticked'}
          onChange={props.onTurn}
          aria-label={name}
          sx={hidden}
        />
        <Box component="span" className="lk-tick">
          <Icon name="check" size={15} />
        </Box>
      </Box>
    </Box>
  );
}
