import type { home as english } from '../en/home.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const home: WordsOf<typeof english> = {
  drift: {
    lock: {
      create: 'A fechadura sumiu',
      update: 'A fechadura não está como o Latchkey a deixou',
      remove: 'Parte da fechadura não é mais necessária',
    },
    keys: { create: 'Falta uma chave', update: 'Falta uma chave', remove: 'Uma chave não é mais necessária' },
    path: {
      create: 'O caminho privado sumiu',
      update: 'O caminho privado leva a outro lugar',
      remove: 'Um caminho privado antigo ainda está lá',
    },
    certificates: {
      create: 'Um certificado entre a Cloudflare e sua casa sumiu',
      update: 'Os certificados entre a Cloudflare e sua casa mudaram',
      remove: 'Um certificado antigo entre a Cloudflare e sua casa ainda está lá',
    },
    settings: {
      create: 'Uma configuração foi alterada',
      update: 'Uma configuração foi alterada',
      remove: 'Uma configuração foi alterada',
    },
    address: {
      create: 'Seu endereço sumiu',
      update: 'Seu endereço leva a outro lugar',
      remove: 'Seu endereço não é mais necessário',
    },
    'moved-names': {
      create: 'Outro nome não leva a lugar nenhum',
      update: 'Outro nome não leva a lugar nenhum',
      remove: 'Outro nome não leva a lugar nenhum',
    },
    'old-lock': {
      create: 'Sua fechadura anterior não voltou',
      update: 'Sua fechadura anterior não está como era',
      remove: 'Sua fechadura anterior ainda está ao lado da nova',
    },
    'other-doors': {
      create: 'Outra entrada existe de novo',
      update: 'Outra entrada existe de novo',
      remove: 'Outra entrada deve ser fechada',
    },
    connector: {
      create: 'O conector sumiu',
      update: 'O conector não está rodando como o Latchkey o deixou',
      remove: 'O conector não é mais necessário',
    },
    home: {
      create: 'Uma configuração do Home Assistant foi alterada',
      update: 'Uma configuração do Home Assistant foi alterada',
      remove: 'Uma configuração do Home Assistant foi alterada',
    },
  },
  danger: {
    RULE_LETS_PAST: {
      what: {
        certain: 'Uma regra deixa todos contornarem sua fechadura',
        'depends-on-place': 'Uma regra deixa visitantes de alguns lugares contornarem sua fechadura',
        'depends-on-visit': 'Uma regra deixa alguns visitantes contornarem sua fechadura',
        unknown: 'Uma regra talvez deixe visitantes contornarem sua fechadura',
      },
      names: '{count, plural, one {Regra: {names}} other {Regras: {names}}}',
      why: 'Ela vem antes da fechadura. Quem ela deixa passar não precisa mostrar uma chave.',
      next: 'O plano põe sua fechadura antes dela de novo. Veja a regra na Cloudflare, e exclua-a se ninguém precisa dela.',
      to: 'Abrir as regras',
    },
    RULE_BLOCKS_KEYS: {
      what: {
        certain: 'Uma regra na sua conta impede você de entrar',
        'depends-on-place': 'Uma regra na sua conta impede você de entrar em alguns lugares',
        'depends-on-visit': 'Uma regra na sua conta poderia impedir alguns dos seus dispositivos de entrar',
        unknown: 'Não foi possível ler uma regra na sua conta',
      },
      names: '{count, plural, one {Regra: {names}} other {Regras: {names}}}',
      why: {
        certain: 'Ela bloqueia todos os que abrem seu endereço, mesmo com a sua chave.',
        'depends-on-place':
          'Depende do país, da rede ou do endereço de onde você vem. A regra não deixa estranhos entrarem.',
        'depends-on-visit':
          'Depende do que você abre, ou com qual aplicativo ou chave. A regra não deixa estranhos entrarem.',
        unknown:
          'O Latchkey não a entende por completo. Ela pode impedir seus dispositivos de entrar, mas não deixa estranhos entrarem.',
      },
      next: {
        certain:
          'Tire seu endereço desta regra na Cloudflare, ou desative a regra. Depois verifique de novo.',
        otherwise:
          'Deixe-a se os seus dispositivos entram. Se um for recusado, veja esta regra na Cloudflare.',
      },
      to: 'Abrir as regras',
    },
    HAND_MADE_KEYS: {
      'will-stop':
        '{count, plural, one {{count} chave feita à mão deixa de abrir este endereço} other {{count} chaves feitas à mão deixam de abrir este endereço}}',
      'will-stop-unnamed': 'Chaves feitas à mão deixam de abrir este endereço',
      'have-stopped':
        '{count, plural, one {{count} chave feita à mão não abre mais este endereço} other {{count} chaves feitas à mão não abrem mais este endereço}}',
      'have-stopped-unnamed': 'Chaves feitas à mão não abrem mais este endereço',
      names: '{count, plural, one {Chave: {names}} other {Chaves: {names}}}',
      why: 'Sua fechadura só se abre para as chaves que o Latchkey faz.',
      next: 'Adicione cada um desses dispositivos aos seus, e entregue a ele uma chave nova.',
      to: 'Abrir os certificados',
    },
    DDNS_CLIENT: {
      what: {
        certain: 'Um cliente DDNS fica escrevendo este registro',
        likely: 'Um cliente DDNS parece ficar escrevendo este registro',
      },
      names: '{count, plural, one {Registro: {names}} other {Registros: {names}}}',
      why: 'Enquanto ele está lá, o nome leva direto a um endereço e contorna sua fechadura.',
      next: {
        'not-known': 'Pare o cliente. Ele pode estar no seu roteador, em um servidor ou no Home Assistant.',
        'home-assistant':
          'A integração Cloudflare do Home Assistant é um cliente assim. Desative-a lá, em Configurações, Dispositivos e serviços.',
      },
      to: 'Abrir os registros DNS',
    },
    REWRITE_WIDENS_GAP: {
      what: {
        certain: 'Uma regra muda o que uma das suas aberturas libera',
        'depends-on-place':
          'Uma regra muda o que uma das suas aberturas libera, para visitantes de alguns lugares',
        'depends-on-visit': 'Uma regra talvez mude o que uma das suas aberturas libera',
        unknown: 'Não foi possível ler uma regra que talvez mude o que uma das suas aberturas libera',
      },
      names: '{count, plural, one {Regra: {names}} other {Regras: {names}}}',
      why: 'Ela dá aos visitantes outra página depois que sua fechadura os verificou. Eles poderiam alcançar mais da sua casa do que você permitiu.',
      next: 'Na Cloudflare, abra [Rules] e tire seu endereço desta regra de URL rewrite.',
      to: 'Abrir as regras',
    },
    ACCESS_IN_FRONT: {
      what: 'O Cloudflare Access pede um login no seu endereço',
      names: '{count, plural, one {Aplicação: {names}} other {Aplicações: {names}}}',
      why: 'Os aplicativos Home Assistant não conseguem fazer login lá, então ficam de fora mesmo com chave. O Access não deixa estranhos entrarem.',
      next: 'Na Cloudflare, abra [Zero Trust], [Access], [Applications]. Exclua a aplicação, ou dê ao seu endereço uma com a ação [Bypass] para todos.',
      to: 'Abrir as aplicações',
    },
    SENT_ELSEWHERE: {
      what: {
        certain: 'Uma regra manda os visitantes do seu endereço para outro lugar',
        'depends-on-place': 'Uma regra manda visitantes de alguns lugares para outro lugar',
        'depends-on-visit': 'Uma regra manda alguns visitantes para outro lugar',
        unknown: 'Não foi possível ler uma regra que talvez mande visitantes para outro lugar',
      },
      names: '{count, plural, one {Regra: {names}} other {Regras: {names}}}',
      why: 'Ela responde antes que sua fechadura seja consultada, mesmo quando um visitante tem chave. A regra não deixa estranhos entrarem.',
      next: 'Tire seu endereço desta regra na Cloudflare, ou desative a regra. Depois verifique de novo.',
      to: 'Abrir as regras',
    },
    CHALLENGED_IN_FRONT: {
      what: {
        certain: 'Uma regra pede a todos no seu endereço que provem que são pessoas',
        'depends-on-place': 'Uma regra testa visitantes de alguns lugares',
        'depends-on-visit': 'Uma regra testa alguns visitantes',
        unknown: 'Não foi possível ler uma regra que talvez teste visitantes',
      },
      names: '{count, plural, one {Regra: {names}} other {Regras: {names}}}',
      why: 'Ela ativa o “[I’m Under Attack]”. Os aplicativos Home Assistant não conseguem passar nesse teste. A regra não deixa estranhos entrarem.',
      next: 'Tire seu endereço desta regra na Cloudflare. Sua fechadura não precisa de um teste assim.',
      to: 'Abrir as regras',
    },
    WORKER_IN_FRONT: {
      what: {
        certain: 'Um programa na Cloudflare trata os pedidos ao seu endereço',
        'depends-on-place': 'Um programa na Cloudflare trata os pedidos de alguns lugares',
        'depends-on-visit': 'Um programa na Cloudflare trata alguns pedidos ao seu endereço',
        unknown: 'Um programa na Cloudflare talvez trate pedidos ao seu endereço',
      },
      names: 'Workers Routes e snippets: {names}',
      why: 'Ele roda atrás da sua fechadura e vê tudo o que passa, inclusive senhas. O Latchkey não consegue ver o que ele faz.',
      next: 'Se não foi você que o pôs lá, abra [Workers Routes] ou [Snippets] e tire seu endereço dali.',
      to: 'Abrir as rotas',
    },
    ADDRESS_RULE_BLOCKS: {
      what: 'Regras de IP Access recusam visitantes de alguns lugares',
      names: '{count, plural, one {Lugar: {names}} other {Lugares: {names}}}',
      why: 'Lá, seus dispositivos também são recusados, mesmo com chave. Estas regras não deixam estranhos entrarem.',
      next: 'Deixe-as se os seus dispositivos entram. Se um for recusado, veja estas regras na Cloudflare.',
      to: 'Abrir as regras',
    },
    BOT_FIGHT_MODE: {
      what: 'O [Bot Fight Mode] está ativado para este domínio',
      names: 'Domínio: {names}',
      why: 'A Cloudflare pode confundir o aplicativo Home Assistant com um robô e recusá-lo.',
      next: 'Se o aplicativo for recusado, desative o [Bot Fight Mode]. Na Cloudflare, ele fica em [Security].',
      to: 'Abrir [Security]',
    },
  },
  standing: {
    'not-built': {
      heading: 'Uma mudança ainda não foi construída',
      lead: 'No último teste, todas as fechaduras resistiram: {when}.',
      leadUntried: 'Você mudou algo e ainda não aprovou.',
    },
    checking: {
      heading: 'Testando todas as fechaduras',
      lead: 'Da última vez, todas as fechaduras resistiram: {when}.',
      leadUntried: 'Isso leva alguns segundos.',
    },
    open: {
      heading: 'Uma fechadura deixa alguém entrar',
      lead: 'Visto desde que o Latchkey foi aberto. As fechaduras resistiram pela última vez: {when}.',
      leadUntried: 'Visto desde que o Latchkey foi aberto.',
    },
    failed: {
      heading: 'Alguma coisa não resiste',
      lead: 'Visto desde que o Latchkey foi aberto. Todas as fechaduras resistiram pela última vez: {when}.',
      leadUntried: 'Visto quando todas as fechaduras foram testadas.',
    },
    'cut-off': {
      heading: 'Não dá para chegar à sua casa',
      lead: 'Nada chega até ela agora. Todas as fechaduras resistiram pela última vez: {when}.',
      leadUntried: 'Nada chega até ela agora.',
    },
    besides: {
      heading: 'Todas as fechaduras resistem, mas pode haver outra entrada',
      lead: 'Último teste: {when}. Veja o que foi encontrado.',
      leadUntried: 'Veja o que foi encontrado quando as fechaduras foram testadas.',
    },
    unproven: {
      heading: 'Ninguém entrou sem uma chave',
      lead: 'Último teste: {when}. Sem chaves neste computador, não dá para mostrar que elas abrem.',
      leadUntried: 'Sem chaves neste computador, não dá para mostrar que elas abrem.',
    },
    works: {
      heading: 'Tudo funciona',
      lead: 'Todas as fechaduras testadas: {when}.',
      leadUntried: 'Todas as fechaduras foram testadas desde que o Latchkey foi aberto.',
    },
    held: {
      heading: 'Todas as fechaduras resistiram da última vez',
      lead: 'Último teste: {when}.',
      leadUntried: 'Elas não foram testadas desde que o Latchkey foi aberto.',
    },
    'not-tried': {
      heading: 'Suas fechaduras ainda não foram testadas',
      lead: 'Todas as fechaduras resistiram pela última vez: {when}.',
      leadUntried: 'Teste-as para ver se resistem.',
    },
  },
  unseen:
    '{count, plural, one {Não foi possível verificar se há outras entradas em {count} lugar.} other {Não foi possível verificar se há outras entradas em {count} lugares.}}',
  open: 'Abrir',
  practiceAddress: 'No treino, nada de verdade responde ali.',
  addDevice: 'Adicionar um dispositivo',
  notWorking: 'Algo não funciona',
  toPlan: 'Ver o plano',
  more: 'Mais',
  moreNamed: 'Mais sobre {name}',
  renew: 'Renovar',
  renewNamed: 'Renovar a chave de {name}',
  rarely: 'Raramente necessário: mais endereços, outra casa, configurações, remover tudo',
  lost: {
    open: 'Perdi um dispositivo',
    which: {
      heading: 'Qual dispositivo você perdeu?',
      lead: 'A chave dele é desativada na hora. Todos os outros dispositivos continuam entrando.',
      fact: 'Nada acontece ainda',
      none: 'Nenhum dispositivo tem uma chave que funcione.',
    },
    off: {
      heading: 'Desativar a chave de {name}?',
      lead: 'Daí em diante ela não abre nada, esteja o dispositivo com quem estiver.',
      list: 'O que acontece, nesta ordem',
      points: {
        lock: 'A fechadura esquece esta chave. Isso leva segundos.',
        revoked: 'A Cloudflare revoga a chave de vez.',
        tried: 'Se o Latchkey ainda tem esta chave, bate à porta com ela e mostra o que acontece.',
        others: 'Suas outras chaves não são afetadas.',
      },
      label: 'Digite {name} para continuar',
      hint: 'Assim ninguém faz isso por acidente.',
      keep: 'Manter a chave',
      go: 'Desativar agora',
      fact: 'Isto acontece na hora',
      typeFirst: 'Digite o nome para continuar',
    },
    proof: {
      looking: {
        heading: 'Testando a chave de {name}',
        lead: 'O Latchkey examina sua fechadura e bate à porta com esta mesma chave.',
        what: 'Batendo à porta com a chave desativada',
        usually:
          'Isso costuma levar alguns segundos. A Cloudflare pode levar até um minuto para avisar todos os seus locais.',
      },
      'shut-out': {
        heading: '{name} não entra mais',
        lead: 'Essa mesma chave foi recusada.',
      },
      'not-tried': {
        heading: 'A chave de {name} está desativada',
        lead: 'Pelo que a Cloudflare mostra, ela não abre nada. O próprio Latchkey não conseguiu bater à porta com a chave.',
      },
      'not-proven': {
        heading: 'Não está provado que {name} não entra mais',
        lead: 'Abaixo está o que foi visto da chave dele.',
      },
      list: 'O que foi visto',
      lock: {
        out: 'A fechadura não conhece mais esta chave',
        'still-in': 'A fechadura ainda se abre para esta chave',
      },
      certificate: {
        revoked: 'A Cloudflare a revogou',
        revoking: 'A Cloudflare está revogando a chave, o que leva um ou dois minutos',
        'still-good': 'A Cloudflare não a revogou',
        gone: 'A Cloudflare não lista essa chave',
      },
      visit: {
        refused: {
          what: 'Essa mesma chave foi recusada',
          why: 'Visto em {addresses}, deste computador: {when}.',
        },
        opened: {
          what: 'Essa mesma chave ainda abre sua casa',
          why: 'Visto em {addresses}, deste computador: {when}.',
        },
        'no-answer': {
          what: 'O Latchkey não chegou até a sua fechadura',
          why: 'Testado: {when}. Isso não diz nada sobre a chave. Teste de novo.',
        },
        'not-tried': {
          what: 'O Latchkey não conseguiu bater à porta com ela',
          why: 'Esta chave foi feita em outro computador, ou a cópia reserva dela foi excluída.',
        },
      },
      technical: 'Detalhes técnicos',
      again: 'Testar de novo',
      fact: 'Isto não muda nada',
    },
    found: {
      title: 'Encontrei {name} de novo',
      why: 'Uma chave que foi desativada continua desativada, porque alguém pode tê-la copiado. O dispositivo recebe uma chave nova, que você entrega como antes.',
      newKey: 'Planejar uma chave nova para ele',
    },
  },
  devices: 'Suas chaves',
  key: {
    ready: 'não entregue',
    'handed-over': 'entregue, ainda não vista em uso',
    'in-use': 'em uso',
    'not-made': 'ainda não foi feita',
    'locked-away': 'trancada aqui',
    'not-on-this-computer': 'feita em outro lugar',
    'spare-copy-deleted': 'cópia reserva excluída',
    off: 'desativada',
    shutOut: 'desativada, recusa vista: {when}',
    ends: '{count, plural, =0 {vence em menos de um dia} one {vence em {count} dia} other {vence em {count} dias}}',
    ended: 'venceu',
  },
  until: 'até {when}',
  twoKeys: 'a chave antiga também ainda funciona',
  noSpare: 'cópia reserva excluída',
  left: '{count, plural, one {{count} chave ainda não foi entregue.} other {{count} chaves ainda não foram entregues.}}',
  handOver: 'Entregar as chaves',
  lockedAway: {
    title:
      '{count, plural, one {{count} chave está trancada neste computador.} other {{count} chaves estão trancadas neste computador.}}',
    why: '{count, plural, one {Ela funciona como antes. Para entregá-la, inicie o Latchkey de novo e permita que ele use o chaveiro.} other {Elas funcionam como antes. Para entregar uma, inicie o Latchkey de novo e permita que ele use o chaveiro.}}',
  },
  elsewhere: {
    title:
      '{count, plural, one {{count} chave foi feita em outro computador.} other {{count} chaves foram feitas em outro computador.}}',
    why: '{count, plural, one {Ela funciona como antes. O segredo dela nunca sai daquele computador, então entregue-a a partir de lá. Ou dê aqui uma chave nova ao dispositivo.} other {Elas funcionam como antes. O segredo de uma chave nunca sai do computador que a fez, então entregue-a a partir de lá. Ou dê aqui uma chave nova a um dispositivo.}}',
  },
  atHome: {
    title: 'Em casa',
    looking: 'Verificando se este computador está em casa',
    home: 'Sua casa responde ali. Este computador está em casa.',
    'shut-out': 'Sua casa responde ali, e recusa este computador depois de logins errados.',
    'something-else': 'Outra coisa responde ali. Este computador parece estar em outra rede.',
    nothing: 'Ninguém responde ali. Este computador pode estar fora, ou sua casa pode estar desligada.',
    again: 'Verificar de novo',
    againNamed: 'Verificar de novo: este computador está em casa?',
    advice: {
      title: 'O que funciona em casa, mesmo sem internet',
      direct:
        'Na sua própria rede, você pode abrir {url}. Ali não se pede chave, e funciona quando a internet cai.',
      app: 'O aplicativo no celular pode alternar sozinho. O guia dele mostra o que configurar.',
      router:
        '{address} também funciona em casa, com uma chave. Seu roteador não precisa de nenhuma configuração extra (“split DNS”) para isso.',
    },
  },
  actions: 'O que você quer fazer?',
  check: 'Testar todas as fechaduras',
  keys: 'Todas as chaves',
  look: {
    title: 'Procurar mudanças',
    detail: 'Veja se alguém mudou sua fechadura, seu endereço ou uma configuração.',
  },
  change: {
    title: 'Adicionar ou mudar dispositivos',
    detail: 'Adicione um dispositivo, desative uma chave perdida ou faça uma nova.',
  },
  without: {
    title: 'Coisas sem chave',
    detail: 'Deixe a Alexa, um webhook ou outro serviço entrar por uma abertura estreita, ou feche uma.',
  },
  addresses: {
    title: 'Endereços, e quem pode abri-los',
    detail: 'Ponha câmeras atrás da mesma fechadura, ou deixe convidados abrirem só um endereço.',
  },
  move: { title: 'Mudar o endereço', detail: 'Escolha outro nome. O antigo é retirado.' },
  settings: {
    title: 'Proteção extra',
    detail: 'Veja as configurações do seu domínio, e mude uma.',
  },
  'call-out': {
    title: 'Mudar como o conector sai para a internet',
    detail: 'HTTP/2 onde as atualizações ao vivo se perdem; IPv4 ou IPv6.',
  },
  tunnel: {
    title: 'Criar um novo caminho privado',
    detail: 'Para quando alguém pode ter visto o código do seu conector.',
  },
  real: { title: 'Configurar minha casa de verdade', detail: 'O que você treinou fica aqui.' },
  remove: {
    title: 'Remover tudo',
    detail: 'Remove tudo o que o Latchkey construiu. Antes você vê a lista inteira.',
  },
  back: 'Sua casa',
  looking: {
    heading: 'Procurando mudanças',
    lead: 'O Latchkey compara sua conta da Cloudflare com o que construiu.',
    what: 'Examinando sua conta da Cloudflare',
    usually: 'Isso costuma levar alguns segundos.',
    fact: 'Isto só verifica. Nada é alterado',
  },
  same: {
    heading: 'Nada mudou',
    lead: 'O que o Latchkey construiu está como você deixou.',
    what: 'Fechadura, chaves, caminho privado, configurações e endereço estão no lugar.',
    whatWithoutTunnel: 'Fechadura, chaves, certificados, configurações e endereço estão no lugar.',
  },
  attention: {
    heading: 'Algo para você ver',
    lead: 'O que o Latchkey construiu está como você deixou. Outra coisa na sua conta precisa de atenção.',
  },
  drifted: {
    heading: 'Algo mudou',
    lead: 'Alguém mudou o que o Latchkey construiu. Você pode mandar restaurar.',
    list: 'O que mudou',
    again: 'O Latchkey faria: {what}',
    repair: 'Corrigir',
    fact: 'Antes você vê o plano inteiro',
  },
  taken: {
    heading: 'Há outro registro no seu endereço',
    lead: 'Enquanto ele está lá, seu endereço não leva à sua casa pela fechadura. Você pode assumi-lo.',
  },
  blocked: {
    heading: 'Algo está atrapalhando',
    lead: 'Alguém mudou o que o Latchkey construiu, e desse jeito não dá para corrigir.',
  },
  besides: 'Também na sua conta',
  lookAgain: 'Verificar de novo',
  newPath: {
    heading: 'Criar um novo caminho privado?',
    lead: 'Faça isto quando alguém pode ter visto o código de conexão da sua casa.',
    list: 'O que vai acontecer',
    points: {
      made: 'É criado um novo caminho. Ele tem um código que ninguém viu.',
      moves: 'Seu endereço passa para ele, e o caminho antigo é removido junto com o código.',
      away: 'Você não consegue chegar à sua casa de fora até o conector dela ter o novo código.',
      stays: 'A fechadura continua ativa o tempo todo. Suas chaves ficam como estão.',
    },
    go: 'Planejar o novo caminho',
    fact: 'Você vê o plano antes que algo mude',
  },
  removal: {
    heading: 'Remover tudo?',
    lead: 'O Latchkey remove tudo o que construiu para {address}.',
    list: 'O que vai acontecer',
    points: {
      address: 'O endereço sai primeiro. Daí em diante ninguém chega à sua casa de fora, nem mesmo você.',
      keys: 'Todas as chaves são desativadas de vez. Uma nova casa precisa de chaves novas.',
      settings: 'As configurações voltam a ser o que eram, a menos que alguém as tenha mudado desde então.',
      home: 'O que o Latchkey configurou no Home Assistant volta a ser como era, quando você faz login lá.',
      homeStays: 'Seu Home Assistant fica como está.',
      stays: 'Nada mais na sua conta é alterado.',
    },
    label: 'Digite {address} para continuar',
    hint: 'Assim ninguém faz isso por acidente.',
    wrong: 'Este ainda não é o endereço.',
    go: 'Mostrar o que sai',
    fact: 'Nada sai ainda. Antes você vê a lista',
    typeFirst: 'Digite o endereço para continuar',
    keep: 'Manter minha casa',
  },
};
