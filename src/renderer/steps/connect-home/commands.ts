import type { ConnectorTransport } from '../../../contract/calls-out.ts';

/**
 * What is pasted into a terminal to run the connector, made from the name of the file that holds its code. No command
 * holds the code itself: whoever reads the screen, the clipboard or the shell's history learns nothing. Pure.
 */

/** Everything of ours bears this name, so that no other connector on the machine is touched. */
const ours = 'latchkey-cloudflared';

/** Where the code lies on a Linux machine, for root and the connector alone. */
const tokenPath = '/etc/latchkey/tunnel-token';

const image = 'cloudflare/cloudflared:latest';

/** Chosen by the user: cloudflared finds its way itself unless it is told (facts: cloudflare#cloudflared-quic). */
function listTransport(transport: ConnectorTransport): string {
  return transport === 'http2' ? ' --protocol http2' : '';
}

/**
 * A container is updated as a whole. Either family of addresses will do, where the default was IPv4 alone before 2026.4.0
 * (facts: cloudflare#cloudflared-network). And the image opens its metrics, with the address of the home in them, to
 * everybody on the network (facts: cloudflare#cloudflared-metrics).
 */
function listOptions(transport: ConnectorTransport): string {
  return `--no-autoupdate --edge-ip-version auto${listTransport(transport)} --metrics 127.0.0.1:0`;
}

/** User and group of Cloudflare's image; a file that is mounted must be theirs (cloudflared's Dockerfile: USER 65532:65532). */
const imageUser = '65532';

/**
 * Docker. The code is mounted and read with `--token-file` (facts: cloudflare#cloudflared-run). `--network host`
 * reaches Home Assistant wherever this machine does, and from an address that can be known.
 */
export function writeDockerCommand(fileName: string, transport: ConnectorTransport = 'auto'): string {
  return joinLines(
    `sudo install -D -o ${imageUser} -m 400 ${quote(fileName)} ${tokenPath} && rm ${quote(fileName)}`,
    // One of ours that is there already makes way for the new one.
    `sudo docker rm --force ${ours} 2>/dev/null`,
    // An image from long ago knows no file for the code, prints its usage and ends without an error.
    `sudo docker run --detach --pull always --name ${ours} --restart unless-stopped --network host \\`,
    `  --volume ${tokenPath}:${tokenPath}:ro ${image} \\`,
    `  tunnel ${listOptions(transport)} run --token-file ${tokenPath}`,
  );
}

/**
 * Docker Compose, as a file. `secrets` mounts the code under /run/secrets with the owner it has outside: Compose cannot
 * change that for a file (docs.docker.com, Compose file, secrets, long syntax).
 */
export function writeComposeFile(fileName: string, transport: ConnectorTransport = 'auto'): string {
  return joinLines(
    'services:',
    `  ${ours}:`,
    `    image: ${image}`,
    `    command: tunnel ${listOptions(transport)} run --token-file /run/secrets/tunnel_token`,
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

/** Gives the code to the image's user alone, then starts what the file describes. */
export function writeComposeCommand(fileName: string): string {
  return joinLines(
    `sudo chown ${imageUser} ${quote(fileName)} && sudo chmod 400 ${quote(fileName)}`,
    'sudo docker compose up --detach --pull always',
  );
}

/**
 * Linux with systemd. The unit is the one that `cloudflared service install` writes (cloudflared's linux_service.go), with a
 * name of ours, a user of its own, and the code as a credential that only this service can read (systemd.exec: Credentials,
 * since systemd 247).
 */
export function writeSystemdCommand(fileName: string, transport: ConnectorTransport = 'auto'): string {
  return joinLines(
    `sudo install -D -m 600 ${quote(fileName)} ${tokenPath} && rm ${quote(fileName)}`,
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
    `ExecStart=/usr/bin/cloudflared --no-autoupdate tunnel --edge-ip-version auto${listTransport(transport)} run --token-file \${CREDENTIALS_DIRECTORY}/token`,
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

/**
 * `service install` takes no options, so this stands where cloudflared looks for its own settings
 * (facts: cloudflare#cloudflared-service). Settings that are there already are somebody's and stay.
 */
export const macHttp2Command = joinLines(
  '[ ! -e /etc/cloudflared/config.yml ] && sudo install -d /etc/cloudflared \\',
  "  && echo 'protocol: http2' | sudo tee /etc/cloudflared/config.yml \\",
  '  && sudo launchctl kickstart -k system/com.cloudflare.cloudflared',
);

/** The same for PowerShell: the service runs as the system, whose home is this folder. */
export const windowsHttp2Command = joinLines(
  '$folder = "$env:WINDIR\\System32\\config\\systemprofile\\.cloudflared"',
  'New-Item -ItemType Directory -Force $folder | Out-Null',
  'if (!(Test-Path "$folder\\config.yml")) { Set-Content "$folder\\config.yml" "protocol: http2" }',
  'Restart-Service Cloudflared',
);

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
