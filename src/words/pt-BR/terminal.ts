import type { terminal as english } from '../en/terminal.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const terminal: WordsOf<typeof english> = {
  looking: 'Examinando {address}',
  nothingToDo: 'Não há nada a fazer: tudo o que foi verificado está como você quer.',
  changes: '{count, plural, one {{count} mudança.} other {{count} mudanças.}}',
  untouched: 'Fica como está: {names}',
  applied: '{count, plural, one {Feito: {count} mudança.} other {Feito: {count} mudanças.}}',
  waitingForRateLimit: 'A Cloudflare nos pede para ir mais devagar até {time}',
  waitingForCloudflare: 'Esperando que a Cloudflare mostre o que foi alterado',
  playedHome: 'A casa de treino iniciou o conector dela',
  agree: { question: 'Fazer estas mudanças? Digite {yes}: ', yes: 'sim' },
  noKeysKept: 'Nenhuma chave pôde ser lida neste computador, então não há nenhuma para pôr em {folder}.',
  keysKept:
    '{count, plural, one {{count} arquivo de chave e as palavras que o abrem estão em {folder}. Juntos, eles abrem a porta: guarde-os separados.} other {{count} arquivos de chave e as palavras que os abrem estão em {folder}. Juntos, eles abrem a porta: guarde-os separados.}}',
  nothingFound: {
    check: 'Onde o Latchkey olhou, nada estava errado, e todas as fechaduras testadas resistem.',
    audit: 'Onde olhou, o Latchkey não encontrou outra entrada.',
  },
  notLookedAt: {
    'home-assistant':
      'Não verificado: o próprio Home Assistant. Defina HOME_ASSISTANT_TOKEN para olhar lá também.',
    'device-keys':
      'Não testado: chaves de dispositivos que não estão neste computador, ou que estão em um cofre que não foi aberto.',
    'test-keys':
      'Não testado: uma chave que a fechadura não conhece, ou uma desativada. Ela não pôde ser lida neste computador.',
    'router-forwards':
      'Não verificado: as portas que o roteador da casa redireciona. Nenhum roteador lá mostrou todas aqui.',
    'address-rules': 'Não verificado: regras de IP Access. O token não pode lê-las, e não precisa.',
    'origin-rules': 'Não verificado: origin rules. O token não pode lê-las, e não precisa.',
    'rewrite-rules': 'Não verificado: regras de URL rewrite. O token não pode lê-las, e não precisa.',
    'redirect-rules': 'Não verificado: regras de redirecionamento. O token não pode lê-las, e não precisa.',
    'configuration-rules': 'Não verificado: configuration rules. O token não pode lê-las, e não precisa.',
    'page-rules': 'Não verificado: page rules. O token não pode lê-las, e não precisa.',
    'worker-routes': 'Não verificado: rotas de Workers. O token não pode lê-las, e não precisa.',
    'access-applications': 'Não verificado: aplicações do Access. O token não pode lê-las, e não precisa.',
    'bulk-redirects': 'Não verificado: bulk redirects. O token não pode lê-los, e não precisa.',
    snippets: 'Não verificado: snippets. O token não pode lê-los, e não precisa.',
    'load-balancers': 'Não verificado: load balancers. O token não pode lê-los, e não precisa.',
    spectrum: 'Não verificado: Spectrum. A Cloudflare não o mostrou.',
    'custom-hostnames': 'Não verificado: custom hostnames. A Cloudflare não os mostrou.',
  },
  until: 'até {date}',
  keyStates: {
    'not-made': 'nenhuma chave ativa',
    ready: 'chave neste computador',
    'spare-copy-deleted': 'cópia reserva excluída aqui',
    'locked-away': 'não se sabe: o cofre não foi aberto',
    'not-on-this-computer': 'chave não está neste computador',
  },
  change: {
    tunnel: 'túnel {name}',
    leads: '{hostname} leva a {service}; antes: {before}',
    leadsNew: '{hostname} leva a {service}; antes: a lugar nenhum',
    leaveTunnel: 'saída do túnel {tunnel}: {hostnames}',
    waysLeaveTunnel: 'saída de outras entradas do túnel {tunnel}: {services}',
    key: 'chave {name}',
    keyRevoked: 'chave {name} ({reason})',
    lock: 'fechadura de {hostnames}, regra {rule}',
    formerLock: 'fechadura anterior de {hostname}, regra {rule}',
    keyAskedFor: 'pede-se uma chave em {hostnames}',
    keyAskedForNowhere: 'não se pede chave em nenhum nome',
    setting: 'configuração {setting}: {after}; antes: {before}',
    proxyCertificate: 'certificado do proxy reverso para {hostnames}',
    shownCertificate: 'certificado que a Cloudflare mostra à casa, {name}',
    certificateShown: 'a Cloudflare mostra seu certificado em {hostname}',
    record: 'registro de {hostname}',
    recordToOurTunnel: 'registro de {hostname} para o túnel desta casa',
    recordToAppsTunnel: 'registro de {hostname} para o túnel que o aplicativo criou',
    recordInPlaceOf: 'registro de {hostname}, no lugar de {records}',
    recordAsItWas: 'registro de {hostname}: {record}',
    appRepository: 'repositório de aplicativos do Home Assistant {url}',
    appInstall: 'aplicativo {app} do Home Assistant: instalar',
    appGiveToken: 'aplicativo {app} do Home Assistant: dar a ele o túnel',
    appStart: 'aplicativo {app} do Home Assistant: iniciar',
    appRestore: 'aplicativo {app} do Home Assistant: como era antes',
    appUninstall: 'aplicativo {app} do Home Assistant: desinstalar',
    homeUrl: 'endereço do próprio Home Assistant: {address}',
    homeUrlNone: 'endereço do próprio Home Assistant: nenhum',
    homeTrusts: 'o Home Assistant confia em {networks}',
    homeKeepsTrusting: 'o Home Assistant continua confiando em {networks}',
  },
  blockers: {
    ADDRESS_TAKEN: 'Bloqueado: o registro de outra pessoa está no endereço: {names}',
    RULES_FULL: 'Bloqueado: o domínio não tem espaço para mais uma regra personalizada: {names}',
    CERTIFICATES_FULL: 'Bloqueado: o domínio não tem espaço para mais certificados. Ele tem: {names}',
    LOCK_TOO_LONG: 'Bloqueado: tantas chaves e exceções não cabem na fechadura.',
    GAPS_TOO_LONG: 'Bloqueado: as chaves caberiam na fechadura, mas não com tantas exceções ou países.',
    WEBHOOK_ADDRESS_LOST: 'Bloqueado: os IDs destes webhooks não são conhecidos aqui: {names}',
    NO_DEVICES: 'Bloqueado: nenhum dispositivo tem chave.',
    ORIGIN_PULL_TAKEN:
      'Bloqueado: a Cloudflare mostra o certificado de outra pessoa ao servidor no endereço: {names}',
    CONNECTOR_APP_TAKEN: 'Bloqueado: o aplicativo Cloudflared mantém o túnel de outra pessoa: {names}',
    HOME_CHANGE_WAITING: 'Bloqueado: uma mudança de outra pessoa no Home Assistant espera por confirmação.',
    HOME_TAKEOVER_WAITING:
      'Bloqueado: o que o Home Assistant assumiu do configuration.yaml espera lá por confirmação.',
  },
  problems: {
    TOKEN_MANGLED: 'Isto não é um token de API da Cloudflare.',
    TOKEN_GLOBAL_KEY: 'Esta é a Global API Key. O Latchkey só aceita tokens de API.',
    TOKEN_REFUSED: 'A Cloudflare não aceita o token.',
    TOKEN_EXPIRED: 'O token não vale mais.',
    PERMISSION_MISSING: 'Falta uma permissão no token.',
    CLOUDFLARE_UNREACHABLE: 'Não dá para chegar à API da Cloudflare.',
    CLOUDFLARE_BUSY: 'A Cloudflare nos pede para ir mais devagar.',
    CLOUDFLARE_FAILED: 'A API da Cloudflare falhou.',
    CLOUDFLARE_REFUSED: 'A Cloudflare recusou a chamada.',
    OFFLINE: 'Este computador está sem internet.',
    PLAN_CHANGED: 'Algo mudou nesse meio-tempo, então seria feito mais do que você aprovou.',
    PLAN_BLOCKED: 'Algo está atrapalhando.',
    HOME_LOGIN_REFUSED: 'O Home Assistant não aceita o HOME_ASSISTANT_TOKEN.',
    HOME_TOKEN_MANGLED: 'HOME_ASSISTANT_TOKEN não é um token do Home Assistant.',
    HOME_SILENT: 'O Home Assistant não responde.',
    HOME_UNREACHABLE: 'Não dá para chegar ao Home Assistant onde a configuração diz que ele está.',
    other: 'Não foi possível fazer isso.',
  },
  refusals: {
    fileNotRead: 'Não é possível ler {file} ({code}).',
    noWorld:
      '{file} não contém um mundo de treino neste computador. Obtenha um com: npm run practice --silent -- --serve',
    worldSilent: 'O mundo de treino de {file} não responde mais.',
    noToken: 'Não há token. Defina CLOUDFLARE_API_TOKEN, ou conecte a Cloudflare na janela.',
    zoneUnknown: 'O token não vê nenhum domínio para {address}. Ele vê: {zones}.',
    zoneUnknownSeesNone: 'O token não vê nenhum domínio para {address}. Ele não vê nenhum.',
    zoneNotActive: 'A Cloudflare ainda não atende {zone}, então nenhuma fechadura resistiria ali.',
    noHome: 'O Latchkey não tem nenhuma casa aqui. Indique um arquivo de configuração com --setup.',
    severalHomes: 'Há várias casas: {addresses}. Indique uma com --address.',
    addressNotKept: 'Nenhuma casa nesta pasta de dados está em {address}. Há: {addresses}.',
    addressNotKeptThereIsNone:
      'Nenhuma casa nesta pasta de dados está em {address}. Não há nenhuma com endereço.',
    anotherHome:
      'O Latchkey já tem uma casa neste domínio: {homes}. Para movê-la para o novo endereço, escreva o id dela no arquivo de configuração. Para uma segunda casa, escreva um id novo de oito dígitos hexadecimais.',
    homeWithId: '{address} (id: {id})',
    webhooksLost: 'Os IDs destes webhooks não são conhecidos neste computador: {names}.',
    running:
      'O Latchkey está rodando. Feche a janela dele primeiro; plan, check, audit, devices e export podem rodar ao lado.',
    folderShared:
      'Outros usuários deste computador podem entrar em {folder}, então o Latchkey não guarda nada ali.',
    folderUnusable: 'O Latchkey não consegue usar os arquivos dele em {folder}.',
    keysWouldBeLost:
      'As chaves novas se perderiam, porque nenhum chaveiro as guarda. Indique uma pasta para elas com --out.',
    notKept: 'Nada pode ser salvo em {folder} ({code}).',
    notAgreed: 'Nada foi alterado. Se não há ninguém a quem perguntar, --yes aprova.',
    blocked: 'Nada foi alterado.',
  },
  unexpected: 'O Latchkey cometeu um erro e parou. Agora não dá para confiar em nada do que ele diz ou faz.',
  setupFile: {
    notYaml: 'Isto não é YAML: {detail}.',
    theFile: 'O arquivo',
    missing: 'Falta {field}.',
    unknownField: 'Não existe o campo “{name}” em {field}.',
    unknownFieldAtTop: 'Não existe o campo “{name}” em um arquivo de configuração.',
    mustBe: {
      text: '{field} tem de ser texto.',
      number: '{field} tem de ser um número.',
      list: '{field} tem de ser uma lista.',
      block: '{field} tem de ser um bloco de campos.',
      other: '{field} tem de ser {expected}.',
    },
    mustBeOneOf: '{field} tem de ser um destes: {values}.',
    tooSmall: '{field} é curto ou pequeno demais: no mínimo {least}.',
    tooBig: '{field} é longo ou grande demais: no máximo {most}.',
    mustBeHostName: '{field} tem de ser um nome de host em letras minúsculas, como ha.example.com.',
    mustBePlace:
      '{field} tem de ser um host com a porta dele, como http://192.168.1.20:5000, sem login nem caminho.',
    unexpectedForm: '{field} não está na forma esperada ({form}).',
    noForm: '{field} não está em nenhuma das formas que pode ter.',
    cannotBe: '{field} não pode ser assim: {detail}.',
    writeForInstance: 'Escreva, por exemplo: {offer}',
    addressTwice: '{address} está duas vezes neste arquivo.',
    notUnderZone: '{address} não está em {zone}.',
    isOfException: '{address} também é o nome de uma exceção.',
    isOfExceptionSoForNobody:
      '{address} também é o nome de uma exceção, então os dispositivos dele têm de ser [].',
    forNobody: 'Nenhum dispositivo pode entrar em {address}.',
    deviceUnknown: 'Não há nenhum dispositivo “{name}” neste arquivo.',
    deviceName: {
      NAME_EMPTY: 'Este dispositivo não tem nome.',
      NAME_TOO_LONG:
        '“{name}” é longo demais: {most, plural, one {o máximo é {most} caractere} other {o máximo são {most} caracteres}}.',
      NAME_TWICE: 'Outro dispositivo já se chama “{name}”.',
    },
  },
  commands: {
    latchkey: {
      summary: 'cuida da fechadura de uma casa pelo terminal',
      description:
        'O mesmo programa que a janela, para administradores, cron e testes. O que você quer vem de um arquivo de configuração. Sem ele, vem do que foi dito na janela e do que há na Cloudflare. Só apply muda algo, e só o que você aprovou.',
    },
    plan: {
      summary: 'diz o que mudaria',
      description:
        'Compara o que se quer com o que existe, e não muda nada. Termina com 2 quando algo mudaria.',
    },
    apply: {
      summary: 'executa o plano',
      description:
        'Mostra o plano, pergunta e executa o que você aprovou. Uma segunda execução não muda nada.',
    },
    check: {
      summary: 'verifica se a fechadura resiste',
      description:
        'Examina a Cloudflare e bate à porta de fora, com e sem chaves. Procura outras entradas e o que outros puseram em volta da fechadura. Termina com 1 quando algo foi encontrado.',
    },
    audit: {
      summary: 'procura outras entradas',
      description:
        'Procura caminhos para a mesma casa que a fechadura não cobre, e o que outros puseram em volta dela. Termina com 1 quando algo foi encontrado.',
    },
    devices: {
      summary: 'lista os dispositivos e as chaves deles',
      description: 'Lista quem tem uma chave, se ela está neste computador e até quando abre.',
    },
    export: {
      summary: 'imprime a casa em outra forma',
      description: 'Imprime a casa que a janela conhece, ou a que está na Cloudflare.',
    },
    practice: {
      summary: 'ensaia o trabalho inteiro em um mundo de treino',
      description: 'Faz o mesmo que npm run practice, com as opções dele: veja latchkey practice -- --help.',
      rest: 'as de npm run practice',
    },
  },
  options: {
    version: 'imprime a versão',
    help: 'mostra esta página',
    setup: 'o que se quer, em YAML ou JSON (docs/terminal.md); - para a entrada padrão',
    address: 'qual casa, se há várias e nenhum arquivo de configuração',
    world:
      'trabalha no mundo de treino desta linha de npm run practice -- --serve, neste computador; - para a entrada padrão',
    data: 'guarda aqui as respostas e o cofre',
    noKeychain: 'não mexe no chaveiro; o token vem então do ambiente',
    json: 'termina com uma linha de JSON em vez de frases',
    yes: 'aprova o plano de antemão; necessário quando não há ninguém a quem perguntar',
    out: 'põe nesta pasta, só para este usuário, os arquivos de chave e as palavras que os abrem (passphrases.json)',
    keys: 'testa na porta também as chaves desta pasta, como apply --out as gravou',
  },
  exportForms: {
    setup: 'como arquivo de configuração, com as marcas pelas quais a mesma casa é reconhecida',
    terraform: 'o que o Latchkey configurou na Cloudflare, para OpenTofu ou Terraform; não contém segredos',
    recoverySheet: 'como folha de recuperação, uma página HTML para imprimir; não contém segredos',
    calendar:
      'como lembretes para uma agenda (.ics), 60 dias antes de cada chave vencer; não contém segredos',
    nameOne: 'erro: indique uma forma: {flags}',
  },
  manual: {
    headings: {
      name: 'NOME',
      synopsis: 'SINOPSE',
      description: 'DESCRIÇÃO',
      commands: 'COMANDOS',
      options: 'OPÇÕES',
      exitStatus: 'STATUS DE SAÍDA',
      findings: 'ACHADOS',
      environment: 'AMBIENTE',
      files: 'ARQUIVOS',
      examples: 'EXEMPLOS',
      seeAlso: 'VEJA TAMBÉM',
    },
    synopsis: 'latchkey COMANDO [OPÇÃO]...',
    synopsisOfCommand: '{command} [OPÇÃO]...',
    seeAlso: 'docs/terminal.md; latchkey COMANDO --help',
    exitStatus: {
      good: 'nada a fazer, nada encontrado, ou tudo feito',
      findings: 'check, audit: algo foi encontrado',
      changes: 'plan: algo mudaria',
      notDone: 'não foi possível fazer; não se sabe se está tudo bem',
      usage: 'a linha de comando está errada',
    },
    findings: 'check e audit dão ao que encontram estes IDs: {ids}.',
    environment: {
      cloudflareToken: 'o token da Cloudflare; sem ele, o do cofre',
      homeToken:
        'um token de acesso de longa duração de um administrador do Home Assistant: com ele, o próprio Home Assistant também é verificado e configurado',
      colours: 'sem cores, ou cores mesmo sem um terminal',
      language: 'o idioma destas palavras, como o gettext o lê: o que --json imprime é igual em todos',
    },
    files:
      'Respostas, diário e cofre estão na pasta latchkey, no lugar deste sistema para dados de aplicativos, ou onde --data diz. São os mesmos da janela.',
  },
  rehearsal: {
    description:
      'Ensaia o trabalho inteiro com uma Cloudflare fictícia neste computador. Nada de verdade é alterado, e não é preciso ter conta.',
    options: {
      devices: 'quantos dispositivos recebem uma chave (de 1 a {most})',
      latency: 'atraso de cada chamada à API, em milissegundos',
      fault:
        'faz falhar uma chamada à API, por exemplo "POST cfd_tunnel after reset": <method> <path> [#<n>|#*] <before|after> <trouble>, com 500, 502, 503, 504, 429, 429=<seconds>, reset, timeout, success-false ou malformed-json como trouble; pode ser dada várias vezes',
      out: 'guarda nesta pasta os arquivos .p12 e um passphrases.json',
      serve:
        'mantém o mundo de treino rodando e imprime uma linha de JSON que diz como chegar a ele; nada é construído',
    },
    headings: { usage: 'Uso:', options: 'Opções:' },
    withDefault: '{description} (padrão: {value})',
    stages: {
      build: 'Construindo a entrada privada',
      connect: 'Conectando a casa',
      check: 'Testando todas as fechaduras',
      again: 'Construindo pela segunda vez',
    },
    ok: 'ok',
    notOk: 'não',
    passed:
      'Todas as fechaduras resistem: {checks, plural, one {{checks} verificação} other {{checks} verificações}}, {devices, plural, one {{devices} chave} other {{devices} chaves}}, {calls, plural, one {{calls} chamada} other {{calls} chamadas}}.',
    next: 'A seguir: npm start configura sua casa de verdade, e antes você pode treinar na janela.',
    nextFailed:
      'A seguir: guarde esta saída e relate-a. Com --json, você recebe o mesmo em uma linha que programas conseguem ler.',
    nextFault: 'A seguir: deixe a falha de fora, e o ensaio vai até o fim.',
    failed: 'Nem todas as fechaduras resistem. Estas verificações falharam: {checks}.',
    exposed:
      '{count, plural, one {{count} pedido chegou à casa sem uma chave da lista.} other {{count} pedidos chegaram à casa sem uma chave da lista.}}',
    wroteAgain:
      '{count, plural, one {A segunda construção fez {count} mudança. Não deveria ter feito nenhuma.} other {A segunda construção fez {count} mudanças. Não deveria ter feito nenhuma.}}',
    refused: 'O ensaio parou: {code}.',
    notANumber: '{option} tem de ser um número inteiro de {least} a {most}.',
    nothingServed: '--serve não constrói nada, então {option} não tem efeito com ele.',
    cannotKeep: 'Nada pode ser salvo em {folder} ({code}).',
    kept: '{count, plural, one {{count} arquivo de chave e a senha dele estão em {folder}.} other {{count} arquivos de chave e as senhas deles estão em {folder}.}}',
    faultsUnmet: 'Nenhuma chamada correspondeu a {faults}: confira o caminho e o número.',
    quoted: '“{text}”',
    faultProblems: {
      shape:
        'Não é possível ler a falha "{text}": o esperado era "<method> <path> [#<n>] <before|after> <trouble>"',
      method: 'Não é possível ler a falha "{text}": o método tem de ser um destes: {methods}',
      path: 'Não é possível ler a falha "{text}": o caminho tem de ser feito de segmentos como cfd_tunnel, dns_records/* ou cfd_tunnel/**',
      occurrence: 'Não é possível ler a falha "{text}": depois de # vem um número a partir de 1, ou *',
      moment: 'Não é possível ler a falha "{text}": o momento tem de ser before ou after',
      trouble:
        'Não é possível ler a falha "{text}": trouble tem de ser 500, 502, 503, 504, 429, 429=<seconds>, reset, timeout, success-false ou malformed-json',
    },
  },
};
