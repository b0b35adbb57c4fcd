import type { WordTree } from '../../../shape/lay-words.ts';
import {
  atHomeSwitchWiFiOff,
  atHomeTheAddressStillLeads,
  atHomeTheAppSaysThat,
  atHomeWithWiFiOn,
  doThisOnlyIfAProxy,
  doThisOnlyIfAProxy2,
  enterTheNumberOfTheFritz,
  onlyWithProof,
  theAddressGoesInAsTwo,
  theHomeAssistantAppWithYour,
  theRecommendedWayAtHomeThe,
  youNeedTheAddressThatYou,
  yourRoutersPassword,
} from '../common.ts';

export const words: WordTree = {
  about: {
    title: 'Sua casa enquanto você está em casa',
    lead: 'Em casa, ninguém precisa sair para a internet e voltar a entrar.',
    know: [
      'Recomendado: o aplicativo Home Assistant recebe dois endereços, um para dentro e um para fora. Nada muda na sua rede.',
      'Dentro, ele não precisa de chave nem de internet. Qualquer pessoa no seu Wi-Fi chega até o login.',
      'Sem internet, seus painéis e automações continuam funcionando. Os serviços na nuvem param, e a maioria das mensagens para celulares espera.',
      'Um navegador só tem um endereço. Para quando a internet cair, guarde o interno como favorito.',
      'O outro jeito é fazer o próprio nome levar para casa. Então um endereço funciona em toda parte, com a chave.',
      'Isso exige em casa um proxy com um certificado para o nome. O Home Assistant sozinho, atrás do caminho privado, não tem um.',
      'Um certificado que a Cloudflare fez para uso próprio não conta: os navegadores não confiam nele.',
      'Uma casa que só deixa entrar a Cloudflare também recusa seus próprios dispositivos. Nesse caso, deixe o nome como está.',
    ],
    choose: 'Onde você quer configurar isso',
  },
  guides: {
    'app-iphone': {
      label: 'Aplicativo no iPhone',
      title: 'Dois endereços no aplicativo no iPhone, iPad e Mac',
      lead: theRecommendedWayAtHomeThe,
      needs: theHomeAssistantAppWithYour,
      before: youNeedTheAddressThatYou,
      steps: [
        {
          say: 'No aplicativo, abra **Settings** > **Companion App** e escolha sua casa.',
          otherwise: { say: 'As configurações do aplicativo estão no menu lateral dele.', search: 'URL' },
        },
        {
          say: 'Toque em **Internal URL** e digite o endereço que você usa em casa.',
          otherwise: {
            say: 'Ele pode continuar cinza até você informar um Wi-Fi. Faça então primeiro o próximo passo.',
            search: 'URL',
          },
        },
        {
          say: 'Em **SSIDs**, toque em **Add new SSID** e digite o nome do seu Wi-Fi.',
          otherwise: { say: 'Em um Mac com cabo de rede, use **Add New Hardware Address**.', search: 'SSID' },
        },
        {
          say: 'Defina **Connection security level** como **Most secure**, e permita a localização o tempo todo.',
          otherwise: {
            say: 'Ele pede **iphone:Always** e a localização exata. O aplicativo precisa disso para ver o nome do Wi-Fi.',
            search: 'segurança',
          },
        },
      ],
      wrong: atHomeTheAppSaysThat,
      test: atHomeWithWiFiOn,
      remove: [
        'Esvazie **Internal URL** ali. O aplicativo passa a usar {address} em toda parte, com a chave dele.',
      ],
    },
    'app-android': {
      label: 'Aplicativo no Android',
      title: 'Dois endereços no aplicativo no Android',
      lead: theRecommendedWayAtHomeThe,
      needs: theHomeAssistantAppWithYour,
      before: youNeedTheAddressThatYou,
      steps: [
        {
          say: 'No aplicativo, abra **Settings** > **Companion app** e escolha sua casa.',
          otherwise: { say: 'Sua casa está ali, em **Servers & devices**.', search: 'URL' },
        },
        {
          say: 'Toque em **Home network**. Em **New Wi-Fi SSID**, adicione o nome do seu Wi-Fi.',
          otherwise: {
            say: 'Ele pede sua localização, porque o Android só mostra o nome do Wi-Fi a aplicativos que podem vê-la.',
            search: 'rede',
          },
        },
        {
          say: 'Toque em **Internal connection URL** e digite o endereço que você usa em casa.',
          otherwise: {
            say: 'Ele pode continuar cinza até você informar um Wi-Fi. Faça então primeiro o passo anterior.',
            search: 'URL',
          },
        },
        {
          say: 'Defina **Remote connection security level** como o mais seguro, e permita a localização o tempo todo.',
          otherwise: {
            say: 'A localização é **android:Allow all the time** nas configurações do Android.',
            search: 'localização',
          },
        },
      ],
      wrong: atHomeTheAppSaysThat,
      test: atHomeWithWiFiOn,
      remove: [
        'Esvazie **Internal connection URL** ali. O aplicativo passa a usar {address} em toda parte, com a chave dele.',
      ],
    },
    hosts: {
      before: [
        ...doThisOnlyIfAProxy2,
        'Não serve para um notebook: fora de casa, a linha levaria à rede de um estranho.',
      ],
      wrong: atHomeTheAddressStillLeads,
      test: ['Neste computador, vá para `{address}`: ele se abre sem nenhum aviso.'],
      label: 'Um computador',
      title: 'Um computador que fica em casa',
      lead: 'Uma linha na lista de nomes do próprio computador. Ela ajuda um só computador, e só um que nunca sai.',
      needs: ['A senha de um administrador. Celulares não têm uma lista assim.'],
      steps: [
        {
          say: 'No Windows, abra **Notepad** como administrador: clique no ícone com o botão direito e escolha **Run as administrator**.',
          otherwise: {
            say: 'Em um Mac e no Linux, digite `sudo nano /etc/hosts` em um terminal, e siga com a linha.',
          },
        },
        {
          say: 'Em **File name**, abra `C:\\Windows\\System32\\drivers\\etc\\hosts`.',
          otherwise: {
            say: 'Se a pasta parecer vazia, escolha ver todos os arquivos, não só os de texto.',
          },
        },
        {
          say: 'Acrescente esta linha no fim e salve: `{local} {address}`',
          otherwise: {
            say: 'Primeiro vem o número, depois um espaço, depois o nome. Sem “https” e sem porta.',
          },
        },
      ],
      remove: ['Abra o mesmo arquivo e remova a linha.'],
    },
    dnsmasq: {
      before: doThisOnlyIfAProxy,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'dnsmasq',
      title: 'O dnsmasq responde com o número interno',
      lead: 'Para quem roda o dnsmasq por conta própria. Todo dispositivo que pergunta a ele recebe o número interno.',
      needs: ['Uma máquina com o dnsmasq, e o administrador dela.'],
      steps: [
        {
          say: 'Abra um arquivo só seu na pasta: `sudo nano /etc/dnsmasq.d/home.conf`',
          otherwise: { say: 'Se essa pasta não existe, o único arquivo é “/etc/dnsmasq.conf”.' },
        },
        {
          say: 'Escreva esta linha e salve: `host-record={address},{local}`',
          otherwise: { say: 'Se houver um número IPv6, acrescente-o depois de outra vírgula.' },
        },
        {
          say: 'Reinicie-o: `sudo systemctl restart dnsmasq`',
          otherwise: { say: 'Se ele não iniciar, “dnsmasq --test” mostra a linha com o erro.' },
        },
      ],
      remove: ['Remova a linha do arquivo e reinicie o dnsmasq.'],
    },
    'pi-hole': {
      before: doThisOnlyIfAProxy,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'Pi-hole',
      title: 'O Pi-hole responde com o número interno',
      lead: 'Todo dispositivo que pergunta ao seu Pi-hole recebe o número interno.',
      needs: ['Pi-hole 6, e a senha dele.'],
      steps: [
        {
          say: 'Escolha **Settings** > **Local DNS Records** no menu à esquerda.',
          otherwise: { say: 'Na versão 5, é **Local DNS** > **DNS Records**, acima das configurações.' },
        },
        {
          say: 'Em **Domain**, digite `{address}`.',
          otherwise: { say: 'Use a lista à esquerda, não a que se chama “Local CNAME records”.' },
        },
        {
          say: 'Ao lado, em **Associated IP**, digite `{local}` e pressione o sinal de mais.',
          otherwise: { say: 'As palavras podem ser diferentes. Funciona na hora, sem reiniciar.' },
        },
      ],
      remove: ['Pressione a lixeira ao lado da linha em **Local DNS Records**.'],
    },
    'adguard-home': {
      before: doThisOnlyIfAProxy,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'AdGuard Home',
      title: 'O AdGuard Home responde com o número interno',
      lead: 'Todo dispositivo que pergunta ao seu AdGuard Home recebe o número interno. Ele também pode rodar como aplicativo do Home Assistant.',
      needs: ['AdGuard Home, e a senha dele.'],
      steps: [
        {
          say: 'Escolha **Filters** > **DNS rewrites** no menu de cima.',
          otherwise: { say: 'Em uma tela estreita, o menu fica atrás das três linhas.' },
        },
        {
          say: 'Pressione **Add DNS rewrite**.',
          otherwise: { say: 'O botão está abaixo da lista.' },
        },
        {
          say: 'Digite `{address}`, abaixo `{local}`, e pressione **Save**.',
          otherwise: {
            say: 'Os campos pedem um nome de domínio, e um endereço IP ou nome de domínio.',
          },
        },
      ],
      remove: ['Pressione a lixeira ao lado da linha em **DNS rewrites**.'],
    },
    openwrt: {
      before: doThisOnlyIfAProxy2,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'OpenWrt',
      title: 'O OpenWrt responde com o número interno',
      lead: 'O roteador diz o número interno a todo dispositivo da sua rede.',
      needs: [yourRoutersPassword],
      steps: [
        {
          say: 'Escolha **Network** > **DNS**, e ali **DNS Records** > **Hostnames**.',
          otherwise: { say: 'Versões mais antigas têm **Network** > **DHCP and DNS** > **Hostnames**.' },
        },
        {
          say: 'Pressione **Add**. Em **Hostname**, digite `{address}`.',
          otherwise: { say: 'As palavras podem ser diferentes. Digite o nome inteiro, com os pontos.' },
        },
        {
          say: 'Em **IP address**, digite `{local}`. Pressione **Save** e depois **Save & Apply**.',
          otherwise: { say: 'Se o número não estiver na lista, escolha a última entrada e digite-o.' },
        },
      ],
      remove: ['Pressione **Delete** ao lado da linha em **Hostnames** e depois **Save & Apply**.'],
    },
    opnsense: {
      before: doThisOnlyIfAProxy2,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'OPNsense',
      title: 'O OPNsense responde com o número interno',
      lead: 'O Unbound, o servidor DNS dele, diz o número interno a todo dispositivo da sua rede.',
      needs: [
        yourRoutersPassword,
        'O Unbound DNS precisa estar ativado. Ele está, a menos que alguém tenha mudado isso.',
      ],
      steps: [
        {
          say: 'Escolha **Services** > **Unbound DNS** > **Overrides**.',
          otherwise: {
            say: 'Se faltar, talvez seu OPNsense responda com o Dnsmasq: ele também tem uma lista de hosts.',
          },
        },
        {
          say: 'Nas entradas de hosts, pressione o sinal de mais. Como **Host**, digite `{host}`, e como **Domain**, `{domain}`.',
          otherwise: theAddressGoesInAsTwo,
        },
        {
          say: 'Como **IP address**, digite `{local}`. Pressione **Save** e depois **Apply**.',
          otherwise: {
            say: 'Deixe **Type** em A. Para um número IPv6, adicione uma segunda entrada com AAAA.',
          },
        },
      ],
      remove: ['Pressione a lixeira ao lado da entrada em **Overrides** e depois **Apply**.'],
    },
    pfsense: {
      before: doThisOnlyIfAProxy2,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'pfSense',
      title: 'O pfSense responde com o número interno',
      lead: 'O DNS Resolver diz o número interno a todo dispositivo da sua rede.',
      needs: [
        yourRoutersPassword,
        'O DNS Resolver precisa estar ativado. Ele está, a menos que alguém tenha mudado isso.',
      ],
      steps: [
        {
          say: 'Escolha **Services** > **DNS Resolver** e desça até **Host Overrides**.',
          otherwise: { say: 'Se você usa o DNS Forwarder, ele tem uma lista com o mesmo nome.' },
        },
        {
          say: 'Pressione **Add**. Como **Host**, digite `{host}`, e como **Domain**, `{domain}`.',
          otherwise: theAddressGoesInAsTwo,
        },
        {
          say: 'Como **IP Address**, digite `{local}`. Pressione **Save** e depois **Apply Changes**.',
          otherwise: {
            say: 'As palavras podem ser diferentes. Para um número IPv6, adicione uma segunda entrada.',
          },
        },
      ],
      remove: ['Pressione a lixeira ao lado da entrada em **Host Overrides** e depois **Apply Changes**.'],
    },
    unifi: {
      before: doThisOnlyIfAProxy2,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'UniFi',
      title: 'O UniFi responde com o número interno',
      lead: 'O gateway UniFi diz o número interno a todo dispositivo da sua rede.',
      needs: ['Um gateway UniFi, e o administrador dele.'],
      steps: [
        {
          say: 'No UniFi Network, escolha **Settings** > **Policy Engine** > **DNS**.',
          otherwise: {
            say: 'Versões mais antigas têm **Settings** > **Routing** > **DNS**.',
            search: 'DNS',
          },
        },
        {
          say: 'Adicione uma entrada do tipo **Host (A)** para `{address}`.',
          otherwise: {
            say: 'As palavras podem ser diferentes: é um registro do tipo A, só para este nome.',
            search: 'DNS',
          },
        },
        {
          say: 'Como **IP Address**, digite `{local}` e salve.',
          otherwise: {
            say: 'As palavras podem ser diferentes. Para um número IPv6, adicione uma segunda entrada, do tipo AAAA.',
            search: 'DNS',
          },
        },
      ],
      remove: ['Exclua a entrada na mesma lista.'],
    },
    fritzbox: {
      before: [
        onlyWithProof,
        'Siga primeiro o guia para Pi-hole ou AdGuard Home.',
        'Se você não tem nenhum dos dois, use o endereço interno no aplicativo. Ele não precisa de nada disto.',
      ],
      wrong: [
        ...atHomeTheAddressStillLeads,
        {
          symptom: 'Nada abre mais, nem uma única página.',
          why: 'A máquina com o Pi-hole está desligada, e todo dispositivo depende dela para procurar nomes.',
          wayOn: enterTheNumberOfTheFritz,
        },
      ],
      test: atHomeSwitchWiFiOff,
      label: 'FRITZ!Box',
      title: 'Uma FRITZ!Box deixa passar essas respostas',
      lead: 'Uma FRITZ!Box não consegue dar outro número ao seu próprio nome. Ela pode deixar um Pi-hole ou AdGuard Home fazer isso.',
      needs: ['A senha da FRITZ!Box.', 'Um Pi-hole ou um AdGuard Home que já conheça {address}.'],
      steps: [
        {
          say: 'Escolha **Home Network** > **Network** > **Network Settings**.',
          otherwise: { say: 'Se faltar, ative a visão avançada. Ela fica no fim do menu.' },
        },
        {
          say: 'Em **DNS Rebind Protection**, digite `{address}` como exceção.',
          otherwise: {
            say: 'Pode estar recolhido em outras configurações. Sem isso, a FRITZ!Box segura as respostas com um número interno.',
          },
        },
        {
          say: 'Nas configurações IPv4, digite o número do Pi-hole como **Local DNS server**. Pressione **Apply**.',
          otherwise: {
            say: 'As palavras podem ser diferentes. Use o número da máquina com Pi-hole ou AdGuard Home.',
          },
        },
      ],
      remove: [enterTheNumberOfTheFritz, 'Remova {address} das exceções.'],
    },
  },
};
