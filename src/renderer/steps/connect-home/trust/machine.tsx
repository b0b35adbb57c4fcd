import { Box } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { cardColumns } from '../../../components/card-columns.ts';
import { ChoiceList } from '../../../components/choice-list.tsx';
import type { Machine } from './networks.ts';

/** Whose address Home Assistant sees depends on which machine the connector runs on. */
export function MachineQuestion(props: {
  readonly chosen: Machine;
  readonly onChoose: (machine: Machine) => void;
}) {
  const { t } = useTranslation('connect-home');
  return (
    <Box sx={{ mb: 1.5 }}>
      <ChoiceList
        label={t('trust.machine.label')}
        labelLook="shown"
        look="tile"
        columns={cardColumns}
        choices={(['same', 'another'] as const).map((machine) => ({
          value: machine,
          title: t(`trust.machine.${machine}`),
        }))}
        chosen={props.chosen}
        onChoose={props.onChoose}
      />
    </Box>
  );
}
