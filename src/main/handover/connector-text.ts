import type { ConnectorKind } from '../../contract/contract.ts';

/**
 * What the user pastes to connect the home: the tunnel token alone for the Home Assistant app, else the command that
 * runs cloudflared with it (facts: cloudflared). Contains a secret.
 */
export function connectorText(kind: ConnectorKind, tunnelToken: string): string {
  switch (kind) {
    case 'home-assistant-app':
      return tunnelToken;
    case 'docker':
      return (
        'docker run -d --restart unless-stopped --network host ' +
        `-e TUNNEL_TOKEN=${tunnelToken} cloudflare/cloudflared:latest tunnel --no-autoupdate run`
      );
    case 'linux':
      return `sudo cloudflared service install ${tunnelToken}`;
  }
}
