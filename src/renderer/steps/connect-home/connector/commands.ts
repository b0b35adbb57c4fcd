import type { EdgeAddresses } from '../../../../contract/calls-out.ts';
import type { Answers } from '../../../../contract/journey.ts';

/**
 * What is pasted into a terminal to run the connector, made from the name of the file that holds its code. No command
 * holds the code itself: whoever reads the screen, the clipboard or the shell's history learns nothing. Pure.
 */

/** Everything of ours bears this name, so that no other connector on the machine is touched. */
const ours = 'latchkey-cloudflared';

/** Where the code lies on a Linux machine, for root and the connector alone. */
const tokenPath = '/etc/latchkey/tunnel-token';

const image = 'cloudflare/cloudflared:latest';

/** How the connector is to call out, as far as the user said. */
type CallingOut = Pick<Answers, 'transport' | 'edgeAddresses'>;

/** As cloudflared calls them. */
const familyValue = { auto: 'auto', ipv4: '4', ipv6: '6' } as const satisfies Readonly<
  Record<EdgeAddresses, string>
>;

/**
 * Either family of addresses will do unless the user chose one, where the default was IPv4 alone before 2026.4.0
 * (facts: cloudflare#cloudflared-network). Its protocol cloudflared finds itself unless it is told
 * (facts: cloudflare#cloudflared-quic).
 */
function listWays({ transport, edgeAddresses = 'auto' }: CallingOut): string {
  return `--edge-ip-version ${familyValue[edgeAddresses]}${transport === 'http2' ? ' --protocol http2' : ''}`;
}

/**
 * A container is updated as a whole. And the image opens its metrics, with the address of the home in them, to everybody on
 * the network (facts: cloudflare#cloudflared-metrics).
 */
function listOptions(calling: CallingOut): string {
  return `--no-autoupdate ${listWays(calling)} --metrics 127.0.0.1:0`;
}

/** User and group of Cloudflare's image; a file that is mounted must be theirs (cloudflared's Dockerfile: USER 65532:65532). */
const imageUser = '65532';

/**
 * Docker. The code is mounted and read with `--token-file` (facts: cloudflare#cloudflared-run). `--network host`
 * reaches Home Assistant wherever this machine does, and from an address that can be known.
 */
export function writeDockerCommand(fileName: string, calling: CallingOut = {}): string {
  return joinLines(
    `sudo install -D -o ${imageUser} -m 400 ${quote(fileName)} ${tokenPath} && rm ${quote(fileName)}`,
    runInDocker(calling),
  );
}

/** The container anew, with another choice. Its code lies where the first command put it. */
export function runInDocker(calling: CallingOut): string {
  return joinLines(
    // One of ours that is there already makes way for the new one.
    `sudo docker rm --force ${ours} 2>/dev/null`,
    // An image from long ago knows no file for the code, prints its usage and ends without an error.
    `sudo docker run --detach --pull always --name ${ours} --restart unless-stopped --network host \\`,
    `  --volume ${tokenPath}:${tokenPath}:ro ${image} \\`,
    `  tunnel ${listOptions(calling)} run --token-file ${tokenPath}`,
  );
}

/**
 * Docker Compose, as a file. `secrets` mounts the code under /run/secrets with the owner it has outside: Compose cannot
 * change that for a file (docs.docker.com, Compose file, secrets, long syntax).
 */
export function writeComposeFile(fileName: string, calling: CallingOut = {}): string {
  return joinLines(
    'services:',
    `  ${ours}:`,
    `    image: ${image}`,
    writeComposeLine(calling),
    '    network_mode: host',
    '    restart: unless-stopped',
    '    secrets:',
    '      - tunnel_token',
    'secrets:',
    '  tunnel_token:',
    // Compose fills in what follows a dollar sign, unless there are two of them.
    `    file: ${JSON.stringify(`./${fileName}`).replaceAll('$', '$$$$')}`,
  );
}

/** The one line of it that has the choice in it. */
export function writeComposeLine(calling: CallingOut): string {
  return `    command: tunnel ${listOptions(calling)} run --token-file /run/secrets/tunnel_token`;
}

/** Takes the file as it is by now. */
export const composeUpCommand = 'sudo docker compose up --detach --pull always';

/** Gives the code to the image's user alone, then starts what the file describes. */
export function writeComposeCommand(fileName: string): string {
  return joinLines(
    `sudo chown ${imageUser} ${quote(fileName)} && sudo chmod 400 ${quote(fileName)}`,
    composeUpCommand,
  );
}

/**
 * Linux with systemd. The unit is the one that `cloudflared service install` writes (cloudflared's linux_service.go), with a
 * name of ours, a user of its own, and the code as a credential that only this service can read (systemd.exec: Credentials,
 * since systemd 247).
 */
