import type { withoutTunnel as english } from '../en/without-tunnel.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const withoutTunnel: WordsOf<typeof english> = {
  choose: {
    ask: 'Não posso ou não quero usar um túnel',
    why: 'A Cloudflare também pode chegar à sua casa pelo endereço público dela. A fechadura e as chaves são as mesmas.',
    open: 'Seguir sem túnel',
    chosen: 'Sem túnel: a Cloudflare chega à sua casa em {addresses}.',
    chosenWhy: 'Seu roteador redireciona uma porta para um proxy reverso em casa.',
    change: 'Mudar isto',
    tunnel: 'Voltar ao túnel',
    heading: 'Sem túnel, com a Cloudflare na frente',
    lead: 'A Cloudflare pede a chave e depois vai ao endereço público da sua casa.',
    know: 'O que isso significa',
    points: {
      port: 'Uma porta do seu roteador fica aberta. Com um túnel, nenhuma fica, porque é sua casa que se conecta à Cloudflare.',
      proxy:
        'Você precisa de um proxy reverso: um pequeno programa em uma máquina sempre ligada. O Latchkey faz os arquivos dele.',
      lock: 'O proxy reverso só deixa a Cloudflare entrar. Qualquer outro que bata à porta é mandado embora.',
      known: 'A Cloudflare conhece o endereço da sua casa. Os visitantes não o veem.',
      shared:
        'É preciso ter um endereço público próprio. Casas atrás de CGNAT ou DS‑Lite não têm um para IPv4.',
    },
    look: {
      asking: 'Perguntando à Cloudflare como ela vê este computador',
      usually: 'Isso costuma levar um ou dois segundos.',
      seen: 'A Cloudflare vê este computador em {addresses}. É o endereço da sua casa, se você estiver em casa agora, sem VPN.',
      unseen:
        'O Latchkey não conseguiu descobrir como a Cloudflare vê este computador. Digite você o endereço.',
      seenIpv6:
        'Por IPv6, a Cloudflare vê este computador em {address}. Se o proxy reverso é outra máquina, ele tem outro endereço.',
    },
    ipv4: {
      label: 'Endereço IPv4 público',
      hint: 'O endereço do seu roteador, como a internet o vê. Deixe vazio se você não tem um.',
    },
    ipv6: {
      label: 'Endereço IPv6 público',
      hint: 'O endereço da própria máquina do proxy reverso. Deixe vazio se você não precisa dele.',
    },
    router: {
      ask: 'Verificar se este endereço é só da sua casa',
      label: 'O endereço que seu roteador mostra',
      hint: 'Na página do roteador, ele se chama endereço WAN, de internet ou IPv4. Uma porta só pode ser aberta em um endereço próprio.',
      verdict: {
        same: 'Os dois são iguais: o próprio roteador tem este endereço. Quando a porta estiver aberta, o Latchkey vê se os visitantes chegam.',
        shared:
          'Este é compartilhado: seu provedor põe muitas casas atrás de um só endereço (CGNAT, DS‑Lite). Nenhuma porta pode ser aberta. Use um túnel, ou peça um endereço público ao provedor.',
        private:
          'Este é um endereço privado. Se vem de outro roteador seu, abra a porta nos dois. Se vem do seu provedor, nenhuma porta pode ser aberta.',
        differs:
          'Os dois não são iguais. Pode haver algo no meio, e então uma porta aberta não ajuda. Pergunte antes ao seu provedor.',
        'other-family':
          'Este é IPv6. Compare o endereço IPv4. Se o roteador não mostra nenhum, o seu é compartilhado (DS‑Lite).',
        'no-address':
          'Isto não é um endereço. Se o roteador não mostra nenhum, seu IPv4 é compartilhado (DS‑Lite).',
      },
    },
    unfit: {
      private: 'Este endereço pertence a uma rede doméstica. Ninguém consegue chegar a ele de fora.',
      shared: 'Um provedor divide este endereço entre muitas casas. Ninguém consegue chegar à sua por ele.',
      special: 'Ninguém consegue chegar a este endereço de fora.',
      none: 'Este não é um endereço que funcione aqui. IPv4 tem a forma 203.0.113.80, e IPv6 a forma 2001:db8::1.',
    },
    signer: {
      label: 'Como a Cloudflare reconhece seu proxy reverso?',
      'origin-ca': 'Um certificado da Cloudflare',
      originCaDetail:
        'O Latchkey o obtém na construção. Ele vale por 15 anos, e só a Cloudflare confia nele.',
      own: 'Meu próprio certificado',
      ownDetail: 'Você já tem um para este nome, ou o obtém da Let’s Encrypt com uma entrada DNS.',
    },
    port: 'A Cloudflare vem à porta 443, e o Latchkey não oferece outra. Se outra máquina precisa dessa porta, ou seu provedor a bloqueia, use um túnel.',
    go: 'Seguir sem túnel',
    fact: 'Nada muda até você aprovar',
    missing: 'Digite um endereço para continuar',
    back: 'Voltar ao endereço',
  },
  connect: {
    heading: 'Seu proxy reverso',
    lead: 'Um pequeno programa em casa deixa entrar a Cloudflare, e mais ninguém. Inicie-o primeiro, depois abra a porta.',
    fact: {
      waiting: 'Abre quando seu proxy reverso responder',
      connected: 'A seguir: testar todas as fechaduras de fora',
      refused: 'Seu proxy responde, mas o Home Assistant ainda o recusa',
    },
    technical:
      'Nome técnico: proxy reverso com [Authenticated Origin Pulls], atrás de um registro DNS proxied.',
    status: {
      title: 'O caminho até sua casa',
      asking: 'Testando o caminho até sua casa',
      askingUsually: 'Isso costuma levar alguns segundos.',
      lost: 'O Latchkey o perdeu de vista. Isto é o que viu por último.',
      none: 'Seu endereço ainda não leva à sua casa',
      noneDetail: 'Vai levar depois da construção.',
      build: 'Ir para “Revisar e construir”',
      coming: 'Testando o caminho até sua casa',
      comingDetail: 'Um nome novo leva um momento até ser conhecido.',
      closed: 'Sua casa recusa a conexão',
      closedDetail:
        'Algo responde no seu endereço público e diz não. Na maioria das vezes, o proxy reverso não está rodando, ou a porta leva a outra máquina.',
      unreachable: 'Ninguém responde no seu endereço público',
      unreachableDetail:
        'A porta pode estar fechada no roteador, ou o endereço pode ter mudado. O Latchkey verifica a cada poucos segundos.',
      'not-secure': 'Sua casa e a Cloudflare não chegam a um acordo sobre uma conexão',
      notSecureDetail:
        'A negociação (handshake) falhou, ou não veio uma resposta adequada (error 525 ou 520). Na maioria das vezes, outro programa tem esta porta, ou os arquivos vêm de uma pasta mais antiga.',
      certificate: 'A Cloudflare não confia no certificado do seu proxy',
      certificateDetail:
        'Error 526. Dê ao proxy o certificado da pasta, ou um em que todos confiem, para este mesmo nome.',
      'refuses-cloudflare': 'Seu proxy trata a Cloudflare como um estranho',
      refusesCloudflareDetail:
        'Na maioria das vezes, falta nele o certificado da Cloudflare, ou ele não conhece a rede dela. Salve a pasta de novo e inicie o proxy com ela.',
      'finds-nobody': 'Seu proxy responde, mas não encontra o Home Assistant',
      findsNobodyDetail:
        'Ele bate à porta de {home}. Confira se o Home Assistant está rodando, e se este endereço está certo.',
      'not-trusting': 'O Home Assistant recusa seu proxy',
      notTrustingDetail: 'Seu proxy funciona. Primeiro é preciso dizer ao Home Assistant que confie nele.',
      connected: 'Sua casa está conectada',
      connectedDetail: 'O Home Assistant responde pela Cloudflare e pelo seu proxy.',
      turned: 'Alguém no seu endereço público manda estranhos embora',
      turnedDetail:
        'É assim que deve ser. Não foi possível ver se ele deixa a Cloudflare entrar: este computador não tem chave desta casa.',
      open: 'Seu endereço público deixa entrar quem contorna a Cloudflare',
      openDetail:
        'Feche agora a porta do roteador. Inicie o proxy com os arquivos da pasta e abra-a de novo.',
      'knock-silent': 'A partir daqui, nada responde no seu endereço público',
      knockSilentDetail:
        'Alguns roteadores não deixam uma conexão de dentro voltar a entrar. Este computador não tem chave desta casa, então nada mais pode ser testado.',
      wrong: 'O Home Assistant ainda não responde',
      blocked: 'A Cloudflare recusa esta chave',
      blockedDetail: 'A fechadura decide primeiro. Ela pode levar um minuto para conhecer uma chave nova.',
    },
    steps: {
      asking: 'Pedindo à Cloudflare as redes dela',
      where: {
        title: 'Onde ele roda',
        label: 'Endereço do proxy reverso em casa',
        hint: 'O número dele na sua própria rede, por exemplo 192.168.1.40. Seu roteador redireciona a porta para lá.',
        wrong: 'Digite o número da máquina na sua própria rede, por exemplo 192.168.1.40.',
        save: 'Usar este endereço',
        saved: 'Seu proxy está em {address}.',
      },
      files: {
        title: 'Os arquivos dele',
        label: 'Qual programa?',
        nginx: 'nginx',
        nginxDetail: 'Conhecido em toda parte',
        caddy: 'Caddy',
        caddyDetail: 'Um pequeno arquivo',
        save: 'Salvar a pasta',
        saving: 'Salvando',
        again: 'Salvar de novo',
        saved: 'Salvo como {fileName}.',
        browser: 'Seu navegador salva {fileName}.',
        secret:
          'Um dos arquivos dela é a chave privada do proxy. Ela nunca aparece nesta janela. Exclua outras cópias quando ela estiver no lugar.',
        noSecret: 'Não há nenhuma chave privada nela: seu próprio certificado fica onde está.',
        start:
          'Copie a pasta para essa máquina como {folder} e rode isto lá. O README.txt dentro dela diz mais.',
        networks:
          'O proxy deixa entrar as redes da Cloudflare, como a Cloudflare as lista hoje. Elas raramente mudam. Se sua casa deixar de abrir, salve a pasta de novo.',
      },
      router: {
        title: 'A porta do roteador',
        lead: 'TCP {port} para {to}, quando o proxy estiver rodando. Primeiro a fechadura, depois a porta.',
        nowhere: 'Digite antes o endereço do proxy, acima. O roteador redireciona a porta para lá.',
        machine: 'a máquina do proxy',
        choose: 'Seu roteador',
        'by-fetched-list':
          'Ele consegue deixar entrar só a Cloudflare, e mantém a lista atualizada sozinho. Crie antes um alias deste tipo, e escolha-o como origem do redirecionamento da porta:',
        alias: '{name}, do tipo “{type}”, lido todos os dias',
        'by-script':
          'Ele consegue deixar entrar só a Cloudflare. Estes arquivos contêm a regra, e um script busca a lista toda noite. Eles também estão na pasta.',
        'by-list-kept-by-hand':
          'Ele consegue deixar entrar só a Cloudflare, com uma lista que você mantém. Crie uma lista de redes com estas e escolha-a como origem:',
        byHandLater:
          'De vez em quando, veja cloudflare.com/ips. Uma rede que falta aqui não consegue chegar a você.',
        'not-at-all':
          'Ele não consegue distinguir de onde alguém vem. A porta fica aberta para todos, e só o seu proxy manda estranhos embora.',
        another: 'Outro roteador',
        anotherWhy:
          'Redirecione a porta para seu proxy. Se ele consegue filtrar por origem, deixe entrar só as redes em cloudflare.com/ips.',
        commands: 'Depois rode isto no roteador, uma vez:',
        guide: 'Mostrar cada passo do redirecionamento da porta',
      },
      follow: {
        title: 'Quando seu endereço público muda',
        lead: 'Algo em casa precisa avisar a Cloudflare. Se seu provedor dá a você um endereço fixo, não há nada a fazer.',
        token:
          'Para isso é preciso um token próprio: [Zone · Zone · Read] e Zona · DNS · Editar, só para este domínio. Nunca a Global API Key.',
        'home-assistant':
          'A integração “Cloudflare” do próprio Home Assistant mantém atualizado o endereço IPv4 de {record}.',
        container:
          'Ou um contêiner faz isso, também para IPv6. O arquivo {file}, na pasta, o inicia, como diz o README.txt.',
        guide: 'Mostrar cada passo',
      },
    },
    trust: {
      propose: 'Seu proxy está em {networks}',
      proposeWhy:
        'Faça o Home Assistant confiar nele. Antes você vê o plano, e o Home Assistant reinicia uma vez.',
      go: 'Confiar em {networks}',
      detail: 'Confie só se o seu proxy reverso roda ali.',
    },
    practice: {
      title: {
        proxy: 'No treino, não há proxy para iniciar',
        file: 'No treino, não há arquivo para escrever',
      },
      why: 'O Latchkey pode fazer o papel da pessoa em casa: ele inicia o proxy e abre a porta.',
      whyFile: 'O Latchkey pode fazer o papel da pessoa em casa.',
      play: 'Deixar o Latchkey fazer o papel da casa',
      playing: 'Fazendo o papel',
    },
    forReal: 'Mostrar o que você faria de verdade',
    again: 'Mostrar os passos de novo',
  },
  stands: {
    atHome: {
      direct:
        'Na sua própria rede, você pode abrir {url}. Ali não se pede chave, e funciona quando a internet cai.',
      app: 'O aplicativo no celular pode alternar sozinho. Cada passo está abaixo.',
      name: '{address} também funciona em casa, com uma chave: você sai até a Cloudflare e volta a entrar.',
      dns: 'Não deixe o roteador ou o Pi‑hole levar este nome direto à sua casa (“split DNS”). Seu proxy só deixa a Cloudflare entrar, e mandaria embora seus próprios dispositivos.',
      guide: 'Mostrar como o aplicativo alterna',
    },
    proxy: {
      title: 'Seu proxy reverso',
      detail: 'Os arquivos dele, a porta do roteador e como o nome acompanha sua casa.',
    },
  },
};
