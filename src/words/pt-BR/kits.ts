import type { kits as english } from '../en/kits.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const kits: WordsOf<typeof english> = {
  ownProxy: {
    title: 'LATCHKEY: SEU PRÓPRIO PROXY REVERSO PARA https://{address}',
    begin: [
      'Um proxy reverso fica entre a internet e o Home Assistant.',
      'Este se abre para dispositivos com uma chave sua, e para mais ninguém.',
      'Chaves que abrem: {keysOn}. Chaves desativadas: {keysOff}.',
    ],
    contents: 'O QUE HÁ AQUI',
    place: {
      heading: '1. PONHA OS ARQUIVOS NO LUGAR',
      copy: [
        'Copie esta pasta para {folder} no computador em que o proxy roda.',
        'Depois, não deixe ninguém além do administrador olhar dentro dela:',
      ],
      caddy: 'O Caddy de um pacote roda com um usuário próprio. Esse usuário é que tem de ser o dono:',
      ownKey: [
        '{folder}/proxy.key é um segredo: quem o tiver pode se passar pela sua casa.',
        'Ele não abre nada. Exclua a cópia com que você o trouxe.',
      ],
      noKey: [
        'Não há nenhum segredo neste kit. Seu cliente ACME faz a chave naquele computador.',
        'lets-encrypt.sh mostra como, com o acme.sh. Rode-o antes de iniciar o proxy.',
      ],
    },
    start: {
      heading: '2. INICIE O PROXY',
      docker: 'Com o Docker, nessa pasta:',
      nginx: 'Ou com o nginx de um pacote. Ele tem de ser 1.19.4 ou mais recente:',
      nginxExample: 'A segunda linha remove a página de exemplo, que escuta onde este tem de escutar.',
      caddy: 'Ou com o Caddy de um pacote. Ele tem de ser 2.6 ou mais recente:',
      traefik: 'Ou com o Traefik 3 instalado à mão:',
    },
    home: {
      heading: '3. AVISE O HOME ASSISTANT',
      lines: [
        'O Home Assistant recusa o que vem por um proxy que não conhece.',
        'Nos mais novos, isto fica em Configurações, Sistema, Rede.',
        'Nos outros, adicione as linhas de configuration.yaml ao arquivo com esse nome, e reinicie o Home Assistant.',
      ],
    },
    router: {
      heading: '4. ABRA UMA PORTA NO SEU ROTEADOR',
      lines: [
        'Redirecione a porta TCP {https} para {proxyAddress}, porta {https}. Não redirecione mais nada.',
        'A porta {http} é só para quem, em casa, deixa o https:// de fora.',
        'Se uma porta leva ao próprio Home Assistant, feche-a: ela contornaria a fechadura.',
        'Alguns provedores não dão um endereço IPv4 público. Nesse caso, uma porta redirecionada não chega a ninguém.',
        'public-address.txt diz como o nome encontra sua casa.',
      ],
    },
    devices: {
      heading: '5. DEIXE OS DISPOSITIVOS ENTRAREM',
      keys: 'Cada dispositivo precisa da própria chave, que o Latchkey entrega. Nenhuma delas está aqui.',
      trust: [
        'Cada dispositivo também tem de confiar na sua casa: antes, instale nele trust-this-home.crt.',
        'Ele só responde por {hostname}, e por nenhum outro lugar.',
      ],
    },
    lost: {
      heading: 'QUANDO SE PERDE UM DISPOSITIVO',
      lines: [
        'Desative a chave dele no Latchkey, faça este kit de novo e copie-o por cima do antigo.',
        'Depois REINICIE o proxy. Só recarregar deixa vivas as conexões que já estão abertas.',
      ],
      traefik: [
        'O Traefik não tem lista de chaves. Aqui ele conhece cada dispositivo pelo certificado dele, em allowed-devices.pem.',
        'O que não está ali não entra.',
      ],
      until: 'Até que os arquivos novos estejam no lugar e o proxy tenha reiniciado, a chave perdida abre.',
    },
    know: {
      heading: 'BOM SABER',
      lines: [
        'O proxy fica exposto à internet. Mantenha-o atualizado, e o computador dele também.',
        'Alexa, Google Assistant e webhooks de fora não têm chave, então não entram.',
      ],
      ownCertificate: [
        'O certificado do proxy vale por cerca de dois anos. Faça este kit de novo antes disso.',
        'Alguns programas não confiam em uma autoridade própria. Eles mostram um aviso ou recusam.',
      ],
      acme: 'Seu cliente ACME renova o certificado. Se ele parar, seu endereço para também.',
    },
    files: {
      'nginx.conf': 'como o nginx tem de funcionar',
      Caddyfile: 'como o Caddy tem de funcionar',
      'traefik.yml': 'como o Traefik tem de iniciar',
      'traefik-routes.yml': 'como o Traefik tem de funcionar',
      'device-authority.crt': 'é por ele que o proxy conhece suas chaves. Não o instale em dispositivos',
      'switched-off.crl': 'chaves que não abrem mais',
      'allowed-devices.pem': 'os certificados dos dispositivos que podem entrar',
      'proxy.crt': 'o certificado do proxy',
      'proxy.key': 'SEGREDO: a chave do proxy',
      'trust-this-home.crt': 'instale isto em todos os dispositivos',
      'configuration.yaml': 'o que adicionar ao arquivo com este nome no Home Assistant',
      'address-at-home.txt': 'como o nome leva ao proxy em casa',
      'public-address.txt': 'como o nome leva à sua casa de fora',
      'update-address.sh': 'mantém o endereço público certo',
      'lets-encrypt.sh': 'obtém o certificado do proxy, com o acme.sh',
      'compose.yaml': 'o proxy como contêiner',
    },
    atHome: {
      hosts: [
        'Adicione esta linha ao arquivo de nomes de cada computador da casa.',
        'Ele é /etc/hosts, e no Windows C:\\Windows\\System32\\drivers\\etc\\hosts.',
        'Celulares não têm esse arquivo.',
      ],
      dnsmasq: ['Adicione esta linha à configuração do dnsmasq, e reinicie-o.'],
      openwrt: ['Rode estas linhas no roteador, por SSH.'],
      piHole: ['No Pi-hole, abra [Settings], [Local DNS Records], e adicione:'],
      adGuardHome: ['No AdGuard Home, abra [Filters], [DNS rewrites], e adicione:'],
      opnsense: ['No OPNsense, abra [Services], [Unbound DNS], [Overrides], e adicione um host:'],
    },
    fromOutside: {
      duckdns: [
        'Ponha seu token do DuckDNS no arquivo duckdns.token desta pasta, e mais nada.',
        'Esta linha roda a atualização a cada cinco minutos. Ponha-a em /etc/cron.d/latchkey:',
      ],
      desec: [
        'Ponha um token do deSEC no arquivo desec.token desta pasta, e mais nada.',
        'Esta linha roda a atualização a cada cinco minutos. Ponha-a em /etc/cron.d/latchkey:',
      ],
      cloudflare: [
        'Crie este registro na Cloudflare, com seu endereço IPv4 público como conteúdo.',
        'A integração Cloudflare do Home Assistant o mantém certo quando o endereço muda.',
        'O token dela pode editar o DNS só deste domínio, e mais nada.',
      ],
      fixedAddress: ['Crie este registro onde está seu domínio, com seu endereço IPv4 público fixo:'],
      elsewhere: ['Faça seu roteador ou seu provedor de DNS manter este nome no seu endereço IPv4 público:'],
    },
    letsEncrypt: {
      known: 'Defina antes as variáveis que o acme.sh pede para {provider}. Rode como root.',
      told: 'Rode como root, seguido do nome que o acme.sh dá ao seu provedor de DNS.',
    },
  },
  origin: {
    title: 'LATCHKEY: O PROXY REVERSO PARA https://{hostname}',
    begin: [
      'A Cloudflare pede uma chave a cada visitante, e traz quem tem uma até este proxy reverso.',
      'O proxy só deixa a Cloudflare entrar: pelas redes dela, e por um certificado que só sua conta tem.',
      'Siga a ordem: primeiro o proxy, depois a porta do roteador.',
    ],
    place: {
      heading: '1. PONHA OS ARQUIVOS NO LUGAR',
      copy: [
        'Copie esta pasta para {folder} no computador em que o proxy roda.',
        'Depois, não deixe ninguém além do administrador olhar dentro dela:',
      ],
      caddy:
        'Um Caddy que não roda como root tem de receber os arquivos: passe-os com chown para o usuário dele.',
      ownKey:
        'origin.key é um segredo. Exclua todas as outras cópias desta pasta quando ela estiver no lugar.',
      noKey: 'Quem obtém o certificado é você, por exemplo da Let’s Encrypt, com o desafio DNS dela.',
    },
    start: {
      heading: '2. INICIE O PROXY',
      docker: 'Com o Docker:',
      others: 'Um nginx ou Caddy que você já tem usa, em vez disso, o arquivo de configuração desta pasta.',
    },
    router: {
      heading: '3. ABRA UMA PORTA DO ROTEADOR',
      port: 'TCP {port} para {place}, e mais nada.',
      place: 'o computador em que o proxy roda',
      places: '{one} e {other}',
      networks:
        'Se o roteador consegue distinguir de onde alguém vem, deixe entrar só as redes da Cloudflare:',
      stayRight: [
        'Elas raramente mudam. O Latchkey mostra, para cada roteador, como manter a lista certa.',
        'Para o OpenWrt, os arquivos estão nesta pasta.',
      ],
    },
    home: {
      heading: '4. FAÇA O HOME ASSISTANT CONFIAR NO PROXY',
      setting:
        'Configurações, Sistema, Rede, Servidor HTTP: ative “Confiar em X-Forwarded-For”, e adicione como proxies de confiança:',
      place: 'o endereço daquele computador na sua própria rede',
      before:
        'Antes da versão 2026.8, isto fica em um arquivo. O Latchkey mostra como, e a partir dela pode fazer isso por você.',
    },
    follow: {
      heading: '5. FAÇA O NOME SEGUIR SUA CASA',
      lines: [
        'Se seu endereço público muda, algo em casa tem de avisar a Cloudflare.',
        '{file} é um contêiner para isso.',
        'Crie um token só para ele: Zona, Zona, [Read] e Zona, DNS, Editar, só para este domínio. Nunca a Global API Key.',
        'Ponha-o em um arquivo chamado cloudflare-ddns.env ao lado dele, em uma linha: CLOUDFLARE_API_TOKEN=…',
        'Depois inicie-o:',
      ],
    },
    keep: {
      heading: 'O QUE TEM DE CONTINUAR CERTO',
      lines: [
        'A lista de redes na configuração do proxy é a do momento em que esta pasta foi salva.',
        'Quando a Cloudflare adiciona uma, visitas por ela são recusadas. Então salve esta pasta de novo.',
      ],
      ownCertificate: 'Só a Cloudflare confia no origin.pem. Em casa, use o endereço interno da sua casa.',
    },
  },
};
