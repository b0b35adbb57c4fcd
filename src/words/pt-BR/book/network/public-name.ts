import type { WordTree } from '../../../shape/lay-words.ts';
import {
  anAccountThere,
  deleteTheEntryInTheRouter,
  restartTheRouterSoThatIt,
  theNameKeepsAnOldNumber,
  yourOwnPublicIpvAddressWhich,
  yourRoutersPassword,
} from '../common.ts';

export const words: WordTree = {
  about: {
    title: 'Fazer o nome acompanhar sua casa',
    lead: 'O número da sua casa na internet muda. A cada vez, algo em casa precisa passar o novo ao nome.',
    know: [
      'Quem tem o token pode fazer seu nome levar a outro lugar. Suas chaves e a fechadura barram estranhos, mas você também ficaria de fora.',
      'Por isso, o token deveria poder só isto e nada mais. Cada guia diz até onde isso é possível.',
      'Deixe que só uma coisa escreva o nome. Duas sobrescreveriam uma à outra.',
      'Nunca dê a um roteador a senha da sua conta se você pode obter um token.',
    ],
    choose: 'Quem cuida do nome',
  },
  guides: {
    cloudflare: {
      needs: anAccountThere,
      wrong: theNameKeepsAnOldNumber,
      test: restartTheRouterSoThatIt,
      label: 'Cloudflare',
      title: 'A Cloudflare cuida do nome',
      lead: 'Para um domínio que está na Cloudflare. O próprio Home Assistant consegue escrever o número.',
      before: [
        'Crie um token separado para isto. Nunca use a Global API Key nem o token do Latchkey.',
        'O token pode escrever todos os registros desse único domínio. A Cloudflare não consegue limitá-lo a um nome.',
      ],
      steps: [
        {
          say: 'Na Cloudflare, abra **My Profile** > **API Tokens** e pressione **Create Token**.',
          otherwise: {
            say: 'As palavras podem ser diferentes. Está no menu da sua conta, no alto à direita.',
          },
        },
        {
          say: 'Ao lado de **Edit zone DNS**, pressione **Use template**.',
          otherwise: { say: 'Se não, escolha-os você: Zone, DNS, Edit.' },
        },
        {
          say: 'Adicione **Zone** > **Zone** > **Read**. Em **Zone Resources**, escolha este único domínio e crie o token.',
          otherwise: { say: 'As palavras podem ser diferentes. O token aparece uma vez: copie-o agora.' },
        },
        {
          say: 'No Home Assistant, abra **home-assistant:Settings** > **home-assistant:Devices & services** > **home-assistant:Add integration** e escolha `Cloudflare`.',
          otherwise: {
            say: 'Cole o token ali, escolha o domínio e depois o nome.',
            search: 'Cloudflare',
          },
        },
      ],
      remove: ['Exclua a integração no Home Assistant.', 'Na Cloudflare, exclua o token.'],
    },
    desec: {
      needs: anAccountThere,
      wrong: theNameKeepsAnOldNumber,
      test: restartTheRouterSoThatIt,
      label: 'deSEC',
      title: 'O deSEC cuida do nome',
      lead: 'Gratuito, sem publicidade, e com os tokens que mais se podem limitar.',
      before: [
        'Crie antes o nome no deSEC, em “dedyn.io” ou no seu próprio domínio.',
        'Um token novo não pode gerenciar tokens nem criar domínios. Com uma política, ele só pode escrever um nome.',
      ],
      steps: [
        {
          say: 'No deSEC, abra **Token Management** e adicione um token. Copie-o: ele aparece uma vez.',
          otherwise: {
            say: 'As palavras podem ser diferentes. Deixe vazia cada caixa que dá mais permissões.',
          },
        },
        {
          say: 'Dê políticas a ele: nada pode ser escrito, exceto este **Domain** e **Subname**, para A e AAAA.',
          otherwise: {
            say: 'Se a página não tem políticas, a documentação do deSEC mostra como defini-las com um comando.',
          },
        },
        {
          say: 'No DNS dinâmico do roteador, digite o servidor `update.dedyn.io`, o **router:Name** e o token como senha.',
          otherwise: { say: 'O nome de usuário é o próprio nome do domínio.' },
        },
      ],
      remove: [
        deleteTheEntryInTheRouter,
        'No deSEC, exclua o token, e o nome se você não precisa mais dele.',
      ],
    },
    duckdns: {
      needs: anAccountThere,
      wrong: theNameKeepsAnOldNumber,
      test: restartTheRouterSoThatIt,
      label: 'DuckDNS',
      title: 'O DuckDNS cuida do nome',
      lead: 'Gratuito, e a maioria dos roteadores o conhece. O token dele não pode ser limitado.',
      before: [
        'Um token vale para todos os nomes de uma conta. Crie uma conta só para esta casa.',
        'Quem o tem também pode obter um certificado para o nome. Guarde-o como uma senha.',
      ],
      steps: [
        {
          say: 'Faça login em duckdns.org, digite um nome e pressione **add domain**.',
          otherwise: {
            say: 'As palavras podem ser diferentes. O nome inteiro termina então em “.duckdns.org”.',
          },
        },
        {
          say: 'Copie o **token** do alto da página.',
          otherwise: {
            say: 'As palavras podem ser diferentes. Se mais alguém já o viu, crie um novo no menu.',
          },
        },
        {
          say: 'No DNS dinâmico do roteador, escolha `DuckDNS` como **router:Provider** e digite o nome e o token.',
          otherwise: {
            say: 'Se o roteador não o conhece, o Home Assistant tem um aplicativo chamado Duck DNS.',
          },
        },
      ],
      remove: ['Exclua a entrada no roteador ou no aplicativo.', 'No DuckDNS, exclua o nome.'],
    },
    'no-ip': {
      needs: anAccountThere,
      wrong: theNameKeepsAnOldNumber,
      test: restartTheRouterSoThatIt,
      label: 'No-IP',
      title: 'A No-IP cuida do nome',
      lead: 'Quase todo roteador o conhece. Um nome gratuito precisa ser confirmado todo mês.',
      before: [
        'Use uma chave DDNS, não a senha da sua conta. Ela pode escrever os próprios nomes e nada mais.',
      ],
      steps: [
        {
          say: 'Na No-IP, crie um nome. Depois abra **DDNS Keys** e adicione uma chave só para este nome.',
          otherwise: { say: 'As palavras podem ser diferentes. Está na parte sobre DNS dinâmico.' },
        },
        {
          say: 'No DNS dinâmico do roteador, escolha `No-IP` como **router:Provider**. Digite o nome de usuário e a senha da chave.',
          otherwise: {
            say: 'Como nome, digite {address}. Alguns programas querem “all.ddnskey.com” ali.',
          },
        },
      ],
      remove: [
        deleteTheEntryInTheRouter,
        'Na No-IP, exclua a chave, e o nome se você não precisa mais dele.',
      ],
    },
    'another-router': {
      needs: [yourRoutersPassword, yourOwnPublicIpvAddressWhich],
      wrong: theNameKeepsAnOldNumber,
      test: restartTheRouterSoThatIt,
      label: 'O do próprio roteador',
      title: 'Seu roteador cuida do nome',
      lead: 'Muitos fabricantes dão a cada roteador um nome próprio. O roteador então escreve o número sozinho.',
      before: [
        'Assim, só o roteador tem um token. Mas o nome termina com o roteador: um novo recebe outro nome.',
        'Os nomes de alguns fabricantes também abrem a página do roteador para todos. Deixe isso desativado.',
      ],
      steps: [
        {
          say: 'Procure **Dynamic DNS** no seu roteador.',
          otherwise: {
            say: 'FRITZ!Box: **fritzbox:Internet** > **fritzbox:Permit Access** > **fritzbox:DynDNS**. OpenWrt, OPNsense e pfSense: **openwrt:Services** > **openwrt:Dynamic DNS**.',
            search: 'DDNS',
          },
        },
        {
          say: 'Ative **Enable** ali. Escolha o serviço do próprio fabricante, ou um dos que estão ao lado deste guia.',
          otherwise: {
            say: 'OpenWrt e OPNsense precisam antes de um pacote para isso: luci-app-ddns ou os-ddclient.',
          },
        },
      ],
      remove: ['Desative-o no mesmo lugar.'],
    },
  },
};
