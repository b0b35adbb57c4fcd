import type { WordTree } from '../../shape/lay-words.ts';

export const words: WordTree = {
  title: 'Folha de recuperação de {address}',
  facts: {
    address: 'Endereço',
    atHome: 'Em casa',
    toWriteIn: '________________________ (para você preencher)',
    account: 'Conta da Cloudflare',
    domain: 'Domínio',
    settings: 'Configuração anterior',
    made: 'Escrita em',
  },
  setting: '{setting} era {before}',
  lockedOut: {
    title: 'Se você não consegue entrar',
    atHome: {
      known:
        'Em casa, abra {atHome} em um navegador. A fechadura está na Cloudflare, então ali ela não fica no caminho.',
      unknown:
        'Em casa, abra o Home Assistant no endereço dele na sua própria rede. A fechadura está na Cloudflare, então ali ela não fica no caminho.',
    },
    steps: [
      'Fora de casa, use outro dispositivo que tenha uma chave.',
      'Não sobrou nenhuma chave? Abra o Latchkey em qualquer computador e conecte-o à sua conta da Cloudflare. Ele encontra esta casa de novo e faz chaves novas.',
      'Último recurso: na Cloudflare, abra **Security**, **Security rules** e desative a fechadura abaixo. Desse momento em diante, qualquer pessoa na internet pode chegar à sua página de login. Ative-a de novo assim que você entrar.',
    ],
  },
  remove: {
    title: 'Para remover tudo à mão',
    lead: 'Siga esta ordem. A fechadura sai por último, para que nada fique aberto no meio do caminho.',
    record: 'Em **DNS**, **Records**: exclua os registros abaixo.',
    path: {
      tunnel:
        'Em casa, pare o conector (cloudflared). Depois, em **Zero Trust**, **Networks**, **Connectors**: exclua o túnel.',
      'public-address':
        'Feche a porta no seu roteador. Em **SSL/TLS**, **Origin Server**: revogue o certificado de origem.',
    },
    hostname: 'Em **SSL/TLS**, **Client Certificates**, **Hosts**: tire o endereço.',
    keys: {
      all: 'Na mesma página: revogue as chaves abaixo.',
      someFromBefore:
        'Na mesma página: revogue as chaves abaixo. As que já existiam não são do Latchkey: mantenha cada uma que você usa em outro lugar.',
    },
    home: 'No Home Assistant: tire a URL externa e os proxies de confiança que o Latchkey adicionou, e o aplicativo Cloudflared.',
    lock: 'Por último, em **Security**, **Security rules**: exclua a fechadura.',
  },
  things: {
    title: 'O que está na Cloudflare',
    what: 'O quê',
    name: 'Nome',
    id: 'ID',
    kinds: {
      'dns-record': 'Registro DNS',
      'lock-rule': 'A fechadura (regra personalizada)',
      'certificate-hostname': 'Pede-se uma chave em',
      tunnel: 'Túnel',
      'origin-certificate': 'Certificado de origem',
      'pull-certificate': 'O certificado da própria Cloudflare',
    },
  },
  keys: {
    title: 'Chaves que abrem',
    device: 'Nome',
    serial: 'Número de série',
    until: 'Até',
    none: 'Nenhuma.',
    fromBefore: '{name} (de antes)',
    nameless: 'Sem nome',
  },
  more: {
    things:
      '{count, plural, one {E mais um. Na Cloudflare, ele traz a palavra “latchkey” ou um endereço desta casa.} other {E mais {count}. Na Cloudflare, eles trazem a palavra “latchkey” ou um endereço desta casa.}}',
    keys: 'E mais {count}, em **SSL/TLS**, **Client Certificates**.',
  },
  otherwise:
    'A Cloudflare pode ter mudado um menu de lugar desde que isto foi escrito. Procure no painel dela as palavras em negrito.',
  scan: 'Escaneie para abrir',
  notes: 'Espaço para anotações, mas não para senhas',
  keep: 'Esta página não mostra nenhum segredo. Guarde-a onde você possa encontrá-la sem internet.',
};
