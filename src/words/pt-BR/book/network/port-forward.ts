import type { WordTree } from '../../../shape/lay-words.ts';
import {
  firstBuildTheLockAndSee,
  switchWiFiOffOnA,
  theTwoNumbersDifferOrThe,
  theWordsMayDifferTheDashboard,
  yourRoutersPassword2,
} from '../common.ts';

export const words: WordTree = {
  about: {
    title: 'Abrir a única porta',
    lead: 'Seu roteador redireciona uma porta, TCP 443, para a máquina com o proxy. Todo o resto fica fechado.',
    know: [
      'Uma porta, para uma máquina: TCP 443 para {local}. Nunca 8123, e nada de “exposed host” nem DMZ.',
      'Primeiro a fechadura, depois a porta: ela só se abre quando a fechadura resiste.',
      'Muitos provedores dividem um número entre várias casas. Então nenhuma porta pode ser aberta, e o roteador não diz isso.',
      'Não use UPnP: uma porta que se abre sozinha é uma que ninguém conferiu.',
    ],
    choose: 'Seu roteador',
  },
  guides: {
    openwrt: {
      needs: yourRoutersPassword2,
      before: firstBuildTheLockAndSee,
      wrong: theTwoNumbersDifferOrThe,
      test: switchWiFiOffOnA,
      label: 'OpenWrt',
      title: 'Abrir a única porta no OpenWrt',
      lead: 'Uma linha na lista de redirecionamentos de portas.',
      steps: [
        {
          say: 'Abra **Status** > **Overview**: **IPv4 Upstream** mostra seu número de fora. Compare-o.',
          otherwise: { say: 'As palavras podem ser diferentes. É o número da interface chamada wan.' },
        },
        {
          say: 'Escolha **Network** > **Firewall** > **Port Forwards** e pressione **Add**.',
          otherwise: { say: 'As palavras podem ser diferentes. **Traffic Rules** é outra coisa.' },
        },
        {
          say: 'Defina **Protocol** como TCP apenas, **Source zone** como wan e **External port** como 443.',
          otherwise: { say: 'Ele oferece TCP e UDP juntos: remova UDP.' },
        },
        {
          say: 'Defina **Internal IP address** como `{local}` e **Internal port** como 443. Pressione **Save** e depois **Save & Apply**.',
          otherwise: {
            say: 'As palavras podem ser diferentes. **Destination zone** ou **Internal zone** é lan.',
          },
        },
      ],
      remove: ['Pressione **Delete** ao lado da linha em **Port Forwards** e depois **Save & Apply**.'],
    },
    fritzbox: {
      needs: yourRoutersPassword2,
      before: firstBuildTheLockAndSee,
      wrong: theTwoNumbersDifferOrThe,
      test: switchWiFiOffOnA,
      label: 'FRITZ!Box',
      title: 'Abrir a única porta em uma FRITZ!Box',
      lead: 'Uma porta liberada, para um dispositivo.',
      steps: [
        {
          say: 'Veja antes **Overview**. Se aparecer DS-Lite ao lado de IPv4, nenhuma porta pode ser aberta por IPv4.',
          otherwise: { say: 'O número também está em **Internet** > **Online Monitor**.' },
        },
        {
          say: 'Escolha **Internet** > **Permit Access** > **Port Sharing** e pressione **Add Device for Sharing**.',
          otherwise: {
            say: 'As palavras podem ser diferentes. Modelos mais antigos falam em redirecionamento de portas.',
          },
        },
        {
          say: 'Escolha o dispositivo com `{local}` e depois pressione **New Sharing**.',
          otherwise: {
            say: 'Se o dispositivo faltar, digite o número dele à mão. Deixe **Exposed Host** desativado.',
          },
        },
        {
          say: 'Como **Application**, escolha **HTTPS server**. Ele preenche TCP e 443. Pressione **OK** e depois **Apply**.',
          otherwise: {
            say: 'Se não, escolha outra aplicação, com TCP, porta 443 para o dispositivo e 443 de fora.',
          },
        },
      ],
      remove: [
        'Exclua a liberação em **Internet** > **Permit Access** > **Port Sharing** e pressione **Apply**.',
      ],
    },
    unifi: {
      needs: yourRoutersPassword2,
      before: firstBuildTheLockAndSee,
      wrong: theTwoNumbersDifferOrThe,
      test: switchWiFiOffOnA,
      label: 'UniFi',
      title: 'Abrir a única porta no UniFi',
      lead: 'Uma entrada na lista de redirecionamentos de portas.',
      steps: [
        {
          say: 'Encontre o número de **WAN** nos detalhes do gateway e compare-o.',
          otherwise: { say: 'As palavras podem ser diferentes. Ele aparece como o IP WAN do gateway.' },
        },
        {
          say: 'No UniFi Network, escolha **Settings** > **Policy Engine** > **Port Forwarding**.',
          otherwise: {
            say: 'Versões mais antigas têm **Settings** > **Routing** > **Port Forwarding**.',
            search: 'portas',
          },
        },
        {
          say: 'Adicione uma entrada: **Forward IP** é `{local}`, **WAN Port** e **Forward Port** são 443, protocolo TCP.',
          otherwise: {
            say: 'As palavras podem ser diferentes. Permita qualquer origem e salve.',
            search: 'portas',
          },
        },
      ],
      remove: ['Exclua a entrada em **Port Forwarding**.'],
    },
    pfsense: {
      needs: yourRoutersPassword2,
      before: firstBuildTheLockAndSee,
      wrong: theTwoNumbersDifferOrThe,
      test: switchWiFiOffOnA,
      label: 'pfSense',
      title: 'Abrir a única porta no pfSense',
      lead: 'Um redirecionamento de porta. A regra que o deixa passar vem junto.',
      steps: [
        {
          say: 'Abra **Status** > **Interfaces**: **WAN** mostra seu número de fora. Compare-o.',
          otherwise: theWordsMayDifferTheDashboard,
        },
        {
          say: 'Escolha **Firewall** > **NAT** > **Port Forward** e pressione **Add**.',
          otherwise: {
            say: 'As palavras podem ser diferentes. Qualquer um dos dois botões de adicionar serve.',
          },
        },
        {
          say: 'Defina **Interface** como WAN, **Protocol** como TCP e **Destination port range** como HTTPS.',
          otherwise: { say: '**Destination** continua no endereço de WAN. HTTPS é 443.' },
        },
        {
          say: 'Defina **Redirect target IP** como `{local}` e a porta de destino como HTTPS. Pressione **Save** e depois **Apply Changes**.',
          otherwise: {
            say: 'Deixe **Filter rule association** como está: isso cria a regra que a acompanha.',
          },
        },
      ],
      remove: [
        'Pressione a lixeira ao lado da linha em **Firewall** > **NAT** > **Port Forward** e depois **Apply Changes**.',
      ],
    },
    opnsense: {
      needs: yourRoutersPassword2,
      before: firstBuildTheLockAndSee,
      wrong: theTwoNumbersDifferOrThe,
      test: switchWiFiOffOnA,
      label: 'OPNsense',
      title: 'Abrir a única porta no OPNsense',
      lead: 'Uma entrada de NAT de destino, e uma regra que a deixa passar.',
      steps: [
        {
          say: 'Abra **Interfaces** > **Overview**: **WAN** mostra seu número de fora. Compare-o.',
          otherwise: theWordsMayDifferTheDashboard,
        },
        {
          say: 'Escolha **Firewall** > **NAT** > **Destination NAT** e pressione o sinal de mais.',
          otherwise: { say: 'Versões mais antigas o chamam de **Port Forward**.' },
        },
        {
          say: 'Defina **Interface** como WAN, **Protocol** como TCP e **Destination Port** como 443.',
          otherwise: { say: '**Destination Address** é o endereço de WAN.' },
        },
        {
          say: 'Defina **Redirect Target IP** como `{local}` e **Redirect Target Port** como 443.',
          otherwise: { say: 'As palavras podem ser diferentes. São a máquina de dentro e a porta dela.' },
        },
        {
          say: 'Defina **Firewall rule** como Pass. Pressione **Save** e depois **Apply**.',
          otherwise: {
            say: 'Outras versões dizem **Automatically pass** ou **Filter rule association**. Sem isso, nada passa.',
          },
        },
      ],
      remove: ['Pressione a lixeira ao lado da entrada em **Destination NAT** e depois **Apply**.'],
    },
    'another-router': {
      needs: yourRoutersPassword2,
      before: firstBuildTheLockAndSee,
      wrong: theTwoNumbersDifferOrThe,
      test: switchWiFiOffOnA,
      label: 'Outro roteador',
      title: 'Abrir a única porta em outro roteador',
      lead: 'Cada roteador chama isso de um jeito. Estes três passos são iguais em todos.',
      steps: [
        {
          say: 'Abra a página do seu roteador. O endereço dela está na etiqueta, muitas vezes `192.168.1.1` ou 192.168.0.1.',
          otherwise: { say: 'A senha também está na etiqueta, a menos que você a tenha mudado.' },
        },
        {
          say: 'Procure **Port forwarding**.',
          otherwise: {
            say: 'Outros dizem servidor virtual, NAT, liberação de portas ou aplicações. Muitas vezes está nas configurações avançadas.',
            search: 'porta',
          },
        },
        {
          say: 'Adicione uma linha: protocolo TCP, fora 443, dentro 443, para `{local}`. Salve-a.',
          otherwise: { say: 'Não use DMZ nem exposed host: isso abre todas as portas.' },
        },
      ],
      remove: ['Exclua a linha na mesma lista.'],
    },
  },
};
