import type { handMade as english } from '../en/hand-made.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const handMade: WordsOf<typeof english> = {
  weakness: {
    'no-lock': {
      what: 'Nenhuma fechadura pede uma chave antes da sua página de login',
      does: 'A nova fechadura manda embora quem não tem chave.',
    },
    'lock-off': {
      what: 'A fechadura está desativada: {names}',
      does: 'A nova fechadura está ativa. O Latchkey a testa de fora antes que você entregue uma chave.',
    },
    'stepped-over': {
      what: 'Alguns visitantes contornam a fechadura por causa de uma regra antes dela: {names}',
      does: 'O plano põe a nova fechadura antes dessa regra.',
    },
    'lock-has-gaps': {
      what: 'A fechadura deixa alguns visitantes entrarem sem chave, ou talvez deixe: {names}',
      does: 'A nova fechadura manda embora quem não tem chave. Suas únicas aberturas são as que você adiciona.',
    },
    'challenge-opens': {
      what: 'A fechadura só pede que os visitantes provem que são humanos, e depois os deixa entrar: {names}',
      does: 'A nova fechadura bloqueia toda visita sem chave.',
    },
    'access-in-front': {
      what: 'O Cloudflare Access pede um login neste endereço: {names}',
      does: 'O Latchkey o deixa lá. O Access mantém seus dispositivos de fora, mesmo com chave, até você excluí-lo.',
    },
    'any-customers-key': {
      what: 'A fechadura aceita qualquer chave assinada pela Cloudflare, até as de outras pessoas',
      does: 'A nova fechadura só aceita as chaves da própria lista.',
    },
    'lost-keys-open': {
      what: 'A fechadura talvez ainda se abra para uma chave que foi desativada',
      does: 'A nova fechadura recusa toda chave que está desativada.',
    },
    'more-than-a-key': {
      what: 'A fechadura só deixa chaves entrarem sob certas condições, como um país: {names}',
      does: 'Se você assumir, sua nova fechadura deixa essas condições de fora. Suas chaves então abrem de qualquer lugar, a menos que você escolha países.',
    },
    'unclear-keys': {
      what: 'O Latchkey não sabe dizer se estas chaves abrem sua casa hoje: {names}',
      does: 'Elas não são assumidas. Dê uma chave nova aos dispositivos delas no dia em que construir.',
    },
    'key-not-asked-for': {
      what: 'A fechadura quer uma chave, mas a Cloudflare não pede uma aos dispositivos aqui',
      does: 'O plano faz a Cloudflare pedir uma chave em {names}.',
    },
    'second-address': {
      what: 'O caminho privado também leva à sua casa a partir de {names}',
      does: 'Antes da construção, o Latchkey bate à porta ali. Se abrir sem chave, você pode mandar fechar.',
    },
    'nameless-keys': {
      what: '{count, plural, one {Uma destas chaves não tem nome, então ninguém sabe de quem é} other {{count} destas chaves não têm nome, então ninguém sabe de quem são}}',
      does: '{count, plural, one {Se você a assumir, ela aparece em “Sua casa”. Aposente-a quando o dispositivo dela tiver uma chave nova.} other {Se você as assumir, elas aparecem em “Sua casa”. Aposente cada uma quando o dispositivo dela tiver uma chave nova.}}',
    },
    'http3-on': {
      what: 'O HTTP/3 está ativado: por ele, alguns visitantes são recusados mesmo tendo uma chave',
      does: '“Proteção extra”, na revisão, mostra se ele pode ser desativado.',
    },
  },
  quoted: '“{name}”',
  looking: 'Verificando se alguém configurou este endereço à mão',
  usually: 'Isso costuma levar alguns segundos.',
  heading: 'Este endereço já foi configurado à mão',
  lead: 'Provavelmente por você, seguindo um guia. O Latchkey examinou {hostname} e não mudou nada.',
  back: 'Outro nome',
  fact: 'Nada muda até você aprovar o plano',
  found: 'O que foi encontrado',
  path: {
    title: 'O caminho privado “{name}”',
    leads: 'Ele leva deste endereço a {service}.',
    nowhere: 'Ele não tem uma entrada para este endereço.',
    elsewhere: 'Ele é configurado na própria máquina, então o Latchkey não vê aonde leva.',
    others: 'Os outros endereços dele ficam: {names}.',
    login: 'O Cloudflare Access também pede um login ali. Isso fica, mesmo para visitas com chave.',
  },
  lock: {
    title: 'A fechadura “{name}”',
    goes: 'Uma regra que pede uma chave neste endereço',
    'guards-others': 'Uma regra que pede uma chave aqui e em outros endereços. Para esses, ela fica.',
    'does-no-harm':
      'Uma regra que deixa chaves pularem as regras seguintes. Ela fica: atrás da nova fechadura, não faz mal.',
  },
  key: {
    named: 'A chave {name}',
    nameless: 'Uma chave sem nome',
    inside: 'uma chave sem nome',
    opens: 'Abre sua casa hoje. Vence em {when}.',
    ends: 'Vence em {when}',
    ended: 'Venceu em {when}',
    insideEnds: 'uma chave sem nome que vence em {when}',
  },
  noKeys: {
    title: 'Nenhuma chave',
    unneeded: 'Hoje ninguém precisa de uma para chegar até a sua página de login.',
    access: 'Hoje os visitantes fazem login no Cloudflare Access e não precisam de chave.',
    none: 'Nenhuma chave deste domínio o abre hoje, até onde o Latchkey consegue ver.',
  },
  moreKeys: '{count, plural, one {E mais {count} chave} other {E mais {count} chaves}}',
  unsafe: 'O que não está seguro',
  safe: 'O que foi verificado e está em ordem',
  nothingUnsafe: 'Nenhum dos pontos fracos mais comuns foi encontrado.',
  unseen: {
    'access-applications':
      'O Latchkey não consegue ver se o Cloudflare Access pede um login aqui. Se pedir, o Access mantém seus dispositivos de fora.',
  },
  good: {
    'lock-on': 'A fechadura está ativada.',
    'nothing-before': 'Nenhuma regra antes da fechadura deixa alguém contorná-la.',
    'one-address': 'Nenhum outro endereço deste caminho privado leva à mesma casa.',
    'named-keys': 'Toda chave tem nome, então dá para saber de quem é.',
    'http3-off': 'O HTTP/3 está desativado, então nenhuma chave é recusada por causa dele.',
  },
  question: 'Como você quer continuar?',
  takeOver: {
    title: 'Assumir',
    path: 'O caminho privado fica, com o conector e os outros endereços dele.',
    keys: '{count, plural, one {A chave de hoje continua abrindo sua casa até você aposentá-la.} other {As {count} chaves de hoje continuam abrindo sua casa até você aposentar cada uma.}}',
    lock: 'A fechadura antiga só sai quando a nova estiver no lugar.',
    lockStays: 'A fechadura antiga fica, porque também guarda outros endereços.',
    back: 'Se um dia você remover o Latchkey, ele deixa isto como estava.',
  },
  anew: {
    title: 'Começar do zero, ao lado',
    path: 'É criado um novo caminho privado. O antigo deixa de levar para cá, e os outros endereços dele ficam.',
    keys: '{count, plural, one {A chave de hoje deixa de abrir sua casa no momento em que a nova fechadura estiver no lugar.} other {As {count} chaves de hoje deixam de abrir sua casa no momento em que a nova fechadura estiver no lugar.}}',
    lock: 'A fechadura antiga fica onde está, e pode recusar suas novas chaves.',
  },
  sameDay: {
    title: 'A partir daí, só entram dispositivos com uma chave',
    why: 'Hoje as pessoas chegam até a sua página de login sem chave, inclusive sua família. Entregue as chaves delas no dia em que construir.',
  },
  access: {
    title: 'O Cloudflare Access e as chaves não combinam',
    why: 'Os aplicativos Home Assistant não conseguem fazer login lá, então ficam de fora mesmo tendo uma chave. O Access não deixa estranhos entrarem.',
    next: 'Deixe-o ativado até a nova fechadura estar no lugar. Depois exclua-o na Cloudflare, em [Zero Trust], [Access], [Applications].',
  },
  ownMachine: {
    title: 'O Latchkey não pode assumir este caminho privado',
    why: 'Ele é configurado na própria máquina. O Latchkey cria um novo caminho para este endereço, e o antigo mantém seus outros nomes.',
  },
  goOn: {
    'take-over': 'Assumir',
    anew: 'Começar do zero',
    only: 'Continuar',
  },
  notLooked: {
    heading: 'O Latchkey não conseguiu examinar este endereço',
    lead: 'Ele queria ver se alguém já tinha configurado {hostname} à mão.',
    what: 'Se você continuar, nada ali terá sido verificado. Chaves que o abrem hoje podem deixar de funcionar quando a nova fechadura estiver no lugar.',
    goOn: 'Continuar sem verificar',
  },
  before: {
    title: 'Chaves de antes',
    why: 'Você as assumiu. Sua fechadura as lista ao lado das chaves do Latchkey.',
    refused:
      'Você as assumiu. Agora sua casa só se abre para dispositivos que você escolheu, então estas chaves são recusadas.',
    letGo: 'Aposentar',
    letGoNamed: 'Aposentar: {name}',
    ask: {
      heading: 'Aposentar esta chave?',
      what: 'Com o próximo plano, ela deixa de abrir sua casa.',
      first: 'Entregue antes uma chave nova ao dispositivo que a usa.',
      plan: 'Você vê o plano antes que algo mude.',
      go: 'Aposentar',
      keep: 'Manter',
    },
  },
};
