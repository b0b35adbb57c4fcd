import { Box } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConnectorKind } from '../../../contract/tunnel.ts';
import { CommandBlock } from '../../components/command-block.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { Fold } from '../../components/fold.tsx';
import { NumberedSteps } from '../../components/numbered.tsx';
import { useCallingOut } from './call-out/carry.ts';
import {
  macInstallCommand,
  windowsInstallCommand,
  writeComposeCommand,
  writeComposeFile,
  writeDockerCommand,
  writeMacCommand,
  writeMacSettings,
  writeRunParameters,
  writeSystemdCommand,
  writeWindowsSettings,
} from './connector/commands.ts';
import { Words } from './connector/words.tsx';
import { SecretToPaste } from './secret-to-paste.tsx';
import { TokenFile } from './token-file.tsx';

/** Opens the app's page in the user's own Home Assistant, with its repository added (facts: home-assistant#deep-links). */
const appPage =
  'https://my.home-assistant.io/redirect/supervisor_addon/?addon=396f0234_cloudflared&repository_url=https%3A%2F%2Fgithub.com%2Fhomeassistant-apps%2Frepository';
const linuxPackages = 'https://pkg.cloudflare.com';

/** How the file is called until it is saved; the program says how it really is. */
const usualName = 'latchkey-connector-token.txt';

/** What to do at home, step by step. The words in bold are those of the other program. */
export function Instructions({ way }: { readonly way: ConnectorKind }) {
  const [fileName, setFileName] = useState(usualName);
  const file = (
    <div>
      <Words of="file" />
      <TokenFile stays={way === 'compose' ? 'beside-compose' : 'moves-away'} onSaved={setFileName} />
    </div>
  );
  switch (way) {
    case 'home-assistant-app':
      return <AppSteps />;
    case 'windows':
      return <WindowsSteps />;
    case 'docker':
    case 'compose':
      return <ContainerSteps way={way} file={file} fileName={fileName} />;
    case 'linux':
    case 'mac':
      return <ServiceSteps way={way} file={file} fileName={fileName} />;
  }
}

interface FileSteps<Way extends ConnectorKind> {
  readonly way: Way;
  /** The step that brings the code as a file. */
  readonly file: ReactNode;
  readonly fileName: string;
}

function ContainerSteps({ way, file, fileName }: FileSteps<'docker' | 'compose'>) {
  const calling = useCallingOut();
  return (
    <NumberedSteps>
      {file}
      <Words of={`bring.${way}`} />
      {way === 'compose' && <ComposeFile text={writeComposeFile(fileName, calling)} />}
      <Run
        command={way === 'compose' ? writeComposeCommand(fileName) : writeDockerCommand(fileName, calling)}
      />
    </NumberedSteps>
  );
}

function ServiceSteps({ way, file, fileName }: FileSteps<'linux' | 'mac'>) {
  const calling = useCallingOut();
  return (
    <NumberedSteps>
      {way === 'linux' ? (
        <Words of="install.linux" page={linuxPackages} />
      ) : (
        <Install of="install.mac" command={macInstallCommand} />
      )}
      {file}
      <Words of={`bring.${way}`} />
      <Run command={way === 'linux' ? writeSystemdCommand(fileName, calling) : writeMacCommand(fileName)} />
      {way === 'mac' && isChosen(calling) && <Settings command={writeMacSettings(calling)} />}
    </NumberedSteps>
  );
}

function AppSteps() {
  const { t } = useTranslation('connect-home');
  const calling = useCallingOut();
  return (
    <NumberedSteps>
      <div>
        <Words of="home-assistant-app.open" page={appPage} />
        <Fold title={t('linkFails')}>
          <Words of="home-assistant-app.openElse" />
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
            <Box component="code" sx={{ overflowWrap: 'anywhere' }}>
              {t('repository')}
            </Box>
            <CopyButton text={t('repository')} />
          </Box>
        </Fold>
      </div>
      <div>
        <Words of="home-assistant-app.copy" />
        <SecretToPaste way="home-assistant-app" label={t('code')} />
      </div>
      <Words of="home-assistant-app.paste" />
      {isChosen(calling) && (
        <div>
          <Words of="home-assistant-app.parameters" />
          <CommandBlock text={writeRunParameters(calling)} copy={t('copyText')} />
        </div>
      )}
      <Words of="home-assistant-app.start" />
    </NumberedSteps>
  );
}

/** The one service that takes the code only as text: the program puts the whole command on the clipboard. */
function WindowsSteps() {
  const { t } = useTranslation('connect-home');
  const calling = useCallingOut();
  return (
    <NumberedSteps>
      <Install of="install.windows" command={windowsInstallCommand} />
      <div>
        <Words of="windows.copy" />
        <SecretToPaste way="windows" label={t('command')} />
      </div>
      <Words of="windows.paste" />
      {isChosen(calling) && <Settings command={writeWindowsSettings(calling)} />}
    </NumberedSteps>
  );
}

/** Whether anything is other than cloudflared does by itself. */
function isChosen({ transport = 'auto', edgeAddresses }: ReturnType<typeof useCallingOut>): boolean {
  return transport !== 'auto' || edgeAddresses !== undefined;
}

/** For a service that takes no options of its own. */
function Settings({ command }: { readonly command: string }) {
  const { t } = useTranslation('connect-home');
  return (
    <div>
      <Words of="settings" />
      <CommandBlock text={command} copy={t('copyCommand')} />
    </div>
  );
}

function Install(props: { readonly of: 'install.windows' | 'install.mac'; readonly command: string }) {
  const { t } = useTranslation('connect-home');
  return (
    <div>
      <Words of={props.of} />
      <CommandBlock text={props.command} copy={t('copyCommand')} />
    </div>
  );
}

function ComposeFile({ text }: { readonly text: string }) {
  const { t } = useTranslation('connect-home');
  return (
    <div>
      <Words of="composeFile" />
      <CommandBlock text={text} copy={t('copyText')} />
    </div>
  );
}

function Run({ command }: { readonly command: string }): ReactNode {
  const { t } = useTranslation('connect-home');
  return (
    <div>
      <Words of="run" />
      <CommandBlock text={command} copy={t('copyCommand')} />
      <Box sx={{ typography: 'body2', color: 'text.secondary', mt: 0.5 }}>{t('noSecret')}</Box>
    </div>
  );
}
