import type { inTheHome as english } from '../../en/trouble/in-the-home.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

const httpServer =
  'No Home Assistant, abra <b>Configurações</b>, <b>Sistema</b>, <b>Rede</b>, <b>Servidor HTTP</b>. Ative <b>Confiar em X-Forwarded-For</b> e adicione o proxy de confiança indicado em “Conecte sua casa”.';
const network = 'No Home Assistant, abra <b>Configurações</b>, <b>Sistema</b>, <b>Rede</b>.';

export const inTheHome: WordsOf<typeof english> = {
  'path-down': {
    symptom: 'A Cloudflare mostra “error 1033”.',
    cause:
      'Nada segura a ponta do caminho privado na sua casa. O conector pode estar parado, manter outro caminho ou não chegar à Cloudflare.',
    good: 'O conector segura a ponta do caminho privado na sua casa.',
    steps: [
      'No Home Assistant, abra <b>Configurações</b>, <b>Aplicativos</b> e procure por <b>Cloudflared</b>.',
      'Inicie-o. Tem de ser o que tem o seu código de conexão.',
      'Se o conector roda em outro computador, confira se ele está ligado e com internet.',
    ],
  },
  'address-banned': {
    symptom: 'A página mostra só “403: Forbidden”.',
    cause:
      'O Home Assistant barrou um endereço depois de logins errados. Todos atrás desse endereço ficam de fora, mesmo com chave. Muitas vezes um dispositivo ainda tem um login antigo.',
    good: 'O Home Assistant não barrou ninguém.',
    steps: [
      'Descubra qual dispositivo fica tentando um login antigo, e faça login de novo nele. Senão isso continua acontecendo.',
      'Você ainda entra a partir de outra rede, por exemplo com um celular com o Wi‑Fi desativado.',
      'No Home Assistant OS, instale o aplicativo <b>File editor</b> em <b>Configurações</b>, <b>Aplicativos</b>. Com ele, abra <b>ip_bans.yaml</b> na pasta de configuração. Em outros casos, abra esse arquivo no computador em que sua casa roda.',
      'Exclua as linhas do endereço e salve.',
      'Reinicie o Home Assistant. Só então ele lê o arquivo.',
    ],
  },
  'others-banned': {
    symptom: 'Outra pessoa talvez veja só “403: Forbidden”.',
    cause:
      'Depois de logins errados, o Home Assistant barrou {saw}. Todos atrás desse endereço ficam de fora. Pode ser um estranho, ou a rede de alguém da família.',
    good: 'O Home Assistant não barrou mais ninguém.',
    steps: [
      'Se você não conhece o endereço, deixe-o como está.',
      'Se conhece, encontre lá o dispositivo que fica tentando um login antigo, e faça login de novo nele.',
      'Depois abra <b>ip_bans.yaml</b> na pasta de configuração, por exemplo com o aplicativo <b>File editor</b>. Exclua as linhas do endereço.',
      'Reinicie o Home Assistant. Só então ele lê o arquivo.',
    ],
  },
  'upgrade-lost': {
    symptom:
      'A página abre e depois diz “Unable to connect to Home Assistant”, embora as atualizações ao vivo estejam permitidas.',
    cause:
      'O conector perde o pedido de uma conexão ao vivo. Isso pode acontecer por QUIC, que é o que ele usa por padrão.',
    good: 'O conector leva conexões ao vivo.',
    steps: [
      'Com o aplicativo Cloudflared, abra a <b>Configuração</b> dele e adicione <b>--protocol=http2</b> em <b>[Run parameters]</b>.',
      'Em outros casos, adicione <b>--protocol http2</b> ao comando do conector, antes de <b>run</b>.',
      'Reinicie o conector.',
    ],
  },
  'home-silent': {
    symptom: 'A Cloudflare mostra “502 Bad gateway”, e sua casa também não abre em casa.',
    cause:
      'O caminho privado está ativo. O Home Assistant está desligado ou reiniciando, ou este computador não está em casa.',
    good: 'O Home Assistant responde.',
    steps: [
      'Espere alguns minutos se ele foi atualizado ou reiniciado.',
      'Confira se o computador em que ele roda tem energia, e conexão com sua rede.',
      'Abra o Home Assistant em casa. Quando ele responder lá, verifique de novo.',
    ],
  },
  'service-silent': {
    symptom: 'Este endereço mostra “502 Bad gateway”.',
    cause:
      'O caminho privado está ativo. O que você pôs atrás deste endereço está desligado, ou responde em outro lugar em casa.',
    good: 'Algo responde atrás de cada um dos seus outros endereços.',
    steps: [
      'Confira se o que está atrás dele tem energia, e conexão com sua rede.',
      'Abra-o em casa, no lugar a que o endereço leva. “Endereços, e quem pode abri-los”, em “Sua casa”, mostra qual é.',
      'Se ele mudou de lugar, mude ali aonde o endereço leva. Depois construa de novo.',
    ],
  },
  'proxy-not-trusted': {
    symptom: 'Seu endereço mostra “400: Bad Request”. Em casa está tudo bem.',
    cause:
      'O Home Assistant não confia no caminho privado. Ele recusa todos os que vêm por ele, inclusive você.',
    good: 'O Home Assistant confia no caminho privado.',
    steps: [
      httpServer,
      'Salve e confirme em até cinco minutos. Antes da versão 2026.8, isso fica em um arquivo.',
    ],
  },
  'trust-written-in-file': {
    symptom: 'Está no configuration.yaml, mas você ainda vê “400: Bad Request”.',
    cause: 'Desde a versão 2026.8, o Home Assistant não lê mais a parte http desse arquivo.',
    good: 'Nenhum arquivo antigo atrapalha.',
    steps: [httpServer, 'Tire a parte <b>http:</b> do configuration.yaml, para que ninguém conte com ela.'],
  },
  'trust-was-taken-back': {
    symptom: 'Funcionou por alguns minutos. Depois “400: Bad Request” voltou.',
    cause: 'O Home Assistant desfaz uma mudança no seu servidor web se ninguém a confirma em cinco minutos.',
    good: 'Nenhuma mudança assim foi desfeita.',
    steps: [httpServer, 'Salve e fique nessa página. Depois que ele reiniciar, pressione <b>Confirmar</b>.'],
  },
  'wrong-port': {
    symptom: 'A Cloudflare mostra “502 Bad gateway”.',
    cause:
      'O caminho privado está ativo, mas nada responde onde ele bate à porta. Sua casa escuta em outra porta, ou em outro computador. Casas novas escutam na 80, não na 8123.',
    good: 'O caminho privado encontra sua casa.',
    steps: [
      'Abra o Home Assistant em casa. Se ele também não responder lá, inicie-o antes.',
      'Veja o endereço dele lá. O número depois dos dois-pontos é a porta; sem nenhum, ela é 80.',
      'Digite este endereço em “Onde fica sua casa?” e construa de novo.',
    ],
  },
  'wrong-scheme': {
    symptom: '“502 Bad gateway” desde que o Home Assistant ganhou um certificado próprio.',
    cause: 'Sua casa quer uma conexão criptografada, mas o caminho privado usa uma comum. Ou o contrário.',
    good: 'Os dois concordam sobre a conexão ser criptografada ou não.',
    steps: [
      'Abra o Home Assistant em casa. Veja se o endereço dele começa com https ou com http.',
      'Digite este endereço em “Onde fica sua casa?” e construa de novo.',
    ],
  },
  'two-connectors': {
    symptom: 'Seu endereço só abre de vez em quando.',
    cause: 'Dois conectores seguram a ponta do caminho privado na sua casa, e um deles não a encontra.',
    good: 'Só um conector segura o caminho privado.',
    steps: [
      'No Home Assistant, abra <b>Configurações</b>, <b>Aplicativos</b> e procure por tudo o que se chama <b>Cloudflared</b>.',
      'Fique com o que tem o seu código de conexão. Pare e remova qualquer outro.',
      'Se um conector também roda em outro computador, pare-o lá.',
    ],
  },
  'slow-at-home': {
    symptom: 'Em casa está lento, ou pede uma chave.',
    cause:
      'Seus dispositivos saem para a internet e voltam a entrar. Eles não conhecem o caminho em casa, ou não sabem que estão nela.',
    good: 'O Home Assistant conhece o endereço dele em casa.',
    steps: [
      `${network} Preencha o endereço para a <b>Rede local</b>. Um com “localhost” ou 127 leva cada dispositivo a si mesmo.`,
      'No aplicativo do celular, defina a <b>URL interna</b> e o nome do seu Wi‑Fi.',
      'Deixe o aplicativo usar sua localização o tempo todo. Sem ela, ele não sabe que você está em casa.',
    ],
  },
  'external-url-not-set': {
    symptom: 'Imagens em notificações, textos falados ou links não levam a lugar nenhum.',
    cause: 'O Home Assistant não conhece o endereço dele de fora, então informa outro.',
    good: 'O Home Assistant conhece o endereço dele de fora.',
    steps: [`${network} Preencha <b>https://{address}</b> em <b>Internet</b>.`],
  },
};
