import type { protection as english } from '../en/protection.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const protection: WordsOf<typeof english> = {
  without: {
    websockets:
      'Sem isso, o Home Assistant abre e depois diz que não consegue se conectar. Fora de casa, ele não funciona.',
    always_use_https:
      'Um visitante sem criptografia não consegue mostrar uma chave, então a fechadura o recusa. Ele vê uma página de erro.',
    min_tls_version:
      'Dispositivos muito antigos, com criptografia fraca, ainda podem bater à porta. A fechadura também pede uma chave a eles.',
    ssl: 'Os visitantes podem ficar dando voltas e acabar em um erro.',
    http3: 'Alguns navegadores podem abrir o Home Assistant e depois dizer que não conseguem se conectar.',
  },
  value: {
    on: 'ativado',
    off: 'desativado',
    version: 'TLS {value} e mais recentes',
    flexible: 'metade do caminho',
    full: 'o caminho todo',
    strict: 'o caminho todo, com verificação rigorosa',
    'http3-on': 'o mais novo',
    'http3-off': 'o já comprovado',
    raw: '{value}',
  },
  fold: '{count, plural, one {Proteção extra: {count} configuração de {domain}} other {Proteção extra: {count} configurações de {domain}}}',
  foldNothing: 'Proteção extra: nenhuma configuração de {domain} precisa mudar',
  lead: 'Elas deixam a fechadura mais forte. Valem para todos os endereços de {domain}, não só para {address}.',
  looking: 'Consultando as configurações de {domain}',
  proposed: 'O que o Latchkey propõe',
  right: 'Já está certo',
  becomes: 'passa a ser',
  stays: 'Continua: {value}.',
  goAlong: 'Mudar: {name}',
  locked: 'A Cloudflare não deixa esta conta mudar isso, então continua: {value}.',
  technical: 'Nomes técnicos',
  technicalLead: 'No painel da Cloudflare de {domain}, essas configurações se chamam:',
  technicalRow: '{name} ({setting}): {before}',
  technicalChange: '{name} ({setting}): {before} → {after}',
};
