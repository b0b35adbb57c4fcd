import type { homeProblems as english } from '../../en/problems/home.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const homeProblems: WordsOf<typeof english> = {
  HOME_ADDRESS_MANGLED: {
    what: 'Este não é um endereço que se possa abrir.',
    why: 'Falta uma parte, ou um caractere está errado.',
    next: 'Digite-o como seu navegador mostra, por exemplo http://homeassistant.local:8123.',
  },
  HOME_UNREACHABLE: {
    what: 'Nada responde neste endereço.',
    why: 'Sua casa pode estar desligada, ou este computador está em outra rede.',
    next: 'Abra o endereço no navegador deste computador. Se funcionar lá, copie-o de lá.',
  },
  HOME_NOT_HOME_ASSISTANT: {
    what: 'Algo responde ali, mas não é o Home Assistant.',
    why: 'Pode ser seu roteador ou outro dispositivo. Muitas vezes falta a parte depois dos dois-pontos.',
    next: 'Acrescente a porta, por exemplo :8123, e tente de novo.',
  },
  HOME_BANNED: {
    what: 'O Home Assistant barrou este computador.',
    why: 'Ele faz isso depois de um certo número de logins errados de um endereço, e então responde “403: Forbidden”. É a sua casa, e ela está ligada.',
    next: 'Use um dispositivo que ainda entra. Abra ip_bans.yaml na pasta de configuração, por exemplo com o aplicativo File editor. Exclua ali o endereço deste computador, reinicie o Home Assistant e verifique de novo.',
  },
  HOME_INSTALLING: {
    what: 'O Home Assistant ainda está sendo instalado ali.',
    why: 'Quando é novo, ele primeiro baixa o resto do próprio programa. Isso muitas vezes leva 20 minutos, às vezes uma hora.',
    next: 'Espere até que a própria página dele peça que você crie uma conta. Depois verifique de novo.',
  },
  HOME_NOT_ONBOARDED: {
    what: 'Ninguém tem conta neste Home Assistant ainda.',
    why: 'Ele é novo e está esperando o primeiro usuário.',
    next: 'Abra o endereço dele no seu navegador e crie sua conta lá. Depois verifique de novo.',
  },
  HOME_CERTIFICATE_UNKNOWN: {
    what: 'Esta casa mostra um certificado que ninguém garante.',
    why: 'Ela pode tê-lo criado, ou mostra um diferente do de antes. Outra pessoa também poderia fazer isso.',
    next: 'Vá para “Sua casa” e compare a impressão digital dele. Nada secreto foi enviado.',
  },
  HOME_LOGIN_NEEDED: {
    what: 'O Latchkey está sem login no seu Home Assistant.',
    why: 'Um login só dura enquanto dura o trabalho. Ele termina quando o Latchkey é fechado.',
    next: 'Vá para “Sua casa” e faça login de novo.',
  },
  HOME_LOGIN_REFUSED: {
    what: 'O Home Assistant não aceitou o login.',
    why: 'O login pode ter sido encerrado lá, ou o token foi excluído.',
    next: 'Faça login de novo, ou crie um novo token.',
  },
  HOME_LOGIN_EXPIRED: {
    what: 'A página de login esperou tempo demais.',
    why: 'Para sua segurança, ela só fica aberta por um tempo.',
    next: 'Abra uma nova e faça login nela.',
  },
  HOME_TOKEN_MANGLED: {
    what: 'Isto não parece um token do Home Assistant.',
    why: 'Pode faltar uma parte dele, ou outra coisa foi copiada junto.',
    next: 'Crie um novo token e copie-o inteiro. O Home Assistant mostra cada um só uma vez.',
  },
  HOME_NOT_ADMINISTRATOR: {
    what: 'Sua conta não é de administrador neste Home Assistant.',
    why: 'Só um administrador pode instalar aplicativos lá e mudar a rede dele.',
    next: 'Faça login como administrador, ou continue sem fazer login. O Latchkey então mostra cada passo.',
  },
  HOME_SILENT: {
    what: 'O Home Assistant não responde mais.',
    why: 'Ele pode estar iniciando de novo, ou este computador agora está em outra rede.',
    next: 'Espere um minuto e tente de novo. Nada se perdeu.',
  },
  HOME_REFUSED: {
    what: 'O Home Assistant não aceitou isto.',
    why: 'Os detalhes trazem o motivo dado por ele.',
    next: 'Leia os detalhes técnicos abaixo e tente de novo.',
  },
  HOME_BUSY: {
    what: 'O Home Assistant está ocupado agora.',
    why: 'Ele ainda está iniciando, ou está ocupado com um backup ou uma atualização.',
    next: 'Espere alguns minutos e tente de novo.',
  },
  HOME_NOT_UNDERSTOOD: {
    what: 'O Latchkey não entende a resposta do Home Assistant.',
    why: 'O Home Assistant pode ter mudado algo que esta versão não conhece.',
    next: 'Procure uma versão mais nova do Latchkey, ou continue sem fazer login.',
  },
  HOME_OFFLINE: {
    what: 'Seu Home Assistant não consegue chegar à internet.',
    why: 'É de lá que ele busca o conector, e o conector se conecta à Cloudflare. Nem consultar um nome funciona.',
    next: 'Confira se ele está com internet. A página de atualizações dele mostra isso. Depois tente de novo.',
  },
  HOME_CONFIGURATION_BROKEN: {
    what: 'Um arquivo no seu Home Assistant tem um erro.',
    why: 'Com esse erro, o Home Assistant não iniciaria de novo, então o Latchkey não o reiniciou.',
    next: 'No Home Assistant, abra Configurações, Ferramentas e pressione Verificar a configuração. Corrija o que aparecer e tente de novo.',
  },
  CONNECTOR_REFUSED: {
    what: 'A Cloudflare não aceita o código do conector.',
    why: 'O caminho privado foi criado de novo, ou o código dele mudou desde então.',
    next: 'Tente de novo. O Latchkey dá ao conector o código atual.',
  },
  CONNECTOR_CODE_UNREADABLE: {
    what: 'O conector não consegue ler o código.',
    why: 'Falta uma parte dele, ou algo foi posto em volta, como aspas.',
    next: 'Tente de novo. O Latchkey dá ao conector o código inteiro.',
  },
  CONNECTOR_WITHOUT_IPV4: {
    what: 'O conector não consegue chegar à Cloudflare por IPv4.',
    why: 'A máquina dele parece ter só IPv6, mas o conector tentou IPv4.',
    next: 'Deixe o conector usar IPv4 ou IPv6, o que funcionar. Isso está em “Conecte sua casa”, em “Como o conector sai para a internet”.',
  },
  CONNECTOR_CLOCK_WRONG: {
    what: 'O relógio da máquina em casa parece estar errado.',
    why: 'É lá que o conector roda. Na hora que a máquina dele mostra, o certificado da Cloudflare não é válido.',
    next: 'Acerte a data e a hora lá, ou espere até que ela se acerte sozinha. Depois tente de novo.',
  },
  CONNECTOR_INSPECTED: {
    what: 'Algo entre o conector e a Cloudflare quer ler o que é enviado.',
    why: 'Um firewall ou antivírus mostra ao conector o próprio certificado. O conector não aceita isso.',
    next: 'Deixe fora dessa inspeção as conexões à porta 7844 da máquina em que o conector roda. Depois tente de novo.',
  },
  CONNECTOR_PORT_BLOCKED: {
    what: 'Algo impede o conector de sair para a internet.',
    why: 'Ele se conecta à Cloudflare pela porta 7844. Um firewall ou roteador rigoroso bloqueia essa porta.',
    next: 'No seu roteador, permita conexões de saída à porta 7844, tanto TCP como UDP. Depois tente de novo.',
  },
  CONNECTOR_QUIC_BLOCKED: {
    what: 'O conector não consegue sair por QUIC.',
    why: 'Ele foi configurado para usar só QUIC, e algo entre ele e a Cloudflare bloqueia isso. Por HTTP/2 ele sairia.',
    next: 'Deixe o conector usar HTTP/2. Isso está em “Conecte sua casa”, em “Como o conector sai para a internet”.',
  },
  CONNECTOR_NOT_STARTED: {
    what: 'O conector não iniciou.',
    why: 'O aplicativo parou sozinho. As últimas linhas dele estão nos detalhes.',
    next: 'Tente de novo. Se continuar acontecendo, abra a página Log do aplicativo no Home Assistant.',
  },
  VISIT_STOPPED: {
    what: 'De fora, ninguém chega até o Home Assistant.',
    why: 'O Latchkey testou antes da última mudança lá, então o Home Assistant não foi reiniciado.',
    next: 'Resolva isto primeiro e tente de novo.',
  },
  VISIT_NEEDS_KEY: {
    what: 'Nenhuma chave neste computador abre sua casa.',
    why: 'O Latchkey só confirma a última mudança no Home Assistant depois de entrar com uma chave. Por isso o Home Assistant não foi reiniciado.',
    next: 'Vá para seus dispositivos e adicione este computador, ou renove uma chave. Chaves novas são feitas aqui. Depois tente de novo.',
  },
  TRUST_NOT_VERIFIED: {
    what: 'O Latchkey não conseguiu entrar de fora, então a mudança não está confirmada.',
    why: 'Nada quebrou. O Home Assistant a desfaz sozinho em até cinco minutos e reinicia.',
    next: 'Descubra o que impediu o Latchkey de entrar, espere esses minutos e tente de novo.',
  },
  TRUST_TAKEN_BACK: {
    what: 'O Home Assistant desfez a mudança.',
    why: 'Ela não foi confirmada em cinco minutos, então tudo está como antes.',
    next: 'Tente de novo. Nada mais foi alterado.',
  },
};
