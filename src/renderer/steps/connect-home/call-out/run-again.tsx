import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConnectorKind } from '../../../../contract/tunnel.ts';
import { Column } from '../../../components/column.tsx';
import { CommandBlock } from '../../../components/command-block.tsx';
import {
  composeUpCommand,
  runInDocker,
  runInSystemd,
  writeComposeLine,
  writeMacSettings,
  writeRunParameters,
  writeWindowsSettings,
} from '../connector/commands.ts';
import { useWay } from '../connector/way.ts';
import { WayChoice } from '../connector/way-choice.tsx';
import { Words } from '../connector/words.tsx';
import { useCallingOut } from './carry.ts';

/** Where Latchkey cannot set it: what to run once more on that machine, with the choice in it. The code stays where it is. */
export function RunAgain() {
  const [way, choose] = useWay();
  return (
    <Column gap={2.5}>
      <WayChoice way={way} onWay={choose} />
      <OfWay key={way} way={way} />
    </Column>
  );
}

function OfWay({ way }: { readonly way: ConnectorKind }): ReactNode {
  const calling = useCallingOut();
  switch (way) {
    case 'home-assistant-app':
      return <Step of="runAgain.app" text={writeRunParameters(calling)} copy="copyText" />;
    case 'docker':
      return <Step of="runAgain.terminal" text={runInDocker(calling)} copy="copyCommand" />;
    case 'compose':
      return (
        <>
          <Step of="runAgain.composeLine" text={writeComposeLine(calling)} copy="copyText" />
          <Step of="runAgain.composeUp" text={composeUpCommand} copy="copyCommand" />
        </>
      );
    case 'linux':
      return <Step of="runAgain.terminal" text={runInSystemd(calling)} copy="copyCommand" />;
    case 'mac':
      return <Step of="runAgain.mac" text={writeMacSettings(calling)} copy="copyCommand" />;
    case 'windows':
      return <Step of="runAgain.windows" text={writeWindowsSettings(calling)} copy="copyCommand" />;
  }
}

function Step(props: {
  readonly of: `runAgain.${'app' | 'terminal' | 'composeLine' | 'composeUp' | 'mac' | 'windows'}`;
  readonly text: string;
  readonly copy: 'copyText' | 'copyCommand';
}) {
  const { t } = useTranslation('connect-home');
  return (
    <div>
      <Words of={props.of} />
      <CommandBlock text={props.text} copy={t(props.copy)} />
    </div>
  );
}
