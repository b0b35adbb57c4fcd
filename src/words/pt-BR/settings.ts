import type { settings as english } from '../en/settings.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const settings: WordsOf<typeof english> = {
  websockets: {
    name: 'Permitir atualizações ao vivo',
    why: 'O Home Assistant mostra as mudanças no momento em que acontecem. Para isso, ele precisa desta configuração.',
    technical: 'WebSockets',
  },
  always_use_https: {
    name: 'Usar sempre criptografia',
    why: 'Visitantes que chegam sem criptografia são enviados ao endereço criptografado.',
    technical: '[Always Use HTTPS]',
  },
  min_tls_version: {
    name: 'Recusar criptografia antiga',
    why: 'Só entram dispositivos com criptografia atual. Todos os celulares e navegadores de hoje têm isso.',
    technical: '[Minimum TLS Version]',
  },
  ssl: {
    name: 'Criptografar o caminho todo',
    why: 'Os dados também continuam criptografados entre a Cloudflare e o seu caminho privado.',
    technical: '[SSL/TLS encryption mode]',
  },
  http3: {
    name: 'Usar o transporte mais antigo, já comprovado',
    why: 'Alguns navegadores perdem a conexão ao vivo com o Home Assistant quando usam chaves no transporte mais novo, HTTP/3. O mais antigo já se provou.',
    technical: 'HTTP/3 (with QUIC)',
  },
};
