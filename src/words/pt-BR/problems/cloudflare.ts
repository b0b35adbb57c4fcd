import type { cloudflareProblems as english } from '../../en/problems/cloudflare.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const cloudflareProblems: WordsOf<typeof english> = {
  TOKEN_MANGLED: {
    what: 'Isto não parece um token da Cloudflare.',
    why: 'Pode faltar uma parte dele, ou outra coisa foi copiada junto.',
    next: 'Copie o token de novo com o botão [Copy] na página da Cloudflare e cole-o aqui.',
  },
  TOKEN_GLOBAL_KEY: {
    what: 'Esta é sua Global API Key. O Latchkey não a aceita.',
    why: 'Essa chave pode fazer tudo na sua conta. O Latchkey precisa de muito menos.',
    next: 'Abra a página do token acima e crie um token. Ele só tem as permissões de que o Latchkey precisa.',
  },
  TOKEN_REFUSED: {
    what: 'A Cloudflare não aceita este token.',
    why: 'Ele pode ter sido excluído ou trocado, um caractere pode estar errado, ou as datas dele não incluem hoje.',
    next: 'Crie um novo token na página do token e cole-o aqui.',
  },
  TOKEN_EXPIRED: {
    what: 'Este token não vale mais.',
    why: 'A data final dele passou, ou ele foi desativado.',
    next: 'Crie um novo token na página do token e cole-o aqui.',
  },
  TOKEN_NOT_YET_VALID: {
    what: 'Este token ainda não vale.',
    why: 'Ele foi criado com uma data de início, e esse dia ainda não chegou.',
    next: 'Edite o token na Cloudflare e esvazie a data de início em TTL, ou espere até lá. Depois tente de novo.',
  },
  TOKEN_ELSEWHERE: {
    what: 'Este token só funciona a partir de outros endereços.',
    why: 'Ele foi criado com um limite de endereços IP, e o deste computador não está entre eles.',
    next: 'Edite o token na Cloudflare e esvazie “[Client IP Address Filtering]”, ou crie um novo. Depois tente de novo.',
  },
  PERMISSION_MISSING: {
    what: 'Seu token não tem permissão para isso.',
    why: 'Uma permissão ficou de fora ou como [Read] quando o token foi criado, ou o token não alcança este domínio.',
    next: 'Volte para “Cloudflare”. Ali está qual é a permissão e como adicioná-la.',
  },
  NOT_CONNECTED: {
    what: 'O Latchkey não está conectado à Cloudflare.',
    why: 'O token não foi guardado quando o Latchkey fechou, ou nenhum foi informado ainda.',
    next: 'Volte para “Cloudflare” e cole seu token.',
  },
  DOMAIN_NOT_ACTIVE: {
    what: 'Este domínio ainda não está pronto na Cloudflare.',
    why: 'Ele ainda espera pelos servidores de nomes, ou está pausado.',
    next: 'Escolha outro domínio, ou termine este na Cloudflare e verifique de novo.',
  },
  DOMAIN_UNKNOWN: {
    what: 'A Cloudflare não mostra mais este domínio.',
    why: 'Ele foi removido, ou o token não o alcança mais.',
    next: 'Procure seus domínios de novo e escolha um.',
  },
  CERTIFICATE_COMING: {
    what: 'A Cloudflare ainda está criando um certificado para este domínio.',
    why: 'O domínio é novo lá, ou o certificado dele foi pedido de novo. Até que exista, nenhum navegador consegue abrir seu endereço.',
    next: 'O comum são 15 minutos, mas pode levar um dia. Depois escolha o domínio de novo.',
  },
  CERTIFICATE_STUCK: {
    what: 'A Cloudflare não tem um certificado válido para este domínio.',
    why: 'Ela tentou obter um e desistiu, ou o último venceu. Sem um, nenhum navegador consegue abrir seu endereço.',
    next: 'No painel da Cloudflare, abra SSL/TLS, [Edge Certificates]. Desative [Universal SSL], espere alguns minutos e ative de novo. Depois escolha o domínio de novo.',
  },
  CERTIFICATE_OFF: {
    what: 'Os certificados deste domínio estão desativados na Cloudflare.',
    why: '[Universal SSL] está desativado lá, e nada mais cobre nomes neste domínio. Nenhum navegador conseguiria abrir seu endereço.',
    next: 'No painel da Cloudflare, abra SSL/TLS, [Edge Certificates] e ative [Universal SSL]. Depois de cerca de 15 minutos, escolha o domínio de novo.',
  },
  CLOUDFLARE_UNREACHABLE: {
    what: 'O Latchkey não consegue chegar à Cloudflare.',
    why: 'Este computador pode estar sem internet, ou um firewall ou uma VPN está no caminho.',
    next: 'Confira se uma página da web abre neste computador e tente de novo.',
  },
  OFFLINE: {
    what: 'Este computador está sem internet.',
    why: 'Ele não consegue consultar nenhum endereço na internet.',
    next: 'Confira o Wi-Fi ou o cabo de rede e tente de novo.',
  },
  CAPTIVE_PORTAL: {
    what: 'Esta rede responde no lugar da Cloudflare.',
    why: 'Redes de convidados fazem isso até que você faça login nelas.',
    next: 'Abra uma página da web qualquer, faça login na rede e tente de novo.',
  },
  CLOCK_WRONG: {
    what: 'O relógio deste computador parece estar errado.',
    why: 'O certificado da Cloudflare não é válido na hora que este computador mostra.',
    next: 'Deixe data e hora no automático e tente de novo.',
  },
  PROXY_IN_THE_WAY: {
    what: 'Um proxy na sua rede não deixa o Latchkey passar.',
    why: 'Ele pede um login que o Latchkey não tem.',
    next: 'Tente outra rede, ou peça a quem cuida desta que permita api.cloudflare.com.',
  },
  CONNECTION_INSPECTED: {
    what: 'Algo entre este computador e a Cloudflare quer ler o que é enviado.',
    why: 'Um antivírus ou a rede de uma empresa mostra o próprio certificado no lugar do da Cloudflare.',
    next: 'Desative isso para api.cloudflare.com, ou use outra rede. O Latchkey não envia seu token desse jeito.',
  },
  CLOUDFLARE_BUSY: {
    what: 'A Cloudflare nos pede para ir mais devagar.',
    why: 'Sua conta fez muitos pedidos em pouco tempo.',
    next: 'Espere cinco minutos e tente de novo. Nada se perdeu.',
  },
  CLOUDFLARE_FAILED: {
    what: 'A Cloudflare está com problemas agora.',
    why: 'Ela respondeu com um erro do lado dela.',
    next: 'Tente de novo em um minuto. Se continuar acontecendo, veja cloudflarestatus.com.',
  },
  CLOUDFLARE_REFUSED: {
    what: 'A Cloudflare não aceitou este pedido.',
    why: 'Algo na sua conta não o permite. O motivo dado pela Cloudflare está nos detalhes.',
    next: 'Leia os detalhes técnicos abaixo e tente de novo.',
  },
  CLOUDFLARE_NOT_UNDERSTOOD: {
    what: 'O Latchkey não entende a resposta da Cloudflare.',
    why: 'A Cloudflare pode ter mudado algo que esta versão não conhece.',
    next: 'Procure uma versão mais nova do Latchkey e tente de novo.',
  },
  CLOUDFLARE_LAGS: {
    what: 'A Cloudflare ainda está repassando uma mudança anterior.',
    why: 'Ela ainda não consegue mostrar o que o Latchkey escreveu há pouco. Isso costuma levar no máximo um minuto.',
    next: 'Espere um minuto e tente de novo. Nada se perdeu.',
  },
};
