import type { trouble as english } from '../en/trouble.ts';
import type { WordsOf } from '../shape/lay-words.ts';
import { atCloudflare } from './trouble/at-cloudflare.ts';
import { atTheDevice } from './trouble/at-the-device.ts';
import { inTheHome } from './trouble/in-the-home.ts';
import { atThePublicAddress, saidWithoutTunnel } from './trouble/without-tunnel.ts';

export const trouble: WordsOf<typeof english> = {
  of: {
    ...inTheHome,
    ...atCloudflare,
    ...atTheDevice,
    ...atThePublicAddress,
  },
  withoutTunnel: saidWithoutTunnel,
  cure: {
    build: { say: 'O Latchkey pode corrigir isto. Antes você vê o plano.', to: 'Ver o plano' },
    'over-http2': {
      say: 'O Latchkey pode fazer o conector usar HTTP/2 daqui em diante. A próxima tela mostra o que isso muda.',
      to: 'Conectar por HTTP/2',
    },
    'by-both-families': {
      say: 'O Latchkey pode deixar o conector usar IPv4 ou IPv6, o que funcionar. A próxima tela mostra o que isso muda.',
      to: 'Usar IPv4 ou IPv6',
    },
    'take-over': {
      say: 'O Latchkey pode substituir o registro, se você concordar. Antes você vê o que há ali.',
      to: 'Ver o registro',
    },
    'log-in': {
      say: 'Deixe o Latchkey entrar no Home Assistant. Lá ele vê o que está errado, e pode corrigir.',
      to: 'Fazer login no Home Assistant',
    },
    'connect-home': {
      say: '“Conecte sua casa” mostra o que fazer, passo a passo.',
      to: 'Ir para “Conecte sua casa”',
    },
    'by-hand': { say: 'Só você pode fazer isto.', to: 'O que fazer' },
  },
  ask: 'Por que não consigo entrar?',
  heading: 'Por que não consigo entrar?',
  lead: 'O Latchkey testa a entrada por você e verifica todas as causas conhecidas.',
  looking: {
    what: 'Verificando todas as causas conhecidas',
    count: '{done} de {count} verificadas',
    usually: 'Isso costuma levar alguns segundos, e mais quando sua casa está desligada.',
  },
  found: {
    out: '{count, plural, one {Isto impede você de entrar} other {Isto tudo impede você de entrar}}',
    lesser: 'Algo não está certo',
    also: 'Também não está certo',
    at: 'Isto acontece em {addresses}.',
    byHand: 'Fazer à mão',
    sameCure: '“{to}” também corrige isto.',
    technical: 'O que foi visto',
  },
  none: {
    'got-in': {
      title: 'O Latchkey entrou com uma chave agora há pouco.',
      why: 'Tudo o que se vê daqui está em ordem. Se você ainda não consegue entrar, escolha abaixo o que vê.',
    },
    'got-in-elsewhere': {
      title: 'O Latchkey entrou com uma chave agora há pouco, mas não pôde testar todos os endereços.',
      why: 'Não testado: {addresses}. Este computador não tem chave para isso. Se você não consegue entrar ali, escolha abaixo o que vê.',
    },
    'not-made': {
      title: 'Nada errado foi encontrado, mas a entrada não foi testada.',
      why: 'Este computador não tem uma chave para mostrar, então o Latchkey não pôde abrir sua casa como seus dispositivos fazem. Escolha abaixo o que você vê.',
    },
  },
  logIn: {
    title: 'O Latchkey vê mais com o login feito',
    why: 'Algumas causas só podem ser vistas de dentro do Home Assistant.',
    to: 'Fazer login no Home Assistant',
  },
  symptoms: {
    title: 'O que você vê?',
    where: 'Onde não funciona',
  },
  group: {
    android: 'Aplicativo Android',
    iphone: 'Aplicativo iPhone',
    browser: 'Navegador',
    home: 'Em casa',
    voice: 'Assistentes de voz',
    more: 'Envios e mais',
  },
  good: {
    title:
      '{count, plural, one {{count} causa verificada, sem problema} other {{count} causas verificadas, sem problema}}',
    row: '{good} {saw}',
  },
  close: 'Fechar',
  again: 'Verificar de novo',
  fact: 'Isto só verifica. Nada é alterado',
};
