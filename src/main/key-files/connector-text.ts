import type { PastedTo } from '../../contract/tunnel.ts';

/** What the saved token is called: the commands that the window shows name it. */
export const TOKEN_FILE = 'latchkey-connector-token.txt';

/**
 * What the user pastes to connect the home: the tunnel token alone for the Home Assistant app, for Windows the command that
 * installs cloudflared's service with it (facts: cloudflare#cloudflared-service). Contains a secret.
 */
export function formatConnectorText(kind: PastedTo, tunnelToken: string): string {
  switch (kind) {
    case 'home-assistant-app':
      return tunnelToken;
    case 'windows':
      return `cloudflared.exe service install ${tunnelToken}`;
  }
}
