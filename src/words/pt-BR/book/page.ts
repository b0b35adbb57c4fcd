import type { page as english } from '../../en/book/page.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const page: WordsOf<typeof english> = {
  needs: 'Do que você precisa',
  before: 'Antes de começar',
  steps: 'Passo a passo',
  otherwise: {
    phone: 'Meu celular mostra outra coisa',
    computer: 'Meu computador mostra outra coisa',
    page: 'Minha página mostra outra coisa',
  },
  search: 'As palavras podem ser diferentes. Procure por “{word}” nas configurações.',
  wrong: 'Se algo atrapalhar',
  test: 'Testar',
  remove: {
    key: 'Remover a chave',
    trust: 'Deixar de confiar',
    setting: 'Desfazer',
  },
  thenApp: 'Depois, no aplicativo',
  replacing: {
    title: 'Uma chave nova no lugar de uma antiga',
    sheet: 'Remover a chave antiga de {name}',
    newKey: 'Chave nova',
    oldKey: 'Chave antiga',
    choose:
      'Se um dispositivo oferecer as duas, escolha a que começa com “{keyName}”. “{oldKeyName}” é a antiga.',
    takeOut: 'Remover a chave antiga',
  },
  know: 'O que saber antes',
  sheet: {
    title: 'Uma chave para {name}',
    address: 'Endereço',
    file: 'Arquivo da chave',
    files: 'Arquivos da chave',
    scan: 'Escaneie para abrir',
    same: '{count, plural, one {O passo 1 é o que está em “{label}”. Faça-o uma vez. Depois:} other {Os passos 1 a {count} são os que estão em “{label}”. Faça-os uma vez. Depois:}}',
    words:
      'O Latchkey mostra as seis palavras que abrem o arquivo. Elas não estão nesta página e não devem ser escritas nela.',
    lost: 'Você perdeu o dispositivo? Abra o Latchkey e desative a chave dele. Todos os outros continuam entrando.',
    notes: 'Espaço para anotações, mas não para as seis palavras',
    keep: 'Esta página não mostra nenhum segredo. Você pode guardá-la.',
  },
  trustSheet: {
    title: 'Confiar em {address} neste dispositivo',
    file: 'Arquivo de confiança',
    authority: 'Nome nas listas',
    fingerprint: 'Impressão digital (SHA-256)',
    thumbprint: 'No Windows (SHA-1)',
    compare:
      'Compare a impressão digital daqui com a do dispositivo. Se forem diferentes, é outro arquivo: remova-o.',
    notes: 'Espaço para anotações',
  },
  networkSheet: { local: 'Número em casa', notes: 'Espaço para anotações' },
  unnamed: {
    name: 'seu dispositivo',
    address: 'seu endereço',
    file: 'seu arquivo',
    authority: 'Latchkey',
    host: 'a primeira parte do seu endereço',
    domain: 'o resto do seu endereço',
    local: 'o número da máquina em casa',
  },
};
