import { MOST_DEVICES } from '../../../contract/devices.ts';
import { MOST_EXCEPTIONS } from '../../../contract/exception.ts';
import { MOST_HOMES } from '../../../contract/homes.ts';
import type { answersProblems as english } from '../../en/problems/answers.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const answersProblems: WordsOf<typeof english> = {
  ADDRESS_MANGLED: {
    what: 'Este nome não pode fazer parte de um endereço.',
    why: 'Só funcionam as letras de a a z, números e hifens, e nenhum hífen no começo ou no fim.',
    next: 'Escolha uma palavra curta e simples, por exemplo home.',
  },
  ADDRESS_TOO_DEEP: {
    what: 'Este nome tem um ponto a mais.',
    why: 'O certificado gratuito da Cloudflare só cobre nomes logo abaixo do seu domínio.',
    next: 'Deixe o ponto de fora, ou use um hífen no lugar dele.',
  },
  ADDRESS_TAKEN: {
    what: 'Este nome já está em uso.',
    why: 'Há um registro ali que o Latchkey não fez. O Latchkey não mexe nele.',
    next: 'Veja o que há ali agora. Assuma o nome, ou escolha outro.',
  },
  ADDRESS_OF_OTHER_HOME: {
    what: 'Este nome já é o endereço de outra das suas casas.',
    why: 'Duas casas não podem dividir um endereço, porque ninguém saberia qual delas é.',
    next: 'Escolha outro nome. Ou abra essa casa e dê a ela antes outro endereço.',
  },
  HOME_GONE: {
    what: 'Esta casa não está mais neste computador.',
    why: 'Ela pode ter sido esquecida em outra janela.',
    next: 'Abra de novo a lista das suas casas.',
  },
  HOME_IS_OPEN: {
    what: 'Esta casa está aberta agora, então não pode ser esquecida.',
    why: 'O Latchkey está trabalhando com as respostas e as chaves dela.',
    next: 'Abra antes outra casa.',
  },
  HOME_UNREADABLE: {
    what: 'Os arquivos desta casa não podem ser lidos.',
    why: 'O disco pode estar danificado, ou eles pertencem a outro usuário deste computador. Eles ficam onde estão.',
    next: 'Restaure-os de uma cópia, se você tiver uma. Suas outras casas não são afetadas.',
  },
  HOMES_TOO_MANY: {
    what: `Este computador guarda no máximo ${MOST_HOMES} casas.`,
    why: 'Cada uma delas tem suas próprias chaves e seu próprio acesso para cuidar.',
    next: 'Esqueça uma casa de que você não cuida mais.',
  },
  PUBLIC_ADDRESS_UNFIT: {
    what: 'Ninguém consegue chegar a este endereço de fora.',
    why: 'Ele pertence a uma rede doméstica, ou muitas casas o dividem. No treino, só dá para usar endereços fictícios.',
    next: 'Digite seu endereço público, ou use um túnel.',
  },
  HOSTNAME_MANGLED: {
    what: 'Este não é um nome completo.',
    why: 'Ele precisa de um ponto, e só pode ter letras, números e hifens entre os pontos.',
    next: 'Digite o nome inteiro, por exemplo linden.duckdns.org.',
  },
  PROXY_HOME_NOT_PLAIN: {
    what: 'Este Home Assistant usa HTTPS por conta própria.',
    why: 'Um proxy na frente dele teria de confiar em um certificado que nada garante.',
    next: 'Tire antes o certificado do Home Assistant, e escolha de novo o endereço dele com http://.',
  },
  OTHER_WAY_STANDS: {
    what: 'Esta casa já está configurada do outro jeito.',
    why: 'O que foi configurado ali continuaria rodando sem que ninguém cuidasse dele.',
    next: 'Continue onde você estava. Antes, remova essa casa ou desista dela.',
  },
  WEBHOOK_MANGLED: {
    what: 'O Latchkey não consegue fazer uma abertura para este webhook.',
    why: 'O endereço de um webhook termina em /api/webhook/ e um ID de letras, números, pontos e hifens.',
    next: 'Copie o endereço de novo do serviço que o chama. Ou dê ao webhook um novo ID no Home Assistant.',
  },
  WEBHOOK_GONE: {
    what: 'Este webhook não está mais na sua casa.',
    why: 'Ele estava lá quando a lista foi feita. Alguém pode tê-lo removido desde então.',
    next: 'Volte e abra a lista de novo.',
  },
  WEBHOOK_ONLY_HEAD: {
    what: 'Este webhook é chamado de um jeito que uma abertura não pode permitir.',
    why: 'Ele só aceita o método HEAD, e testar a abertura dele de fora o dispararia.',
    next: 'No Home Assistant, deixe o gatilho dele aceitar também POST. Depois volte.',
  },
  WEBHOOK_LOCAL: {
    what: 'Este webhook só responde na sua própria rede.',
    why: 'O Home Assistant ignora toda chamada a ele de fora, então uma abertura não ajudaria.',
    next: 'Se ele pertence a uma automação, o gatilho dela tem uma opção para isso no Home Assistant.',
  },
  WEBHOOK_GUESSABLE: {
    what: 'Alguém poderia adivinhar o ID deste webhook.',
    why: 'Quem o adivinhar pode chamá-lo de qualquer lugar. Os IDs do próprio Home Assistant são longos e aleatórios.',
    next: 'Dê a ele um ID novo e longo no Home Assistant. Ou deixe-o entrar como está.',
  },
  LOCK_STANDS_ALREADY: {
    what: 'Sua fechadura já está no lugar.',
    why: 'O que havia antes só pode ser assumido, ou deixado como está, antes que a fechadura seja construída.',
    next: 'Para começar do zero, remova antes o Latchkey. Então o que havia antes volta.',
  },
  SERVICE_ADDRESS_IN_USE: {
    what: 'Outro dos seus endereços já tem este nome.',
    why: 'Cada endereço leva a um lugar em casa.',
    next: 'Escolha outra palavra antes do seu domínio, ou mude o endereço que já existe.',
  },
  SERVICE_URL_MANGLED: {
    what: 'Seu conector não consegue ir a este endereço.',
    why: 'Ele precisa de um nome ou de números, e muitas vezes de uma porta.',
    next: 'Digite assim: http://nvr:5000.',
  },
  SERVICES_TOO_MANY: {
    what: 'O Latchkey não consegue cuidar de mais endereços.',
    why: 'Uma só fechadura cuida de todos.',
    next: 'Remova um de que você não precisa mais.',
  },
  SERVICES_NEED_TUNNEL: {
    what: 'Mais de um endereço precisa do caminho privado.',
    why: 'Sem ele, quem responde é o seu próprio proxy reverso, e o Latchkey só o configura para o Home Assistant.',
    next: 'Fique com um endereço, ou volte ao caminho privado.',
  },
  OPENS_FOR_NOBODY: {
    what: 'Nenhum dispositivo foi escolhido.',
    why: 'Um endereço que nenhuma chave abre não serve a ninguém.',
    next: 'Escolha pelo menos um dispositivo.',
  },
  EXCEPTION_AT_HOME_ADDRESS: {
    what: 'Este é o endereço da sua própria casa.',
    why: 'A abertura precisa de um endereço que não sirva para mais nada.',
    next: 'Escolha outra palavra antes do seu domínio.',
  },
  EXCEPTION_ADDRESS_IN_USE: {
    what: 'Uma abertura já tem este endereço.',
    why: 'Um endereço assim serve para uma única coisa e mais nada.',
    next: 'Escolha outra palavra antes do seu domínio.',
  },
  EXCEPTION_ADDRESS_TAKEN: {
    what: 'Este nome já está em uso.',
    why: 'Há um registro ali que o Latchkey não fez. O Latchkey não mexe nele.',
    next: 'Escolha outra palavra antes do seu domínio.',
  },
  COUNTRIES_WITHOUT_HERE: {
    what: 'Este computador está em um país que não está na lista.',
    why: 'Daqui, até uma chave boa seria recusada.',
    next: 'Adicione-o, ou deixe suas chaves abrirem em qualquer lugar. Ou mantenha esta lista mesmo assim.',
  },
  EXCEPTIONS_TOO_MANY: {
    what: `São mais de ${MOST_EXCEPTIONS} aberturas.`,
    why: 'A fechadura não tem espaço para mais ao lado das suas chaves.',
    next: 'Remova uma de que você não precisa mais.',
  },
  GOOGLE_NETWORKS_UNREADABLE: {
    what: 'Não foi possível ler a lista de redes do próprio Google.',
    why: 'A abertura é só para essas redes. Sem a lista, o Latchkey teria de deixar entrar mais do que o Google.',
    next: 'Confira se este computador está com internet, e adicione o Google de novo daqui a pouco.',
  },
  DEVICES_NONE: {
    what: 'Ainda não há nenhum dispositivo.',
    why: 'Sem uma chave, ninguém poderia abrir sua casa, nem mesmo você.',
    next: 'Adicione pelo menos um dispositivo.',
  },
  DEVICES_TOO_MANY: {
    what: `São mais de ${MOST_DEVICES} dispositivos.`,
    why: 'O plano gratuito da Cloudflare permite 100 chaves por domínio. O Latchkey precisa de duas delas para testar a fechadura.',
    next: `Tire dispositivos da lista até sobrarem ${MOST_DEVICES}.`,
  },
  DEVICES_INVALID: {
    what: 'Um dos nomes precisa mudar.',
    why: 'Um nome está vazio, é longo demais ou aparece duas vezes.',
    next: 'Mude o nome que está marcado na lista.',
  },
  DEVICE_UNKNOWN: {
    what: 'Este dispositivo não está mais na lista.',
    why: 'Ele foi tirado, talvez em outra janela.',
    next: 'Volte aos seus dispositivos e veja a lista.',
  },
  DEVICE_NAME_WRONG: {
    what: 'Este não é o nome do dispositivo.',
    why: 'Digitar o nome evita que uma chave seja desativada por acidente.',
    next: 'Digite o nome como sua lista mostra.',
  },
  NO_KEY_ENDS: {
    what: 'Não há nenhuma chave que precise de lembrete.',
    why: 'Nenhum dispositivo tem chave ainda, ou todas as chaves estão desativadas.',
    next: 'Construa o que está planejado e depois salve os lembretes.',
  },
  NO_OLD_KEY: {
    what: 'Este dispositivo não tem uma chave antiga para desativar.',
    why: 'Ela já está desativada, ou foi trazida de volta, talvez em outra janela.',
    next: 'Vá para sua casa e veja a chave do dispositivo.',
  },
  NEW_KEY_UNPROVEN: {
    what: 'Ainda não se viu a chave nova funcionar.',
    why: 'Se a nova falhasse, este dispositivo não conseguiria entrar sem a antiga.',
    next: 'Veja antes se a chave nova abre sua casa.',
  },
  OLD_KEY_WAITS: {
    what: 'Os dez minutos ainda não passaram.',
    why: 'Até lá, você pode trazer a chave antiga de volta.',
    next: 'Espere que passem, ou traga a chave antiga de volta.',
  },
  ANSWERS_MISSING: {
    what: 'Algo antes desta etapa não foi respondido.',
    why: 'Uma resposta anterior mudou, então uma posterior é necessária de novo.',
    next: 'Volte à primeira etapa sem marca de feito.',
  },
  SETUP_UNKNOWN: {
    what: 'Esta casa não está mais na Cloudflare.',
    why: 'Ela pode ter sido removida desde que você olhou.',
    next: 'Procure de novo, ou configure uma nova.',
  },
  PLAN_CHANGED: {
    what: 'Algo mudou desde que você viu o plano.',
    why: 'Alguém mudou sua conta da Cloudflare, ou foi outra janela.',
    next: 'Leia o novo plano e aprove-o de novo.',
  },
  PLAN_BLOCKED: {
    what: 'O plano não pode ser executado assim.',
    why: 'Algo está atrapalhando. O plano diz o quê.',
    next: 'Leia o que está marcado no plano e mude essa resposta.',
  },
  BUILD_RUNNING: {
    what: 'Uma construção já está em andamento.',
    why: 'Ela foi iniciada antes, talvez em outra janela.',
    next: 'Espere que termine. Você pode acompanhar aqui.',
  },
  STOPPED: {
    what: 'A construção foi interrompida.',
    why: 'Você pediu, e o que tinha sido feito foi removido.',
    next: 'Comece de novo quando quiser.',
  },
  PRACTICE_ONLY: {
    what: 'Isto só funciona no treino.',
    why: 'Você está configurando sua casa de verdade.',
    next: 'Faça este passo de verdade, ou recomece no treino.',
  },
  DISK_FULL: {
    what: 'Não há mais espaço no disco deste computador.',
    why: 'O Latchkey anota cada passo antes de seguir, então parou aqui. Tudo até agora está guardado.',
    next: 'Exclua algo de que você não precisa mais, esvazie a lixeira e tente de novo.',
  },
  DISK_READ_ONLY: {
    what: 'No momento, nada pode ser gravado no disco deste computador.',
    why: 'O sistema só deixa os programas lerem dele. Muitas vezes ele faz isso depois de encontrar um erro no disco.',
    next: 'Reinicie o computador, inicie o Latchkey e tente de novo. O que foi gravado antes está guardado.',
  },
  FILES_NOT_WRITABLE: {
    what: 'O Latchkey não conseguiu gravar seus arquivos.',
    why: 'A pasta deles pode pertencer a outro usuário deste computador, ou outro programa está usando um arquivo nela.',
    next: 'Feche programas que leem seus arquivos, como um backup, e tente de novo. O que foi gravado antes está guardado.',
  },
  KEYCHAIN_CLOSED: {
    what: 'O chaveiro deste computador não deixou o Latchkey entrar.',
    why: 'Uma chave só sai de vez quando o chaveiro guarda um novo segredo. Ele está trancado, ou você respondeu não.',
    next: 'Destranque-o, ou saia da sessão e entre de novo. Depois tente outra vez e permita. Nada foi excluído.',
  },
  UNEXPECTED: {
    what: 'Algo deu errado dentro do Latchkey.',
    why: 'O programa pode ter parado, ou o erro é nosso.',
    next: 'Tente de novo. Se acontecer outra vez, feche o Latchkey e abra-o: suas respostas estão guardadas.',
  },
};