export function writeSystemdCommand(fileName: string, calling: CallingOut = {}): string {
  return joinLines(
    `sudo install -D -m 600 ${quote(fileName)} ${tokenPath} && rm ${quote(fileName)}`,
    runInSystemd(calling),
  );
}

/** The service anew, with another choice. Its code lies where the first command put it. */
export function runInSystemd(calling: CallingOut): string {
  return joinLines(
    `sudo tee /etc/systemd/system/${ours}.service >/dev/null <<'END'`,
    '[Unit]',
    'Description=Cloudflare Tunnel client (Latchkey)',
    'After=network-online.target',
    'Wants=network-online.target',
    '',
    '[Service]',
    'Type=notify',
    'TimeoutStartSec=15',
    'DynamicUser=yes',
    `LoadCredential=token:${tokenPath}`,
    // systemd fills in the folder, not we.
    `ExecStart=/usr/bin/cloudflared --no-autoupdate tunnel ${listWays(calling)} run --token-file \${CREDENTIALS_DIRECTORY}/token`,
    'Restart=on-failure',
    'RestartSec=5s',
    '',
    '[Install]',
    'WantedBy=multi-user.target',
    'END',
    // One of ours that runs already takes the new unit only when it starts anew.
    `sudo systemctl daemon-reload && sudo systemctl enable ${ours} && sudo systemctl restart ${ours}`,
  );
}

/** Homebrew's package (facts: cloudflare#cloudflared-packages). */
export const macInstallCommand = 'brew install cloudflared';

/**
 * macOS. `service install` takes the code only as an argument, and since 2026.7.2 keeps it in a file for root alone
 * (cloudflared's macos_service.go). It is read from the file at that moment, so that the shell's history has no code in it.
 * Where a service is there already it would take that one's code away and fail (facts: cloudflare#cloudflared-service).
 */
export function writeMacCommand(fileName: string): string {
  return joinLines(
    `[ ! -e ${macService} ] \\`,
    `  && sudo cloudflared service install "$(cat ${quote(fileName)})" && rm ${quote(fileName)}`,
  );
}

const macService = '/Library/LaunchDaemons/com.cloudflare.cloudflared.plist';

/** Who reads this line in the settings knows whose they are: those without it are somebody's and stay. */
const ourSettings = '# Latchkey';

/** What cloudflared reads for itself where its service takes no options (facts: cloudflare#cloudflared-service). */
function listSettings({ transport, edgeAddresses = 'auto' }: CallingOut): readonly string[] {
  const families = `edge-ip-version: "${familyValue[edgeAddresses]}"`;
  return [ourSettings, families, ...(transport === 'http2' ? ['protocol: http2'] : [])];
}

/** macOS. The same text once more, with another choice in it, takes the former one back. */
export function writeMacSettings(calling: CallingOut): string {
  const file = '/etc/cloudflared/config.yml';
  return joinLines(
    `if [ ! -e ${file} ] || [ "$(head -n 1 ${file})" = '${ourSettings}' ]; then`,
    '  sudo install -d /etc/cloudflared \\',
    `  && printf '%s\\n' ${listSettings(calling)
      .map((line) => `'${line}'`)
      .join(' ')} | sudo tee ${file} >/dev/null \\`,
    '  && sudo launchctl kickstart -k system/com.cloudflare.cloudflared',
    `else echo '${file} is not of Latchkey and stays as it is'; fi`,
  );
}

/** The same for PowerShell: the service runs as the system, whose home is this folder. */
export function writeWindowsSettings(calling: CallingOut): string {
  const lines = listSettings(calling).map((line) => `'${line}'`);
  return joinLines(
    '$folder = "$env:WINDIR\\System32\\config\\systemprofile\\.cloudflared"',
    '$file = "$folder\\config.yml"',
    `if (!(Test-Path $file) -or (Get-Content $file -TotalCount 1) -eq '${ourSettings}') {`,
    '  New-Item -ItemType Directory -Force $folder | Out-Null',
    `  Set-Content $file ${lines.join(', ')}`,
    '  Restart-Service Cloudflared',
    '} else { Write-Output "$file is not of Latchkey and stays as it is" }',
  );
}

/** What the app is to hand to cloudflared, a line each (facts: home-assistant#app-options). */
export function writeRunParameters({ transport, edgeAddresses = 'auto' }: CallingOut): string {
  return joinLines(
    `--edge-ip-version=${familyValue[edgeAddresses]}`,
    ...(transport === 'http2' ? ['--protocol=http2'] : []),
  );
}

/** Microsoft's package manager (facts: cloudflare#cloudflared-packages). */
export const windowsInstallCommand = 'winget install --id Cloudflare.cloudflared';

/** For `sh`: a name with nothing special in it stays as it is. */
function quote(fileName: string): string {
  // One that begins with a hyphen would be taken for an option.
  const name = fileName.startsWith('-') ? `./${fileName}` : fileName;
  return /^[\w./-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;
}

function joinLines(...each: readonly string[]): string {
  return each.join('\n');
}
