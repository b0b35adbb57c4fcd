import type { atCloudflare as english } from '../../en/trouble/at-cloudflare.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

const buildAgain = 'Veja o plano de novo e construa o que falta.';

export const atCloudflare: WordsOf<typeof english> = {
  'address-gone': {
    symptom: 'O endereço não é encontrado, ou outra coisa abre ali.',
    cause: 'Seu endereço não é conhecido, ou leva a outro lugar.',
    good: 'Seu endereço é conhecido, e leva à Cloudflare.',
    steps: [
      'Confira, letra por letra, o endereço que você digitou. Tem de ser {address}.',
      buildAgain,
      'Espere alguns minutos. Um nome novo leva um tempo até ser conhecido em toda parte.',
    ],
  },
  'record-written-back': {
    symptom: 'O endereço não abre nada, ou abre sua casa sem a fechadura.',
    cause:
      'Um registro no seu endereço leva direto a um lugar na internet. Um cliente DDNS escreve registros assim.',
    good: 'Não há registro de mais ninguém no seu endereço.',
    steps: [
      'Pare o cliente DDNS. Procure no seu roteador, nos seus servidores e, entre as integrações do Home Assistant, por <b>Cloudflare</b>.',
      'No painel da Cloudflare, abra <b>DNS</b>, <b>[Records]</b> e exclua os registros A e AAAA de {address}.',
      buildAgain,
    ],
  },
  'name-unreliable': {
    symptom: 'O navegador não encontra esse endereço, em nenhuma rede.',
    cause:
      'O DNSSEC do domínio parece estar quebrado, então ninguém garante os nomes dele. Isso acontece quando um domínio muda de lugar e um registro DS antigo fica para trás.',
    good: 'Dá para confiar nos nomes do domínio.',
    steps: [
      'Faça login onde você paga pelo domínio e procure por <b>DNSSEC</b> ou <b>DS records</b>.',
      'Exclua ali o registro DS antigo, ou desative o DNSSEC.',
      'Espere uma hora e verifique de novo. A Cloudflare pode ativar o DNSSEC de novo, em <b>DNS</b>, <b>[Settings]</b>.',
    ],
  },
  'person-asked': {
    symptom: 'A Cloudflare quer ver que você é uma pessoa.',
    cause:
      'A Cloudflare pergunta a todo visitante, antes que sua fechadura seja consultada. Um navegador consegue responder, mas o aplicativo Home Assistant não.',
    good: 'A Cloudflare não pergunta aos visitantes se são uma pessoa.',
    steps: [
      'No painel da Cloudflare, abra seu domínio e depois <b>[Security]</b>. Desative <b>[Under Attack Mode]</b> e <b>[Bot Fight Mode]</b>.',
      'Procure em <b>[Security rules]</b> uma com challenge, e deixe {address} de fora dela.',
    ],
  },
  'access-in-front': {
    symptom: 'Uma página do Cloudflare Access pede um login ou um código por e-mail.',
    cause:
      'O Cloudflare Access também guarda este endereço. Um navegador consegue responder. O aplicativo Home Assistant não consegue, seja qual for a chave dele.',
    good: 'Não há Cloudflare Access na frente do seu endereço.',
    steps: [
      'No painel da Cloudflare, abra <b>[Zero Trust]</b>, <b>[Access]</b>, <b>[Applications]</b>.',
      'Procure uma aplicação para {address}, ou para todos os nomes do seu domínio.',
      'Exclua-a, ou dê a ela uma política com a ação <b>[Bypass]</b> para <b>[Everyone]</b>. Sua fechadura fica.',
    ],
  },
  'worker-in-front': {
    symptom: 'A Cloudflare mostra um erro entre 1100 e 1199.',
    cause: 'Um Worker, um pequeno programa na Cloudflare, trata os pedidos ao seu endereço e falha.',
    good: 'Não há um Worker falhando na frente do seu endereço.',
    steps: [
      'No painel da Cloudflare, abra seu domínio e depois <b>[Workers Routes]</b>.',
      'Exclua a rota que alcança {address}, ou tire o endereço dela.',
    ],
  },
  'sent-elsewhere': {
    symptom: 'O endereço abre uma página que não é a da sua casa.',
    cause:
      'Uma regra do seu domínio manda os visitantes deste endereço para outro lugar, antes que sua casa seja consultada.',
    good: 'Os visitantes não são mandados para outro lugar.',
    steps: [
      'No painel da Cloudflare, abra seu domínio e depois <b>[Rules]</b>.',
      'Veja <b>[Redirect Rules]</b>, <b>[Bulk Redirects]</b> e <b>[Page Rules]</b>.',
      'Mude a que pega {address}, ou desative-a.',
    ],
  },
  'redirect-loop': {
    symptom: 'O navegador diz “redirecionamentos demais”.',
    cause:
      'A Cloudflare e sua casa ficam mandando os visitantes uma para a outra. Geralmente a criptografia da Cloudflare está em “Flexible”.',
    good: 'Os visitantes não ficam dando voltas.',
    steps: [
      'Em “Proteção extra”, no plano, ative “Criptografar o caminho todo”. Construa de novo.',
      'Se continuar acontecendo, procure no painel da Cloudflare, em <b>[Rules]</b>, uma regra que manda visitantes de https para http.',
    ],
  },
  'refused-at-edge': {
    symptom: 'A Cloudflare mostra “error 1010”, “1009” ou “1006”.',
    cause:
      'A Cloudflare recusa a rede, o país ou o programa deste visitante. Não é a sua fechadura, então uma chave não ajuda.',
    good: 'A Cloudflare não recusa este visitante.',
    steps: [
      'No painel da Cloudflare, abra seu domínio e depois <b>[Security]</b>.',
      'No caso de 1010, desative <b>[Browser Integrity Check]</b> para este endereço.',
      'Nos outros, procure em <b>[IP Access rules]</b> a rede ou o país do visitante.',
    ],
  },
  'too-many-visits': {
    symptom: 'A Cloudflare mostra “error 1015” ou “429”.',
    cause: 'Em pouco tempo, esta rede abriu seu endereço mais vezes do que uma regra permite.',
    good: 'Nenhuma regra barra você por abrir seu endereço vezes demais.',
    steps: [
      'Espere dez minutos e tente uma vez.',
      'Se continuar acontecendo, procure no painel da Cloudflare, em <b>[Security]</b>, por <b>[Rate limiting rules]</b>.',
    ],
  },
  'record-refused': {
    symptom: 'A Cloudflare mostra um erro entre 520 e 526, ou “error 1000” ou “1014”.',
    cause:
      'O registro DNS do seu endereço não leva ao caminho privado. Alguém o mudou, ou foi um programa que atualiza endereços.',
    good: 'O registro DNS leva ao caminho privado.',
    steps: [
      buildAgain,
      'Se isso voltar, procure na sua casa ou no roteador um programa DDNS que escreve este endereço. Pare-o para este nome.',
    ],
  },
  'no-safe-connection': {
    symptom: 'O navegador diz que não consegue fazer uma conexão segura.',
    cause:
      'A Cloudflare talvez ainda não tenha o certificado do seu endereço: um novo pode levar até um dia.',
    good: 'Uma conexão segura com seu endereço é possível.',
    steps: [
      'No painel da Cloudflare, abra seu domínio, depois <b>SSL/TLS</b>, <b>[Edge Certificates]</b>. <b>[Universal SSL]</b> tem de estar ativado.',
      'Se um certificado ainda estiver <b>pending</b> ali, espere por ele.',
    ],
  },
  'socket-lost': {
    symptom: 'A página abre e depois diz “Unable to connect to Home Assistant”.',
    cause:
      'A página chega, mas a conexão ao vivo dela não. WebSockets estão desativados no seu domínio, ou o HTTP/3 atrapalha.',
    good: 'As atualizações ao vivo passam.',
    steps: [
      'Em “Proteção extra”, no plano, ative “Permitir atualizações ao vivo” e “Usar o transporte mais antigo, já comprovado”. Construa de novo.',
      'Feche a página em todo lugar e abra-a de novo.',
      'Se continuar acontecendo, desative <b>[Rocket Loader]</b> na Cloudflare. Ele fica em <b>[Speed]</b>.',
    ],
  },
  'key-refused': {
    symptom: '“Sorry, you have been blocked”, e ninguém pede uma chave.',
    cause:
      'A Cloudflare não conhece esta chave ou não pede nenhuma. Ou o dispositivo não mostra nenhuma, porque não tem ou porque você recusou uma vez.',
    good: 'A fechadura conhece suas chaves, e as pede.',
    steps: [
      'Veja se a chave está no dispositivo. O guia em “Entregar as chaves” mostra onde.',
      'Feche o navegador por completo e abra-o de novo. Até lá, ele se lembra da sua resposta.',
      'Se a chave se perdeu ou é antiga demais, faça uma nova em “Dispositivos”.',
    ],
  },
  'webhooks-refused': {
    symptom: 'A página funciona, mas a localização do aplicativo ou os webhooks são recusados.',
    cause:
      'A Cloudflare pede aos visitantes que mostrem ser uma pessoa. Um aplicativo não consegue. O [Bot Fight Mode] ou o [Under Attack Mode] está ativado.',
    good: 'Nada pede ao aplicativo que mostre ser uma pessoa.',
    steps: [
      'No painel da Cloudflare, abra seu domínio e depois <b>[Security]</b>. Desative <b>[Bot Fight Mode]</b>.',
      'Se <b>[Under Attack Mode]</b> estiver ativado, desative-o também.',
      'Um webhook de outra empresa não tem chave. A fechadura o recusa, como deve ser.',
    ],
  },
  'address-not-in-path': {
    symptom: 'A página está vazia, com “404”.',
    cause: 'O caminho privado não tem uma entrada para seu endereço, então dali não leva a lugar nenhum.',
    good: 'O caminho privado conhece seu endereço.',
    steps: [buildAgain],
  },
  'voice-assistants': {
    symptom: 'A Alexa ou o Google Assistant param, ou não podem ser vinculados.',
    cause:
      'Eles vêm dos computadores dos fabricantes, que não têm chave. A fechadura os recusa, como a qualquer um sem chave.',
    good: 'Os assistentes de voz entram.',
    steps: [
      'O Latchkey pode deixar uma abertura estreita para eles. Escolha “Coisas sem chave” em “Sua casa”.',
      'Vincule-os pelo <b>Home Assistant Cloud</b>, da Nabu Casa. Ele tem uma entrada própria, e sua fechadura continua fechada.',
    ],
  },
  'upload-too-large': {
    symptom: 'Um envio grande, como um backup, termina com “413”.',
    cause: 'No plano gratuito, a Cloudflare aceita no máximo 100 MB de uma vez.',
    good: 'Envios grandes passam.',
    steps: ['Envie-o em casa, pelo endereço que sua casa tem lá.'],
  },
};
