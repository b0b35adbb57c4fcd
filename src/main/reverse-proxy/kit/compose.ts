import { stringify } from 'yaml';
import type { ProxyWish } from '../wish.ts';
import { fileNames } from './kit-file.ts';

/** What of a proxy its container has to know. */
export type Contained = Pick<ProxyWish, 'program' | 'folder'> & {
  readonly server:
    | { readonly from: 'own-ca' }
    | { readonly from: 'lets-encrypt'; readonly certificateFile: string; readonly keyFile: string };
};

/**
 * The proxy as a container. It uses the computer's own network: behind the container's, every visitor would seem to come from
 * the same address. Nothing can be written from inside.
 */
export function writeCompose(wish: Contained): string {
  return stringify({
    services: {
      proxy: {
        ...program(wish),
        network_mode: 'host',
        restart: 'unless-stopped',
        read_only: true,
        tmpfs: scratch(wish),
        volumes: [`.:${wish.folder}:ro`, ...configuration(wish), ...certificates(wish)],
      },
    },
  });
}

function program({ program, folder }: Contained) {
  switch (program) {
    case 'nginx':
      return { image: 'nginx:stable' };
    case 'caddy':
      return {
        image: 'caddy:2',
        command: ['caddy', 'run', '--config', `${folder}/${fileNames.caddy}`, '--adapter', 'caddyfile'],
      };
    case 'traefik':
      return { image: 'traefik:v3', command: [`--configFile=${folder}/${fileNames.traefik}`] };
  }
}

function scratch({ program }: Contained): readonly string[] {
  switch (program) {
    case 'nginx':
      return ['/var/cache/nginx', '/run'];
    case 'caddy':
      return ['/data', '/config'];
    case 'traefik':
      return ['/tmp'];
  }
}

/** The image's own configuration is in that place, and would answer for names of its own. */
function configuration({ program }: Contained): readonly string[] {
  return program === 'nginx' ? [`./${fileNames.nginx}:/etc/nginx/conf.d/default.conf:ro`] : [];
}

function certificates({ server }: Contained): readonly string[] {
  if (server.from === 'own-ca') return [];
  return [server.certificateFile, server.keyFile].map((file) => `${file}:${file}:ro`);
}
