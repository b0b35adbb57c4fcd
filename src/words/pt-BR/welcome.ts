import type { welcome as english } from '../en/welcome.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const welcome: WordsOf<typeof english> = {
  heading: 'Sua casa, e só as suas chaves',
  lead: 'Chegue ao seu Home Assistant de qualquer lugar. O portão só se abre para os dispositivos que você indicar.',
  choices: 'Outras formas de começar',
  start: {
    practise: {
      title: 'Treinar primeiro',
      detail:
        'Passe por todas as etapas com uma conta fictícia e uma casa fictícia. Você não precisa de nada para isso.',
      note: 'Cerca de 5 minutos · nada muda de verdade',
    },
    again: {
      title: 'Treinar desde o começo',
      detail: 'Uma nova conta fictícia e uma nova casa fictícia. O que você treinou antes deixa de existir.',
    },
    real: {
      title: 'Configurar minha casa',
      detail: 'Com sua própria conta e seu próprio Home Assistant. Você aprova cada mudança.',
    },
  },
  before: {
    title: 'Quanto custa e o que ter à mão',
    costs: {
      title: 'Quanto custa',
      latchkey: 'Latchkey',
      latchkeyPrice: 'nada',
      cloudflare: 'Plano gratuito da Cloudflare',
      cloudflarePrice: 'nada',
      domain: 'Um domínio, se você não tem',
      domainPrice: 'de 10 a 15 dólares por ano',
    },
    ready: {
      title: 'O que ter à mão',
      lines: {
        home: 'Este computador, na mesma rede do seu Home Assistant',
        login: 'Um login de administrador nele',
        devices: 'Os celulares e computadores que vão receber uma chave',
        time: '20 minutos. Um domínio de outro lugar pode levar um dia a mais',
      },
    },
    works: {
      title: 'Funcionam com uma chave',
      lines: {
        devices: 'Celulares, tablets e computadores que você indicar',
        app: 'O aplicativo Home Assistant e os navegadores comuns neles',
      },
    },
    not: {
      title: 'Não conseguem mostrar uma chave',
      lines: {
        voice: 'Alexa e Google Home',
        cast: 'Chromecast, TVs e alto-falantes',
        webhooks: 'Webhooks de outras empresas',
      },
      gap: 'Para alguns deles, você pode deixar depois uma abertura estreita.',
    },
  },
  without: {
    title: 'Sem a Cloudflare, e sem nenhuma conta',
    what: 'Seu próprio proxy reverso em casa pede as chaves. Ninguém mais fica no meio, e não custa nada.',
    needs: {
      computer: 'Um computador em casa que esteja sempre ligado, e alguém que o mantenha atualizado.',
      port: 'Um endereço público próprio, e uma porta aberta no seu roteador.',
      name: 'Um nome que leve a ele. Um gratuito serve.',
    },
    tradeOff: 'Todos podem ver o endereço da sua casa, e só o seu proxy fica entre ela e a internet.',
    real: 'Configurar meu próprio proxy',
    practise: 'Treinar com um proxy fictício',
  },
  resume: {
    practice: 'Você está no meio de um treino.',
    practiceWalked: 'Você treinou todas as etapas.',
    real: 'Você está no meio da configuração da sua casa.',
    realWalked: 'Sua casa está configurada.',
    fresh: 'Nada está configurado para esta casa ainda.',
    continue: 'Continuar de onde parei',
    practiceHome: 'Voltar à casa de treino',
    note: 'O treino e sua casa de verdade ficam separados.',
  },
  fact: 'Você pode parar a qualquer momento',
};
