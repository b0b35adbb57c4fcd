import { useTranslation } from 'react-i18next';
import type { ConnectorKind } from '../../../../contract/tunnel.ts';
import { tileColumns } from '../../../components/card-columns.ts';
import { ChoiceList } from '../../../components/choice-list.tsx';
import { useWatched } from '../../../program-access/program-context.tsx';
import { listWays } from './way.ts';

/** Where the connector runs. */
export function WayChoice(props: {
  readonly way: ConnectorKind;
  readonly onWay: (way: ConnectorKind) => void;
}) {
  const { t } = useTranslation('connect-home');
  const watching = useWatched('session');
  const ways = listWays(watching.state === 'loading' ? undefined : watching.value);
  return (
    <ChoiceList
      label={t('where')}
      labelLook="shown"
      look="tile"
      columns={tileColumns}
      choices={ways.map((kind) => ({
        value: kind,
        title: t(`way.${kind}.name`),
        detail: t(`way.${kind}.detail`),
      }))}
      chosen={props.way}
      onChoose={props.onWay}
    />
  );
}
