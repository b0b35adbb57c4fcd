import type { otherDoors as english } from '../en/other-doors.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const otherDoors: WordsOf<typeof english> = {
  looking: 'Procurando outras entradas para sua casa',
  lookingUsually: 'Isso costuma levar alguns segundos.',
  notLooked: 'O Latchkey não conseguiu procurar outras entradas para sua casa',
  lookAgain: 'Procurar de novo',
  none: 'O Latchkey não encontrou outra entrada para sua casa',
  noneOfSeen: 'Onde pôde olhar, o Latchkey não encontrou outra entrada para sua casa',
  what: {
    named: '{address} leva à sua casa sem a sua fechadura',
    everyName: 'Todo nome que leva ao túnel “{tunnel}” chega à sua casa',
    'hidden-tunnel': 'Um Home Assistant responde em {address} sem a sua fechadura',
    'direct-record': '{address} leva à sua conexão de internet',
    'former-url': 'Sua casa tinha outro endereço antes: {url}',
    'remote-ui': 'O acesso remoto do Home Assistant Cloud (Nabu Casa) está ativado',
    app: 'O aplicativo {name} está rodando no Home Assistant',
    'address-allowance': {
      address: 'Visitantes de {value} podem contornar sua fechadura',
      network: 'Visitantes da rede {value} podem contornar sua fechadura',
      provider: 'Visitantes do provedor {value} podem contornar sua fechadura',
      country: 'Visitantes deste país podem contornar sua fechadura: {value}',
    },
    'origin-rule': {
      shows: 'Uma regra mostra sua casa em {address} sem a sua fechadura',
      mayShow: 'Uma regra talvez mostre sua casa em {address} sem a sua fechadura',
    },
    'port-forward': {
      certain: 'Seu roteador redireciona a porta {port} para sua casa',
      likely: 'Seu roteador talvez redirecione a porta {port} para sua casa',
    },
    'every-port': {
      certain:
        'Seu roteador redireciona todas as portas para sua casa, a menos que redirecione alguma delas para outro lugar',
      likely:
        'Seu roteador talvez redirecione todas as portas para sua casa, a menos que redirecione alguma delas para outro lugar',
    },
    worker: {
      certain: 'Um programa na Cloudflare mostra sua casa em {address} sem a sua fechadura',
      likely: 'Um programa na Cloudflare mostra um Home Assistant em {address} sem a sua fechadura',
    },
    product: {
      certain: '{address} leva à sua casa sem a sua fechadura',
      likely: '{address} talvez leve à sua casa sem a sua fechadura',
    },
  },
  why: {
    'tunnel-entry':
      'Ele passa pelo túnel “{tunnel}” até {service}. Sua fechadura cobre só o seu próprio endereço.',
    'hidden-tunnel': 'Ele passa pelo túnel “{tunnel}”, que é configurado na máquina que o roda.',
    'direct-record':
      'O registro {type} dele contém {content}. Uma porta aberta no seu roteador está aberta ali para todos.',
    'former-url': 'Quem o conhece pode bater à porta ali, se ele ainda leva à sua casa.',
    'remote-ui':
      'Ele leva à sua página de login sem passar pela Cloudflare. Ali se pede uma senha, mas não uma chave.',
    app: {
      duckdns:
        'Ele mantém um nome que leva à sua conexão de internet. Uma porta aberta no seu roteador deixa visitantes entrarem ali.',
      'nginx-proxy-manager':
        'Ele deixa visitantes passarem até sua casa. O que ele abre não passa pela sua fechadura.',
      'nginx-proxy':
        'Ele deixa visitantes passarem até sua casa. O que ele abre não passa pela sua fechadura.',
      cloudflared:
        'Ele mantém um túnel que esta conta da Cloudflare não mostra. O que ele abre não passa pela sua fechadura.',
    },
    'address-allowance': {
      'this-domain': 'Uma regra de IP Access deste domínio os permite. A Cloudflare não pede chave a eles.',
      'every-domain':
        'Uma regra de IP Access da conta inteira os permite. A Cloudflare não pede chave a eles.',
    },
    'origin-rule': {
      'origin-rule': 'A origin rule “{name}” trata os visitantes dali como se viessem ao seu endereço.',
      'page-rule': 'A page rule para {name} trata os visitantes dali como se viessem ao seu endereço.',
    },
    'port-forward': {
      'the-internet':
        'Nesta porta, seu endereço público leva a {leadsTo}. Os visitantes ali não passam pela sua fechadura.',
      'another-router':
        'Ela termina em {leadsTo}, sem passar pela sua fechadura. Há outro roteador na frente deste, que talvez mantenha visitantes de fora.',
    },
    worker: {
      route:
        'A rota {pattern}, de Workers, trata os pedidos ali. Sua fechadura cobre só o seu próprio endereço.',
      snippet: 'O snippet “{pattern}” trata os pedidos ali. Sua fechadura cobre só o seu próprio endereço.',
    },
    product: {
      'load-balancer':
        'Um load balancer na Cloudflare leva até lá. Sua fechadura cobre só o seu próprio endereço.',
      spectrum:
        'O Spectrum, na Cloudflare, redireciona esta porta. O que vem por ele não passa pela sua fechadura.',
      'custom-hostname':
        'É um nome de outro domínio que o seu deixa entrar. Sua fechadura cobre só o seu próprio endereço.',
    },
  },
  noted: 'A anotação diz: {note}.',
  labelled: 'O nome é “{name}”.',
  likely: {
    'local-address': 'Muito provavelmente é esta casa: o endereço local é do tipo que as casas costumam ter.',
    'this-home': 'Muito provavelmente é esta casa.',
  },
  knock: {
    opens: {
      certain: 'O Latchkey bateu à porta ali sem chave, e sua casa respondeu.',
      likely: 'O Latchkey bateu à porta ali sem chave, e um Home Assistant respondeu.',
    },
    shut: 'O Latchkey bateu à porta ali sem chave, e foi recusado.',
    'no-answer': 'O Latchkey bateu à porta ali e não teve resposta. Pode voltar a se abrir.',
    'not-tried': 'Daqui, o Latchkey não consegue bater à porta ali.',
    inside: 'De dentro da sua casa, nada se abriu ali. Visitantes de fora talvez entrem.',
  },
  next: {
    'tunnel-entry': 'O Latchkey pode tirar esta entrada do túnel. Todas as outras ficam.',
    'hidden-tunnel': 'O Latchkey pode excluir o registro deste nome.',
    'direct-record': 'O Latchkey pode excluir este registro. Feche também a porta no seu roteador.',
    'former-url': 'Feche a porta no seu roteador, e deixe de usar o nome antigo.',
    'remote-ui':
      'Para desativá-lo, abra Configurações, Home Assistant Cloud (ou Home Assistant Link) no Home Assistant.',
    app: 'Se você não precisa mais dele, pare o aplicativo. Feche também a porta no seu roteador.',
    'address-allowance':
      'Para fechá-la, abra [Security], [Security rules], [IP Access rules] na Cloudflare e exclua a regra.',
    'origin-rule': 'Para fechá-la, abra [Rules] na Cloudflare e exclua a regra, ou tire este endereço dela.',
    'port-forward':
      'Para fechá-la, abra o redirecionamento de portas ou UPnP no seu roteador e exclua esta entrada.',
    worker:
      'Para fechá-la, abra [Workers Routes] ou [Snippets] do seu domínio na Cloudflare e tire este endereço dali.',
    product: {
      'load-balancer': 'Para fechá-la, abra [Load Balancing] na Cloudflare e exclua este load balancer.',
      spectrum: 'Para fechá-la, abra [Spectrum] do seu domínio na Cloudflare e exclua esta aplicação.',
      'custom-hostname':
        'Para fechá-la, abra [Custom Hostnames] do seu domínio na Cloudflare e exclua este nome.',
    },
  },
  close: 'Fechar esta entrada',
  closeNamed: 'Fechar esta entrada: {name}',
  closing: 'Seu plano a fecha. Ela continua fechada quando você remove o Latchkey.',
  leave: 'Deixar aberta',
  leaveNamed: 'Deixar aberta: {name}',
  unseen: {
    title: 'Não verificado',
    'home-assistant': 'O acesso remoto do próprio Home Assistant: o Latchkey está sem login lá.',
    tunnels: 'Outros túneis da sua conta da Cloudflare: o token não pode lê-los.',
    'local-tunnels': 'Túneis que são configurados na própria máquina: ninguém mais consegue ler aonde levam.',
    'public-address': 'Registros que levam direto à sua casa: seu endereço público não é conhecido.',
    'further-doors': 'Há mais nomes do que o Latchkey testa.',
    'custom-rules': 'Regras personalizadas, chaves e registros do seu domínio: o token não pode lê-los.',
    'router-forwards':
      'A lista de portas que seu roteador redireciona. Nenhum roteador na sua casa a mostrou inteira aqui.',
    'address-rules':
      'Regras de IP Access, que podem deixar visitantes contornarem sua fechadura. Um token com [Firewall Services], [Read] as mostra.',
    'origin-rules':
      'Origin rules, que podem mostrar sua casa em outro lugar. Um token com [Origin Rules], [Read] as mostra.',
    'rewrite-rules': 'Regras que mudam o que é aberto. Um token com [Transform Rules], [Read] as mostra.',
    'redirect-rules':
      'Regras que mandam visitantes para outro lugar. Um token com [Single Redirect], [Read] as mostra.',
    'configuration-rules':
      'Regras que fazem a Cloudflare testar visitantes. Um token com [Config Rules], [Read] as mostra.',
    'page-rules': 'Page rules. Um token com [Page Rules], [Read] as mostra.',
    'worker-routes':
      'Seus programas na Cloudflare. Um token com [Workers Routes], [Read] mostra onde eles rodam.',
    'access-applications':
      'Logins do Cloudflare Access na frente do seu endereço. Um token com [Access: Apps and Policies], [Read] os mostra.',
    'bulk-redirects':
      'Bulk redirects. Um token com [Bulk URL Redirects] e [Account Filter Lists], [Read] os mostra.',
    snippets: '[Snippets], seus pequenos programas na Cloudflare. Um token com [Snippets], [Read] os mostra.',
    'load-balancers':
      'Load balancers. Um token com [Load Balancers] e [Load Balancing: Monitors and Pools], [Read] os mostra.',
    spectrum:
      'O Spectrum, que redireciona portas contornando sua fechadura. A Cloudflare não o mostrou ao Latchkey.',
    'custom-hostnames':
      'Nomes de outros domínios que o seu deixa entrar. A Cloudflare não os mostrou ao Latchkey.',
    'further-products':
      'O que está nas suas listas de endereços, e Workers com um domínio próprio. O Latchkey não examina isso.',
    router: 'Portas abertas à mão no seu roteador: muitos roteadores só listam as que programas abriram.',
  },
};
