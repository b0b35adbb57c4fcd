import type { findHome as english } from '../en/find-home.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const findHome: WordsOf<typeof english> = {
  notReady: {
    installing: 'Ele ainda está sendo instalado. Isso muitas vezes leva 20 minutos, às vezes uma hora.',
    onboarding: 'Ninguém tem conta lá ainda. Abra-o e crie a sua, depois procure de novo.',
  },
  certificate: {
    heading: 'Esta é a sua casa?',
    lead: '{name} responde em {url} com um certificado que ele mesmo criou. Ninguém mais o garante, então só você pode dizer.',
    atHome: {
      title: 'Você está em casa, na sua própria rede?',
      why: 'Então isso é normal, e você pode continuar. Em qualquer outro lugar, compare antes ou use outro endereço.',
    },
    others: 'Ou use outro endereço',
    plain: 'A mesma máquina sem criptografia, para sua própria rede. O Latchkey bate à porta lá antes.',
    foundToo: '{name} também respondeu na sua rede.',
    knocking: 'Batendo à porta',
    compare: 'Comparar letra por letra',
    fingerprint: 'A impressão digital dele (SHA-256)',
    copy: 'Copiar a impressão digital',
    steps: {
      machine:
        'O mais seguro é a própria máquina do Home Assistant. Abra o terminal dela, por exemplo no aplicativo <b>Terminal & SSH</b>, e cole isto:',
      browser:
        'Ou abra <page>{url}</page> em um dispositivo que conhece sua casa. Pressione o símbolo ao lado do endereço para ver o certificado.',
      same: 'Os 64 caracteres, letras e números, têm de ser iguais. Espaços, dois-pontos e maiúsculas não importam.',
    },
    subject: 'Feito para {subject}',
    issuer: 'Feito por {issuer}',
    until: 'Válido até {when}',
    yes: 'Esta é a minha casa',
    no: 'Agora não',
    fact: 'O Latchkey passa a confiar neste certificado e em nenhum outro',
  },
  heading: 'Onde fica sua casa?',
  lead: 'O Latchkey precisa do endereço que abre o Home Assistant em casa, na sua própria rede.',
  removed: {
    title: 'Tudo foi removido.',
    why: 'Do que o Latchkey construiu, só restam chaves desativadas, na lista da Cloudflare. Você pode fechar o Latchkey, ou recomeçar aqui.',
  },
  looking: 'Procurando na sua rede',
  lookingUsually: 'Isso costuma levar alguns segundos. Enquanto isso, você pode digitar o endereço abaixo.',
  found: 'Encontrado na sua rede',
  foundNone: 'Nada respondeu nos lugares de costume.',
  foundNoneWhy: 'Isso é comum quando o Home Assistant está em outra rede. Digite o endereço dele abaixo.',
  noneReady: 'Encontrado, mas ainda não está pronto',
  findFailed: 'O Latchkey não conseguiu procurar.',
  lookAgain: 'Procurar de novo',
  openIt: 'Abrir',
  version: 'Home Assistant {version}',
  versionUnknown: 'Home Assistant',
  ownCertificate: 'com um certificado próprio',
  typed: 'Endereço em casa',
  typedOther: 'Ou digite o endereço',
  typedHint: 'Como seu navegador mostra, por exemplo http://homeassistant.local:8123',
  wrong: {
    space: 'Um endereço não pode ter espaço.',
    port: 'Não existe porta com este número. O maior é 65535.',
    'other-scheme': 'O Home Assistant só responde em http:// ou https://.',
    'has-login': 'Deixe o login de fora. O Home Assistant o pede depois, no seu navegador.',
  },
  leavesOut: 'O Latchkey deixa {path} de fora. Ele só precisa do lugar onde sua casa responde.',
  empty: 'Escolha ou digite um endereço para continuar',
  ask: 'Bater à porta',
  asking: 'Batendo à porta',
  fact: 'O Latchkey só bate à porta. Ele não faz login',
};
