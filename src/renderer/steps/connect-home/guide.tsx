import { useTranslation } from 'react-i18next';
import type { ConnectorKind } from '../../../contract/tunnel.ts';
import { ChoiceList } from '../../components/choice-list.tsx';
import { Column } from '../../components/column.tsx';
import { useWatched } from '../../program-access/program-context.tsx';
import { Instructions } from './instructions.tsx';
import { TransportSwitch } from './transport-switch.tsx';
import { listWays } from './way.ts';

/** Who runs the connector, and each step of that way. */
export function Guide(props: { readonly way: ConnectorKind; readonly onWay: (way: ConnectorKind) => void }) {
  const { t } = useTranslation('connect-home');
  const watching = useWatched('session');
  const ways = listWays(watching.state === 'loading' ? undefined : watching.value);
  return (
    <Column gap={2.5}>
      <ChoiceList
        label={t('where')}
        labelLook="shown"
        look="tile"
        columns="repeat(auto-fit, minmax(min(100%, 145px), 1fr))"
        choices={ways.map((kind) => ({
          value: kind,
          title: t(`way.${kind}.name`),
          detail: t(`way.${kind}.detail`),
        }))}
        chosen={props.way}
        onChoose={props.onWay}
      />
      <TransportSwitch />
      <Instructions key={props.way} way={props.way} />
    </Column>
  );
}
