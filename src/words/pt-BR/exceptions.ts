import type { exceptions as english } from '../en/exceptions.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const exceptions: WordsOf<typeof english> = {
  gap: {
    name: {
      webhook: 'Webhook “{name}”',
      alexa: 'Alexa',
      'google-assistant': 'Google Assistant',
      'older-app': '{name}, com um aplicativo mais antigo',
    },
    opens: {
      exact:
        '{count, plural, one {Abre uma página exata em {address}.} other {Abre {count} páginas exatas em {address}.}}',
      'every-path': 'Abre sua página de login e tudo o que vem depois dela em {address}.',
    },
    from: {
      anywhere: 'De qualquer lugar.',
      places: 'Só destes lugares: {places}.',
      program: 'Só destes lugares: {places}. E só para um programa que se apresenta como {program}.',
      network: 'a rede AS{number}',
      ranges: '{count, plural, one {{count} faixa de endereços} other {{count} faixas de endereços}}',
    },
    until: {
      end: 'Até {when}. Depois a fechadura a fecha sozinha.',
      ended: 'Terminou em {when}. O lugar dela na fechadura não abre mais nada.',
      open: 'Até você removê-la.',
    },
    shut: {
      'home-address': 'Todas as outras páginas continuam fechadas.',
      'own-hostname': 'Este endereço não serve para mais nada, e {home} continua fechado.',
      'every-path': 'De qualquer outro lugar, continua fechado.',
    },
    state: {
      planned: 'No seu plano',
      'in-force': 'Aberta agora',
      ending: '{count, plural, one {Termina em menos de um dia} other {Termina em menos de {count} dias}}',
      ended: 'Terminou',
    },
    takeAway: 'Remover',
    takeAwayNamed: 'Remover: {name}',
    takenAway: '{name} saiu da lista. Seu próximo plano fecha essa abertura.',
  },
  inPlan: {
    lead: 'Só estes podem passar sem chave:',
    named: '{name}:',
    rest: 'Todo o resto continua fechado.',
  },
  picture: {
    shutNow: 'Um muro com um portão trancado. Nada passa sem uma chave.',
    shutLater: 'Um muro com um portão. Depois da construção, nada passa sem uma chave.',
    gaps: '{count, plural, one {Um muro com um portão e, nele, {count} portinhola.} other {Um muro com um portão e, nele, {count} portinholas.}}',
  },
  overview: {
    heading: 'Coisas sem chave',
    lead: 'Algumas coisas não conseguem mostrar uma chave. Cada uma pode ter sua própria abertura estreita. Todo o resto continua fechado.',
    lookingUsually: 'Isso costuma levar alguns segundos.',
    list: 'O que pode passar',
    none: 'A fechadura não tem nenhuma abertura',
    noneWhy: 'Nada passa pela fechadura sem uma chave. A maioria das casas não precisa de mais nada.',
    noneYet: 'A fechadura não terá nenhuma abertura',
    noneYetWhy:
      'Depois da construção, nada passa pela fechadura sem uma chave. A maioria das casas não precisa de mais nada.',
    add: 'Alguma coisa precisa entrar?',
    cards: {
      webhook: {
        title: 'Um webhook',
        detail: 'A localização de um celular, uma campainha ou outro serviço chama sua casa.',
      },
      alexa: { title: 'Alexa', detail: 'Você fala com a Amazon, e a Amazon consulta sua casa.' },
      'google-assistant': {
        title: 'Google Assistant',
        detail: 'Você fala com o Google, e o Google consulta sua casa.',
      },
      'older-app': {
        title: 'Um iPhone com um aplicativo mais antigo',
        detail: 'Por alguns dias, até que o aplicativo possa ser atualizado.',
      },
    },
    full: 'A fechadura já tem {count} aberturas. Remova uma antes.',
    besides: 'Uma segunda linha de defesa atrás da fechadura',
    fact: 'Nada muda até você aprovar',
    toPlan: 'Mostrar o plano',
    leave: 'Deixar assim',
    safer: 'Mais seguro',
    door: 'Deixar algo entrar sem chave: Alexa, Google, um webhook',
    doorCount:
      '{count, plural, one {Coisas sem chave: {count} abertura} other {Coisas sem chave: {count} aberturas}}',
  },
  webhook: {
    heading: 'Qual webhook pode entrar?',
    lead: 'Um webhook é uma página secreta da sua casa que outro serviço chama. Só essa página exata se abre.',
    looking: 'Pedindo ao Home Assistant os webhooks dele',
    list: 'Webhooks da sua casa',
    choose: 'Deixar entrar: {name}',
    state: {
      local: 'Só para sua própria rede, então uma abertura não ajudaria',
      passes: 'Já tem permissão',
    },
    kind: {
      phone: 'O aplicativo Home Assistant de um celular',
      location: 'Diz onde alguém está',
      automation: 'Inicia uma automação',
      assistant: 'Um alto-falante na sua casa',
      other: 'Chamado por um serviço',
    },
    localNext:
      'O Home Assistant só responde a ele em casa. Em uma automação, o gatilho tem uma opção para isso: “Acessível apenas a partir da rede local”.',
    guessable:
      'O ID dele poderia ser adivinhado. Dê a ele um ID novo e longo no Home Assistant antes de deixá-lo entrar.',
    none: 'Sua casa não tem webhooks',
    noneWhy: 'Nada pediu um ao Home Assistant. Uma automação iniciada por um webhook apareceria aqui.',
    out: 'O Latchkey está sem login no seu Home Assistant',
    outWhy: 'Com o login, você pode escolher webhooks pelo nome. Ou cole um abaixo.',
    logIn: 'Fazer login',
    paste: 'Colar um em vez disso',
    pasteLabel: 'O endereço ou o ID dele',
    pasteHint: 'O serviço que o chama mostra este endereço. Ele contém /api/webhook/.',
    pasteName: 'Para que ele serve?',
    pasteNameHint: 'Por exemplo: OwnTracks no celular da Ana',
    go: '{count, plural, one {Deixar {count} webhook entrar} other {Deixar {count} webhooks entrarem}}',
    goAnyway: 'Deixar entrar como está',
    pickFirst: 'Escolha um, ou cole',
  },
  alexa: {
    heading: 'Como a Alexa entra?',
    lead: 'A Amazon consulta sua casa em seu nome. Ela pode fazer isso com uma chave própria, ou por uma abertura.',
    label: 'Como a Alexa entra',
    key: {
      title: 'Com uma chave própria',
      detail:
        'Você cria na Amazon uma skill privada que leva uma chave, como seus celulares. Nada se abre sem ela, e você pode desativá-la como a de qualquer dispositivo.',
      next: 'Adicione um dispositivo do tipo “Programa” para a Alexa. O guia dele leva você depois pelas páginas da Amazon, passo a passo.',
      go: 'Ir para seus dispositivos',
    },
    gap: {
      title: 'Por uma abertura',
      detail:
        'As redes da Amazon podem chegar a duas páginas em um endereço separado. Qualquer pessoa pode alugar um computador lá e bater à porta. Aí só o login do Home Assistant protege você.',
      go: 'Deixar a Alexa entrar por uma abertura',
    },
  },
  google: {
    heading: 'Como o Google entra?',
    lead: 'O Google pode ver seus dispositivos dentro de casa. Ou ele consulta sua casa de fora, por uma abertura.',
    label: 'Como o Google entra',
    matter: {
      title: 'Dentro de casa, com Matter',
      detail:
        'Uma ponte Matter no Home Assistant mostra seus dispositivos a um alto-falante Google em casa. Nada se abre para a internet, mas nem todo tipo de dispositivo funciona por uma ponte.',
      next: 'O Latchkey não tem nada a construir para isso. Procure uma ponte Matter entre os aplicativos do Home Assistant.',
    },
    gap: {
      title: 'Por uma abertura',
      detail:
        'A rede do próprio Google pode chegar a duas páginas em um endereço separado. Quem envia por ela também pode bater à porta ali. Aí só o login do Home Assistant protege você.',
      go: 'Deixar o Google entrar por uma abertura',
    },
    networks: {
      reading: 'Lendo quais redes o Google usa agora',
      same: 'A lista do Google foi lida de novo: a abertura tem as mesmas redes.',
      differ: 'O Google tem redes novas, mas a abertura tem as antigas.',
      fewer: 'O Google abriu mão de redes que a abertura ainda tem.',
      added:
        '{count, plural, one {{count} faixa é nova. De lá, a fechadura recusa o Google.} other {{count} faixas são novas. De lá, a fechadura recusa o Google.}}',
      gone: '{count, plural, one {{count} faixa da abertura não é mais do próprio Google. De lá, outros podem entrar.} other {{count} faixas da abertura não são mais do próprio Google. De lá, outros podem entrar.}}',
      renew: 'Planejar as novas redes',
      unreadable: 'Não foi possível ler a lista de redes do Google.',
      unreadableWhy:
        'Então ninguém sabe se a abertura ainda está certa. Ela fica como está, e a lista é lida de novo na próxima vez.',
    },
  },
  olderApp: {
    heading: 'Deixar um aplicativo de iPhone mais antigo entrar por um tempo?',
    lead: 'A partir da versão 2026.8, o aplicativo Home Assistant mostra a própria chave. O melhor é atualizá-lo.',
    risk: 'Enquanto ela está aberta, qualquer pessoa na mesma rede que se passe pelo aplicativo pode chegar à sua página de login.',
    better: 'Tente isto antes',
    betterWhy:
      'Abra a App Store nesse celular e atualize o Home Assistant. Depois entregue a chave ao celular.',
    name: 'De quem é o celular?',
    nameHint: 'Por exemplo: iPhone do Bento',
    network: 'Número da rede móvel dele',
    networkHint:
      'Por exemplo, AS3320. Uma página que mostra seu próprio endereço também mostra isso, muitas vezes como “ASN”.',
    networkHow: 'Como encontro esse número?',
    networkSteps: {
      wifi: 'Desative o Wi-Fi nesse celular, para que ele use a rede móvel.',
      page: 'Abra bgp.he.net no navegador dele. No alto aparecem o endereço do celular e a rede dele.',
      type: 'Digite o número que vem ali depois de “AS”, como AS3320.',
    },
    visit: {
      play: 'Deixar o celular tentar',
      why: 'No treino, o Latchkey faz o papel do celular. Ele abre seu endereço pela rede móvel, e a Cloudflare fictícia vê de onde.',
      seen: 'O celular veio de AS{number}, em {country}. As duas coisas já estão preenchidas.',
      nowhere:
        'Seu endereço ainda não leva a lugar nenhum, então não há o que ver. Construa antes, ou digite um número.',
    },
    networkIs: 'É a AS{number}. Em qualquer outra rede, também no Wi-Fi, o celular fica de fora.',
    networkWrong: 'Este não é o número de uma rede. Ele tem esta forma: AS3320.',
    typeFirst: 'Diga de quem é o celular, e a rede dele',
    country: 'O país dele, se quiser',
    countryHint: 'Assim ele só entra de lá. Deixe vazio para quem viaja.',
    days: 'Por quanto tempo?',
    day: '{count, plural, one {{count} dia} other {{count} dias}}',
    go: '{count, plural, one {Deixar entrar por {count} dia} other {Deixar entrar por {count} dias}}',
  },
  countries: {
    title: 'De onde?',
    anywhere: 'Os visitantes podem vir de qualquer lugar',
    anywhereWhy: 'Sem uma chave, eles não chegam a lugar nenhum.',
    some: 'Os visitantes só podem vir destes lugares: {places}',
    keysEverywhere: 'Suas chaves também abrem quando você viaja.',
    keysThere: 'Suas chaves também só abrem de lá.',
    change: 'Mudar',
    choose: 'Escolher países',
    heading: 'De quais países os visitantes podem vir?',
    lead: 'Aberturas sem lugar próprio só se abrem para estes países. Suas chaves também, se você quiser.',
    label: 'Países',
    hint: 'Digite um nome. Escolha antes o seu próprio país.',
    noOption: 'Nenhum país tem esse nome',
    clear: 'Limpar tudo',
    open: 'Mostrar todos os países',
    close: 'Ocultar a lista',
    travel: 'Minhas chaves também abrem quando viajo',
    travelOn:
      'Quem tem uma chave entra de qualquer lugar. Aberturas sem lugar próprio se limitam a estes países.',
    travelOff: 'Enquanto isto está desativado, até o seu próprio celular é recusado em qualquer outro lugar.',
    hereMissing: {
      address: 'Este país não está na lista, mas é onde a Cloudflare vê este computador: {country}.',
      clock: 'Este país não está na lista, mas o relógio deste computador está ajustado para ele: {country}.',
    },
    hereMissingWhy:
      'Daqui, até uma chave boa seria recusada. Adicione-o, ou deixe suas chaves abrirem em qualquer lugar.',
    addHere: 'Adicionar {country}',
    go: 'Limitar a estes países',
    goAnyway: 'Limitar a esta lista mesmo assim',
    everywhere: 'Deixar visitantes virem de qualquer lugar',
    pickFirst: 'Escolha pelo menos um país',
    guess:
      'A Cloudflare deduz o país pelo endereço. Alguns visitantes usam um endereço de outro lugar, então isto não deixa ninguém de fora com certeza.',
  },
  login: {
    secondFactor: {
      title: 'Segunda etapa no login',
      on: 'Ativada para {name}.',
      off: 'Desativada para {name}. Com uma abertura, é a proteção mais forte que você pode acrescentar.',
      unknown: 'O Latchkey não consegue ver se está ativada.',
      to: 'Abrir sua página de segurança',
    },
    limit: {
      title: 'Barrar quem tenta adivinhar senhas',
      on: 'Ativado. Depois de {count} logins errados, o visitante é barrado.',
      planned: 'No seu plano.',
      off: 'Desativado. Quem chega à página de login pode tentar adivinhar por quanto tempo quiser.',
      unknown: 'O Latchkey não consegue ver se está ativado.',
      to: 'Abrir as configurações de rede',
    },
  },
  hostname: {
    label: 'O endereço próprio dela',
    hint: 'Ele leva à sua casa pelo mesmo caminho privado, e só serve estas páginas.',
  },
};
