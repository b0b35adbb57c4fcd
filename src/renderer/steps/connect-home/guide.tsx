import type { ConnectorKind } from '../../../contract/tunnel.ts';
import { Column } from '../../components/column.tsx';
import { WayChoice } from './connector/way-choice.tsx';
import { WhatIsTheConnector } from './connector/what-is-the-connector.tsx';
import { Instructions } from './instructions.tsx';
import { TransportSwitch } from './transport-switch.tsx';

/** Who runs the connector, and each step of that way. */
export function Guide(props: { readonly way: ConnectorKind; readonly onWay: (way: ConnectorKind) => void }) {
  return (
    <Column gap={2.5}>
      <WhatIsTheConnector />
      <WayChoice way={props.way} onWay={props.onWay} />
      <TransportSwitch />
      <div data-guide>
        <Instructions key={props.way} way={props.way} />
      </div>
    </Column>
  );
}
