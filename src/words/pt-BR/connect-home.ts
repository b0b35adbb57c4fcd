import type { connectHome as english } from '../en/connect-home.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const connectHome: WordsOf<typeof english> = {
  whatIsTheConnector: {
    title: 'O que é o conector?',
    says: 'Um pequeno programa na sua casa. Ele chama a Cloudflare e mantém essa linha aberta. Assim o roteador não abre nenhuma porta e ninguém consegue chamar de fora.',
  },
  way: {
    'home-assistant-app': {
      name: 'Aplicativo do Home Assistant',
      detail: 'Antes chamado de add‑on',
    },
    docker: { name: 'Docker', detail: 'Em uma máquina sempre ligada' },
    compose: { name: 'Docker Compose', detail: 'Com um arquivo próprio' },
    linux: { name: 'Linux', detail: 'Como serviço do sistema' },
    windows: { name: 'Windows', detail: 'Como serviço do sistema' },
    mac: { name: 'Mac', detail: 'Como serviço do sistema' },
  },
  masked: {
    'home-assistant-app': 'eyJh••••••••••••••••••••••••••••',
    windows: 'cloudflared.exe service install ••••••••••••',
  },
  steps: {
    'home-assistant-app': {
      open: 'Abra <page>o aplicativo Cloudflared</page> no seu Home Assistant e pressione <b>Instalar</b>.',
      openElse:
        'Vá a <b>Configurações</b>, <b>Aplicativos</b> e abra a loja de aplicativos. Escolha <b>Repositórios</b> no menu dela e adicione este endereço. Depois procure por <b>Cloudflared</b>.',
      copy: 'Copie o código de conexão.',
      paste:
        'Na página <b>Configuração</b> do aplicativo, cole-o no campo do token do túnel (<b>tunnel_token</b>) e pressione <b>Salvar</b>.',
      parameters:
        'Na mesma página, mostre as configurações opcionais e adicione isto em <b>[Run parameters]</b>, uma linha para cada. Salve de novo.',
      start:
        'Na página <b>Info</b>, pressione <b>Iniciar</b>. Ative <b>Iniciar na inicialização</b> e <b>Watchdog</b>.',
    },
    file: 'Salve o código de conexão como arquivo.',
    bring: {
      docker:
        'Leve o arquivo para a máquina que roda o Docker. Abra um terminal lá, na mesma pasta do arquivo.',
      compose:
        'Leve o arquivo para a máquina que roda o Docker, em uma pasta nova. Abra um terminal nessa pasta.',
      linux: 'Leve o arquivo para a máquina com Linux. Abra um terminal lá, na mesma pasta do arquivo.',
      mac: 'Leve o arquivo para o Mac. Abra o <b>Terminal</b> lá, na mesma pasta do arquivo. Um Mac que já roda o cloudflared fica como está: escolha outra máquina.',
    },
    run: 'Cole isto no terminal e pressione <b>Enter</b>. Ele volta a funcionar sozinho depois que a máquina reinicia.',
    install: {
      linux:
        'Vá à máquina com Linux em casa e instale o <page>cloudflared</page>. Você precisa da versão 2025.4.0 ou mais recente.',
      windows: 'No PC com Windows, abra o <b>Terminal</b> e instale o cloudflared com isto:',
      mac: 'No Mac, abra o <b>Terminal</b> e instale o cloudflared com isto:',
    },
    composeFile: 'Ponha isto ao lado dele, em um arquivo chamado <b>compose.yaml</b>.',
    windows: {
      copy: 'Copie o comando.',
      paste:
        'Abra o <b>[Terminal (Admin)]</b>, cole o comando e pressione <b>Enter</b>. Ele volta a funcionar sozinho depois que a máquina reinicia. Um PC que já roda o cloudflared fica como está: escolha outra máquina.',
    },
    settings:
      'Cole isto também. Assim o conector sai para a internet do jeito que você escolheu, e reinicia.',
    runAgain: {
      app: 'Abra a página <b>Configuração</b> do aplicativo e mostre as configurações opcionais. Em <b>[Run parameters]</b>, troque por estas as que começam do mesmo jeito. Sem uma linha para <b>--protocol</b>, ele escolhe sozinho. Salve e reinicie o aplicativo.',
      terminal:
        'Abra um terminal nessa máquina, cole isto e pressione <b>Enter</b>. O código fica onde está. As conexões ao vivo caem por um instante.',
      composeLine:
        'Em <b>compose.yaml</b>, nessa máquina, troque a linha que começa com <b>command</b> por esta.',
      composeUp: 'Abra um terminal na pasta dele, cole isto e pressione <b>Enter</b>.',
      mac: 'Abra o <b>Terminal</b> nesse Mac, cole isto e pressione <b>Enter</b>. As configurações que não são do Latchkey ficam como estão.',
      windows:
        'Abra o <b>[Terminal (Admin)]</b> nesse PC, cole isto e pressione <b>Enter</b>. As configurações que não são do Latchkey ficam como estão.',
    },
  },
  trust: {
    logIn: {
      title: 'Deixar com o Latchkey',
      why: 'Faça login, e o Latchkey vê qual endereço o Home Assistant recusou e faz com que ele confie nesse endereço.',
      go: 'Fazer login',
    },
    refused: {
      asking: 'Perguntando ao Home Assistant o que ele recusou',
      askingUsually: 'Isso costuma levar um ou dois segundos.',
      list: 'Recusado pelo Home Assistant',
      title: 'O Home Assistant recusou {address}',
      detail: 'Confie nele só se o seu conector roda ali.',
      trust: 'Confiar em {address}',
      none: 'O log do Home Assistant não mostra nenhuma recusa.',
      noneWhy:
        'Talvez ele tenha sido apagado. Espere até que algo seja recusado de novo e verifique outra vez.',
      lookAgain: 'Verificar de novo',
      plan: 'Você vê o plano antes que algo mude. O Home Assistant reinicia uma vez.',
    },
    planned: {
      title: 'O Latchkey pode configurar isso',
      why: 'O plano faz o Home Assistant confiar em {networks}, onde o conector dele roda. Ele reinicia uma vez.',
      go: 'Ver o plano',
    },
    byHand: 'Fazer à mão',
    settings: {
      open: 'No Home Assistant, abra <page>Configurações, Sistema, Rede</page> e ali <b>Servidor HTTP</b>.',
      add: 'Ative <b>Confiar em X-Forwarded-For</b> e adicione isto como proxy de confiança:',
      save: 'Salve. O Home Assistant reinicia. Depois confirme em até cinco minutos, ou ele desfaz a mudança.',
    },
    file: {
      title: 'Escreva em um arquivo',
      why: 'O Home Assistant {version} guarda isso em um arquivo. A partir da versão 2026.8, o Latchkey pode fazer isso por você.',
      older: 'Meu Home Assistant é anterior a 2026.8',
      orUpdate: 'Ou atualizar o Home Assistant',
      theirs:
        'Troque {address} pelo endereço dessa máquina. Ele aparece no log do Home Assistant: procure por “untrusted proxy”.',
      whyUnknown: 'Antes da versão 2026.8, o Home Assistant guarda isso em um arquivo.',
      open: 'Abra o arquivo <b>configuration.yaml</b>, por exemplo com o aplicativo <b>File editor</b>. Ele está na pasta <b>config</b>.',
      add: 'Ponha isto no fim. Se já houver uma linha <b>http:</b>, adicione só as linhas abaixo dela.',
      restart:
        'Abra <b>Configurações</b>, <b>Ferramentas</b>, <b>YAML</b>, pressione <b>Verificar a configuração</b> e depois <b>Reiniciar</b>.',
      check: 'Verificar agora',
      checking: 'O Latchkey também verifica sozinho, pelo menos a cada dez segundos.',
    },
    machine: {
      label: 'Onde o conector roda?',
      same: 'Na máquina do Home Assistant',
      another: 'Em outra máquina',
      anotherWhy:
        'Adicione o endereço dessa máquina, como 192.168.1.20. Ele aparece no log do Home Assistant: procure ali por “untrusted proxy”.',
    },
  },
  heading: 'Conecte sua casa',
  lead: 'Um pequeno programa em casa, o conector, segura a outra ponta do caminho privado. Ele só faz conexões de saída: nenhuma porta é aberta.',
  where: 'Onde o conector roda?',
  repository: 'https://github.com/homeassistant-apps/repository',
  code: 'Código de conexão',
  command: 'Comando com o código de conexão',
  hiddenHere: 'Ele é um segredo, então esta janela nunca o vê.',
  noSecret: 'O comando não contém segredo. Ele lê o arquivo.',
  copy: 'Copiar',
  copying: 'Copiando',
  copied: 'Copiado por um minuto. Cole agora',
  copyCommand: 'Copiar o comando',
  copyText: 'Copiar o texto',
  file: {
    save: 'Salvar o arquivo',
    instead: 'Salvar como arquivo em vez disso',
    open: {
      'home-assistant-app': 'Abra-o, copie o que está dentro e exclua-o depois.',
      windows:
        'Abra-o. O comando é cloudflared.exe service install, um espaço e o que está dentro. Exclua o arquivo depois.',
    },
    saving: 'Salvando',
    again: 'Salvar de novo',
    saved: 'Salvo como {fileName}.',
    browser: 'Seu navegador salva {fileName}.',
    secret: 'Quem o tiver pode se passar pela sua casa. No fim, o comando o tira dali.',
    secretCompose: 'Quem o tiver pode se passar pela sua casa. Ele precisa ficar ao lado de compose.yaml.',
  },
  status: {
    title: 'O caminho privado',
    inactive: 'Esperando sua casa',
    inactiveDetail: 'O Latchkey verifica a cada poucos segundos. Você pode deixar isto aberto.',
    healthy: 'O caminho privado está ativo',
    healthyDetail: '{name}',
    degraded: 'Conectado em parte',
    degradedDetail:
      'Algumas das linhas dele ainda não estão ativas. Muitas vezes isso se resolve em um minuto.',
    down: 'O caminho estava ativo, mas agora caiu',
    downDetail: 'O conector em casa parou, ou sua casa está sem internet. Inicie-o de novo.',
    none: 'Ainda não há um caminho privado',
    noneDetail: 'Ele é criado na construção.',
    asking: 'Perguntando à Cloudflare sobre o caminho',
    askingUsually: 'Isso costuma levar um ou dois segundos.',
    lost: 'No momento, o Latchkey não consegue ver o caminho. Isto é o que ele viu por último.',
    home: {
      later: 'O Home Assistant responde por ele',
      laterDetail: 'Testado assim que o caminho estiver ativo.',
      trying: 'Tentando entrar pelo caminho',
      tryingDetail: 'Com uma das suas próprias chaves, de fora.',
      usually: 'Isso costuma levar menos de um minuto.',
      noKey: 'Não testado daqui',
      noKeyDetail:
        'Este computador não tem chave desta casa. Continue e teste em um dispositivo que tenha uma.',
      connected: 'Sua casa está conectada',
      connectedDetail: 'O Home Assistant responde pelo caminho.',
      refuses: 'O Home Assistant recusa o caminho',
      refusesDetail: 'Primeiro é preciso dizer a ele que confie no caminho.',
      wrong: 'O Home Assistant ainda não responde',
    },
  },
  app: {
    title: 'O Home Assistant roda o conector',
    why: 'Ele inicia sozinho. Se nada acontecer em dois minutos, veja o plano: o Latchkey corrige isso.',
    plan: 'Ver o plano de novo',
    unseen: 'O Latchkey não consegue ver o conector',
    unseenWhy:
      'Quem o roda é o Home Assistant, e o Latchkey está sem login lá. Faça login e depois veja o plano: é ele que dá o código ao conector.',
    logIn: 'Fazer login',
    byHand: 'Mostrar como fazer à mão',
  },
  http2: {
    label: 'Como o conector sai para a internet',
    title: 'Usar HTTP/2',
    why: 'Só se as atualizações ao vivo se perdem, ou se a rede bloqueia UDP. Fora isso, o conector escolhe sozinho.',
  },
  callOut: {
    open: 'Como o conector sai para a internet',
    heading: 'Como o conector sai para a internet',
    lead: 'O conector encontra sozinho o caminho até a Cloudflare. Mude isto só se as atualizações ao vivo se perdem, ou se ele não consegue sair.',
    plan: 'Ver o plano',
    logInFirst: 'Fazer login e ver o plano',
    done: 'Pronto',
    factPlan: 'Nada muda até você aprovar o plano',
    factCommand: 'Nada muda até você rodar isso lá',
    byPlan:
      'O plano mostra o que muda no aplicativo Cloudflared, e por quê. O que você não escolhe fica como está no aplicativo.',
    back: 'Para desfazer uma escolha, escolha a outra e faça o mesmo de novo.',
    seen: {
      label: 'Como ele sai para a internet agora',
      asking: 'Perguntando à Cloudflare e ao Home Assistant',
      again: 'Verificar de novo',
      logIn: 'Fazer login no Home Assistant',
      none: 'Nenhum conector está conectado agora.',
      log: 'O log dele diz: por {transports}, via {addresses}.',
      unseen:
        'O Latchkey não consegue ver como ele sai para a internet. O log dele nessa máquina diz isso, em “Registered tunnel connection”.',
      unseenApp:
        'O Latchkey não consegue ver como ele sai para a internet. Com o login feito, ele lê isso no log do aplicativo.',
      started:
        '{count, plural, =1 {Ele foi iniciado em {when}.} one {{count} conector está conectado, e o mais novo foi iniciado em {when}.} other {{count} conectores estão conectados, e o mais novo foi iniciado em {when}.}}',
      over: { quic: 'QUIC', http2: 'HTTP/2' },
      by: { ipv4: 'IPv4', ipv6: 'IPv6' },
    },
    transport: {
      label: 'Qual protocolo',
      auto: {
        title: 'Deixar que ele escolha',
        detail: 'QUIC, que costuma ser mais rápido. HTTP/2 onde o QUIC não consegue sair.',
      },
      http2: {
        title: 'Só HTTP/2',
        detail: 'Se as atualizações ao vivo se perdem, ou se a rede bloqueia UDP.',
      },
    },
    addresses: {
      label: 'Quais endereços',
      auto: { title: 'IPv4 ou IPv6', detail: 'O que funcionar. Também para uma casa só com IPv6.' },
      ipv4: { title: 'Só IPv4', detail: 'Se sua casa tem IPv6, mas ele não funciona.' },
      ipv6: { title: 'Só IPv6', detail: 'Se sua casa tem IPv4, mas ele não funciona.' },
    },
  },
  slow: {
    usually: 'Depois do início, isso costuma levar menos de um minuto.',
    'home-assistant-app':
      'Se nada acontecer, abra a página Log do aplicativo. Uma linha com “ERR” ou “FATAL” diz por quê. Se não houver nenhuma, é uma das últimas linhas que diz. Muitas vezes falta uma parte do código.',
    docker:
      'Se nada acontecer, rode docker logs latchkey-cloudflared. Uma linha com “ERR” diz por quê. Se não houver nenhuma, é a última linha que diz.',
    compose:
      'Se nada acontecer, rode docker compose logs. Uma linha com “ERR” diz por quê. Se não houver nenhuma, é a última linha que diz.',
    linux: 'Se nada acontecer, rode systemctl status latchkey-cloudflared. Ali tem de aparecer active.',
    windows: 'Se nada acontecer, abra Serviços. Cloudflared agent tem de aparecer ali como em execução.',
    mac: 'Se nada acontecer, abra o arquivo /Library/Logs/com.cloudflare.cloudflared.err.log. Uma linha com “ERR” diz por quê. Se não houver nenhuma, é a última linha que diz.',
    firewall: 'Um firewall rigoroso precisa deixá-lo sair pela porta 7844.',
  },
  practice: {
    title: {
      connector: 'No treino, não há conector para iniciar',
      file: 'No treino, não há arquivo para escrever',
    },
    why: 'O Latchkey pode fazer o papel da casa.',
    play: 'Deixar o Latchkey fazer o papel da casa',
    playing: 'Fazendo o papel',
  },
  linkFails: 'O link não abre',
  again: 'Mostrar os passos de novo',
  forReal: 'Mostrar o que você faria de verdade',
  build: 'Ir para “Revisar e construir”',
  technical: 'Nome técnico: cloudflared, o conector de um Cloudflare Tunnel.',
  fact: {
    waiting: 'Abre quando sua casa estiver conectada',
    connected: 'A seguir: testar todas as fechaduras de fora',
    refused: 'O caminho está ativo, mas o Home Assistant ainda o recusa',
  },
};
