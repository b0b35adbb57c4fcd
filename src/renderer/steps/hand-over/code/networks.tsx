import { Chip } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { OwnAddress } from '../../../../contract/hand-over.ts';
import { ChoiceList } from '../../../components/choice-list.tsx';
import { Fold } from '../../../components/fold.tsx';

/** In which network the code leads here, where this computer is in several. Another one makes another code. */
export function Networks(props: {
  readonly name: string;
  readonly addresses: readonly OwnAddress[];
  readonly chosen: string;
  readonly onChoose: (address: string) => void;
}) {
  const { t } = useTranslation('hand-over');
  const { name, addresses } = props;
  if (addresses.length < 2) return null;
  return (
    <Fold title={t('ways.code.network.other', { name })}>
      <ChoiceList
        label={t('ways.code.network.where', { name })}
        labelLook="shown"
        chosen={props.chosen}
        onChoose={props.onChoose}
        choices={addresses.map(({ address, interfaceName, kind }, index) => ({
          value: address,
          icon: kind === 'wifi' ? 'share' : kind === 'cable' ? 'path' : 'globe',
          title: t(`ways.code.network.kind.${kind}`),
          detail: t('ways.code.network.at', { address, interfaceName }),
          end: index === 0 && <Chip label={t('ways.code.network.likely')} />,
        }))}
      />
    </Fold>
  );
}
