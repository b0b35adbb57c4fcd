/**
 * What is pasted into a terminal to run the connector, made from the name of the file that holds its code. No command
 * holds the code itself: whoever reads the screen, the clipboard or the shell's history learns nothing. Pure.
 */

/** Everything of ours bears this name, so that no other connector on the machine is touched. */
const ours = 'latchkey-cloudflared';

/** Where the code lies on a Linux machine, for root and the connector alone. */
const tokenPath = '/etc/latchkey/tunnel-token';

const image = 'cloudflare/cloudflared:latest';

/**
 * A container is updated as a whole. Either family of addresses will do, where the default is IPv4 alone. And the image opens
 * its metrics, with the address of the home in them, to everybody on the network (facts: cloudflare#cloudflared-metrics).
 */
const options = '--no-autoupdate --edge-ip-version auto --metrics 127.0.0.1:0';

/** User and group of Cloudflare's image; a file that is mounted must be theirs (cloudflared's Dockerfile: USER 65532:65532). */
const imageUser = '65532';

/**
 * Docker. The code is mounted and read with `--token-file` (facts: cloudflare#cloudflared-run). `--network host`
 * reaches Home Assistant wherever this machine does, and from an address that can be known.
 */
export function writeDockerCommand(fileName: string): string {
  return joinLines(
    `sudo install -D -o ${imageUser} -m 400 ${quote(fileName)} ${tokenPath} && rm ${quote(fileName)}`,
    `sudo docker run --detach --name ${ours} --restart unless-stopped --network host \\`,
    `  --volume ${tokenPath}:${tokenPath}:ro ${image} \\`,
    `  tunnel ${options} run --token-file ${tokenPath}`,
  );
}

/**
 * Docker Compose, as a file. `secrets` mounts the code under /run/secrets with the owner it has outside: Compose cannot
 * change that for a file (docs.docker.com, Compose file, secrets, long syntax).
 */
export function writeComposeFile(fileName: string): string {
  return joinLines(
    'services:',
    `  ${ours}:`,
    `    image: ${image}`,
    `    command: tunnel ${options} run --token-file /run/secrets/tunnel_token`,
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
    'sudo docker compose up --detach',
  );
}

/**
 * Linux with systemd. The unit is the one that `cloudflared service install` writes (cloudflared's linux_service.go), with a
 * name of ours, a user of its own, and the code as a credential that only this service can read (systemd.exec: Credentials,
 * since systemd 247).
 */
export function writeSystemdCommand(fileName: string): string {
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
    // biome-ignore lint/suspicious/noTemplateCurlyInString: systemd fills this in, not we
    'ExecStart=/usr/bin/cloudflared --no-autoupdate tunnel --edge-ip-version auto run --token-file ${CREDENTIALS_DIRECTORY}/token',
    'Restart=on-failure',
    'RestartSec=5s',
    '',
    '[Install]',
    'WantedBy=multi-user.target',
    'END',
    `sudo systemctl enable --now ${ours}`,
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
