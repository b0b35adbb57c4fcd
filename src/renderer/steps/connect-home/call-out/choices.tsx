import { useTranslation } from 'react-i18next';
import { ConnectorTransport, EdgeAddresses } from '../../../../contract/calls-out.ts';
import { cardColumns } from '../../../components/card-columns.ts';
import { ChoiceList } from '../../../components/choice-list.tsx';
import { useCallingOut, useIsAppWanted } from './carry.ts';

/** Over what. Where nobody chose, the app keeps what is set in it, so nothing is marked as chosen there. */
export function TransportChoice({
  onChoose,
}: {
  readonly onChoose: (transport: ConnectorTransport) => void;
}) {
  const { t } = useTranslation('connect-home');
  const isAppWanted = useIsAppWanted();
  const { transport = isAppWanted ? undefined : ('auto' as const) } = useCallingOut();
  return (
    <ChoiceList
      label={t('callOut.transport.label')}
      labelLook="shown"
      columns={cardColumns}
      choices={ConnectorTransport.options.map((value) => ({
        value,
        title: t(`callOut.transport.${value}.title`),
        detail: t(`callOut.transport.${value}.detail`),
      }))}
      chosen={transport}
      onChoose={onChoose}
    />
  );
}

/** By which addresses. */
export function AddressesChoice({ onChoose }: { readonly onChoose: (addresses: EdgeAddresses) => void }) {
  const { t } = useTranslation('connect-home');
  const isAppWanted = useIsAppWanted();
  const { edgeAddresses = isAppWanted ? undefined : ('auto' as const) } = useCallingOut();
  return (
    <ChoiceList
      label={t('callOut.addresses.label')}
      labelLook="shown"
      columns={cardColumns}
      choices={EdgeAddresses.options.map((value) => ({
        value,
        title: t(`callOut.addresses.${value}.title`),
        detail: t(`callOut.addresses.${value}.detail`),
      }))}
      chosen={edgeAddresses}
      onChoose={onChoose}
    />
  );
}
