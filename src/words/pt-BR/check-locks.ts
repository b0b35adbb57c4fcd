import type { checkLocks as english } from '../en/check-locks.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const checkLocks: WordsOf<typeof english> = {
  instead: {
    answered: 'Sua casa respondeu onde não deveria.',
    upgraded: 'Uma conexão ao vivo foi aberta onde não deveria.',
    blocked: 'A Cloudflare recusou esta chave. Ou a fechadura ainda não a conhece, ou ela foi desativada.',
    redirected: 'O pedido foi mandado de volta ao mesmo endereço.',
    resolved: 'O nome é conhecido, mas esperava-se mais.',
  },
  next: {
    answered: 'Veja o plano de novo e construa o que falta.',
    upgraded: 'Veja o plano de novo e construa o que falta.',
    blocked: 'Espere um minuto e tente de novo. Se ainda falhar, veja o plano de novo.',
    redirected: 'Em “Proteção extra”, no plano, ative “Criptografar o caminho todo”.',
    resolved: 'Tente de novo em um minuto.',
    'not-resolved': 'Espere alguns minutos e tente de novo.',
    'resolves-elsewhere': 'Veja os registros DNS do seu domínio na Cloudflare, ou escolha outro endereço.',
    'name-unreliable':
      'Onde você paga pelo domínio, procure por DNSSEC e remova o registro DS antigo, ou desative o DNSSEC. Depois espere uma hora.',
    'resolver-blocked':
      'Teste a partir de outra rede. Se um filtro como o Pi-hole roda aqui, deixe passar cloudflare-dns.com ou dns.google.',
    'no-connection': 'Confira se uma página da web abre neste computador e tente de novo.',
    'edge-unreachable':
      'Teste a partir de outra rede, como a internet compartilhada de um celular. Se funcionar lá, seu provedor ou um firewall bloqueia a Cloudflare.',
    'no-certificate':
      'No painel da Cloudflare, abra SSL/TLS, [Edge Certificates]. [Universal SSL] tem de estar ativado. Um certificado novo pode levar até um dia.',
    'connection-inspected':
      'Teste a partir de outra rede, ou diga ao seu antivírus que não mexa neste endereço.',
    'clock-wrong': 'Acerte a data e a hora neste computador e tente de novo.',
    'tls-failed':
      'Tente de novo a partir de outra rede. Se ainda falhar, veja SSL/TLS no painel da Cloudflare.',
    challenged:
      'No painel da Cloudflare, desative [Bot Fight Mode] e challenges para este endereço. Depois tente de novo.',
    'refused-at-edge':
      'No painel da Cloudflare, abra [Security]. Veja [IP Access rules] e [Browser Integrity Check], e deixe este endereço passar.',
    'rate-limited':
      'Espere dez minutos e tente de novo. Se ainda falhar, veja [Rate limiting rules] no painel da Cloudflare.',
    'access-in-front':
      'No painel da Cloudflare, abra [Zero Trust], [Access], [Applications]. Exclua a aplicação para este endereço, ou dê a ela uma política com a ação [Bypass] para todos. A fechadura fica.',
    'worker-in-front':
      'No painel da Cloudflare, abra [Workers Routes] do seu domínio e remova este endereço.',
    'sent-elsewhere':
      'No painel da Cloudflare, abra [Rules], e veja [Redirect Rules], [Bulk Redirects] e [Page Rules]. Uma delas pega este endereço.',
    'redirect-loop': 'Em “Proteção extra”, no plano, ative “Criptografar o caminho todo”.',
    misdirected: 'Tente de novo em um minuto. Se ainda falhar, escolha outro endereço.',
    'record-refused': 'Veja o plano de novo e construa o que falta.',
    'server-behind':
      'Veja o plano de novo e construa o que falta. O endereço tem de levar ao caminho privado.',
    'origin-closed': 'Com um túnel, veja o plano de novo. Sem túnel, inicie seu proxy reverso.',
    'origin-unreachable': 'Com um túnel, veja o plano de novo. Sem túnel, abra a porta no seu roteador.',
    'origin-not-secure': 'Com um túnel, veja o plano de novo. Sem túnel, veja seu proxy reverso.',
    'origin-certificate-unknown':
      'Com um túnel, veja o plano de novo. Sem túnel, veja o certificado do seu proxy reverso.',
    'origin-refuses-edge':
      'Com um túnel, veja o plano de novo. Sem túnel, salve de novo a pasta do seu proxy reverso.',
    'tunnel-down': 'Inicie o conector em casa e tente de novo.',
    'no-such-service': 'Veja o plano de novo e construa o que falta.',
    'home-silent':
      'Confira o endereço da sua casa. O conector pode não conhecer nomes como homeassistant.local: digite números, como http://192.168.1.10:8123.',
    'home-refuses-proxy': 'Faça o Home Assistant confiar no caminho. “Conecte sua casa” diz como.',
    'home-banned':
      'Abra “Por que não consigo entrar?”. Ali está como deixar este endereço entrar de novo. A partir de outra rede, você ainda entra.',
    'home-failed': 'Abra o Home Assistant em casa e veja Configurações, Sistema, Logs. Depois tente de novo.',
    'socket-refused':
      'Deixe o conector usar HTTP/2. Isso está em “Conecte sua casa”, em “Como o conector sai para a internet”.',
    'not-home-assistant': 'Confira o endereço da sua casa.',
    'service-answered': 'Veja o plano de novo e construa o que falta.',
    'service-silent':
      'Confira se o serviço está rodando em casa. Na página da sua casa, confira aonde este endereço leva.',
    'certificate-of-edge': 'Não há nada a fazer.',
    'certificate-of-origin':
      'No painel da Cloudflare, abra DNS e mude este registro para “[Proxied]”. Depois tente de novo.',
    'origin-refused': 'Não há nada a fazer.',
    'origin-partly-tried': 'Não há nada a fazer.',
    'origin-shut': 'Não há nada a fazer.',
    'origin-silent': 'Não há nada a fazer.',
    open: 'Veja o plano de novo e construa o que falta. Até lá, pare o conector em casa.',
    'unexpected-answer':
      'Abra o endereço em um navegador, em um dispositivo que tem uma chave. O que você vê ali, junto com o detalhe técnico, diz mais.',
  },
  nextWithoutTunnel: {
    'server-behind': 'Confira se seu proxy reverso está rodando, e veja o log dele.',
    'origin-closed': 'Inicie seu proxy reverso, e confira se a porta do roteador leva a ele.',
    'origin-unreachable':
      'Abra a porta no seu roteador. Se ela está aberta, seu endereço público pode ter mudado. Confira o que mantém o nome atualizado.',
    'origin-not-secure':
      'Inicie seu proxy reverso com os arquivos da pasta, e não deixe nenhum outro programa usar a porta dele.',
    'origin-certificate-unknown': 'Dê ao seu proxy reverso o certificado da pasta e reinicie-o.',
    'origin-refuses-edge': 'Salve de novo a pasta do seu proxy reverso, e inicie o proxy com ela.',
    'home-silent':
      'Confira se o Home Assistant está rodando, e se seu proxy reverso tem o endereço certo dele.',
    'home-refuses-proxy': 'Faça o Home Assistant confiar no seu proxy reverso. “Seu proxy reverso” diz como.',
    'socket-refused': 'Deixe seu proxy reverso repassar WebSockets, como faz o arquivo da pasta.',
    open: 'Veja o plano de novo e construa o que falta. Até lá, feche a porta no seu roteador.',
  },
  insteadWithoutTunnel: {
    'home-silent': 'Seu proxy reverso responde, mas não encontra o Home Assistant.',
    'home-refuses-proxy':
      'O Home Assistant recusa o que vem do seu proxy reverso. Primeiro ele precisa confiar no proxy.',
  },
  heading: 'Verifique todas as fechaduras',
  lead: 'O Latchkey bate à porta de {address} de fora: com uma chave, sem chave e com chaves que não podem servir.',
  list: 'Fechaduras',
  listAt: 'Fechaduras em {address}',
  start: 'Testar todas as fechaduras',
  startFact: 'Ele só bate à porta. Nada é alterado',
  running: {
    heading: 'Testando todas as fechaduras',
    lead: 'Cada uma é testada de fora, como faria um estranho.',
    fact: '{done} de {count} testadas',
    usually:
      'Isso costuma levar alguns segundos. Depois de uma construção nova, pode levar um minuto até a Cloudflare saber em toda parte.',
    again: 'Começar de novo',
    stillSaw: 'Ainda não: {saw} Tentando de novo.',
  },
  passed: {
    heading: 'Todas as fechaduras resistem',
    lead: 'Suas chaves abrem {address}, e ninguém entrou sem uma.',
    fact: 'A seguir: entregar as chaves',
    onwards: 'Entregar as chaves',
    count:
      '{count, plural, one {{count} fechadura testada, e ela resiste} other {{count} fechaduras testadas, {count} resistem}}',
    some: 'Fechaduras que resistem: {held} de {count}',
    triedWithoutKeys: 'Sem chave, com a de um estranho e com uma que está desativada.',
    tried: 'Com cada chave, sem chave, com a de um estranho e com uma que está desativada.',
  },
  besides: {
    heading: 'Todas as fechaduras resistem, mas pode haver outra entrada',
    lead: 'O Latchkey testou, e ninguém entrou em {address} sem chave. O que está listado aqui ainda pode deixar alguém entrar.',
  },
  unproven: {
    heading: 'Ninguém entrou sem uma chave',
    lead: 'O Latchkey não pôde testar se suas chaves abrem {address}: nenhuma delas está neste computador.',
  },
  failed: {
    heading:
      '{count, plural, one {{count} fechadura precisa de atenção} other {{count} fechaduras precisam de atenção}}',
    lead: 'Isto é o que o Latchkey viu, e o que fazer a seguir.',
    open: {
      heading: 'O portão não resiste',
      lead: 'Alguém sem uma chave válida poderia entrar. Cuide disto primeiro.',
    },
    again: 'Testar todas as fechaduras de novo',
    fact: 'Nada foi alterado',
    concerns: 'Visto em: {names}',
    to: {
      plan: 'Ver o plano de novo',
      settings: 'Mostrar as configurações',
      'find-home': 'Conferir o endereço da sua casa',
      'choose-address': 'Escolher outro endereço',
      'connect-home': 'Ir para “Conecte sua casa”',
    },
  },
  before: 'Todas as fechaduras resistiram no último teste, em {when}.',
  again: 'Tentar de novo',
  state: {
    waiting: 'Ainda não testada',
    running: 'Testando',
    passed: 'Como deve ser',
    failed: 'Não está como deveria',
  },
  exposed: {
    none: 'Nenhum pedido sem chave chegou à casa.',
    some: '{count, plural, one {{count} pedido sem chave chegou à casa.} other {{count} pedidos sem chave chegaram à casa.}}',
    why: 'O treino conta todos os pedidos que chegam à casa fictícia.',
  },
  technical: 'O que foi visto',
  technicalRow: '{name}: {saw}',
  connecting: 'Consultando os últimos resultados',
};
