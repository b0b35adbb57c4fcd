import type { pickUp as english } from '../en/pick-up.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const pickUp: WordsOf<typeof english> = {
  practice: 'Treino',
  practiceMeans: 'Nada aqui é de verdade.',
  open: {
    heading: 'A chave para {device}',
    lead: 'Ela vem direto do seu computador, trancada com seis palavras curtas. O computador as mostra. Este dispositivo as pede uma vez.',
    leadForIphone:
      'Ela vem direto do seu computador, trancada com seis palavras curtas. O computador as mostra. Se você usa o aplicativo e o Safari, pegue as duas.',
    mustAsk: {
      iphone:
        'Seu iPhone ou iPad tem de pedir as seis palavras. Se não pedir, cancele. Cancele também se o perfil mencionar uma VPN, um certificado raiz ou gerenciamento remoto.',
      android:
        'Seu dispositivo tem de pedir as seis palavras. Se não pedir, ou se avisar sobre um certificado de CA, cancele.',
      other:
        'Seu dispositivo tem de pedir as seis palavras. Se não pedir, cancele: o arquivo não é do seu computador.',
    },
    afterwards: 'Passo a passo',
    guide: 'Cada passo com imagens',
    guideFor: 'Com imagens: {purpose}',
    left: '{fetches, plural, one {Este link funciona mais {fetches} vez, até {until}.} other {Este link funciona mais {fetches} vezes, até {until}.}}',
    taken: 'Um arquivo já foi baixado.',
  },
  offers: {
    app: {
      heading: 'Para o aplicativo Home Assistant',
      about: 'Um arquivo que o aplicativo pede. Precisa do iOS 17 e do aplicativo 2026.8 ou mais recente.',
      button: 'Salvar o arquivo para o aplicativo',
      steps: [
        'Toque no botão acima. Quando o Safari perguntar, toque em **Baixar**: o arquivo vai para **Arquivos**.',
        'Abra o aplicativo Home Assistant e digite o endereço da sua casa. Aparece **Certificado de cliente necessário**. Já está configurado? Vá a **Configurações › Aplicativo móvel**, seu servidor, **Certificado de cliente**, **Importar certificado**.',
        'Toque em **Selecionar arquivo de certificado** e escolha o arquivo em **Downloads**.',
        'Digite as seis palavras em letras minúsculas, com hifens entre elas. Toque em **Importar**.',
        'Faça login como você faz em casa.',
      ],
    },
    safari: {
      heading: 'Para o Safari',
      about: 'Um perfil que você instala em Ajustes.',
      button: 'Obter a chave para o Safari',
      steps: [
        'Toque no botão acima. Quando o Safari perguntar, toque em **Permitir**.',
        'Abra **Ajustes** e toque em **Perfil Baixado**, perto do topo. Depois de 8 minutos ele some.',
        'Toque em **Instalar** e digite o código que desbloqueia este dispositivo.',
        'Aparece que ele não está assinado: isso é esperado de um arquivo do seu próprio computador. Toque em **Instalar** de novo.',
        'Quando ele pedir a senha, digite as seis palavras em letras minúsculas, com hifens entre elas. Toque em **Seguinte** e em **OK**.',
        'No Safari, vá ao endereço da sua casa e escolha esta chave quando ele perguntar.',
      ],
    },
    watchByAndroid: {
      heading: 'Para o relógio, por meio deste celular',
      about:
        'O aplicativo Home Assistant daqui dá a chave ao relógio enquanto o relógio está sendo configurado.',
      button: 'Salvar o arquivo da chave',
      steps: [
        'Toque no botão acima, e mantenha o arquivo se o navegador avisar sobre ele.',
        'Abra o aplicativo Home Assistant no relógio. Ele manda você para este celular: continue aqui.',
        'Digite o endereço da sua casa. Onde ele pedir um certificado de cliente, escolha o arquivo em **Downloads**.',
        'Digite as seis palavras em letras minúsculas, com hifens entre elas.',
        'Faça login como você faz em casa.',
      ],
    },
    android: {
      heading: 'Ponha a chave neste dispositivo',
      about:
        'Uma só chave para o Chrome e o aplicativo Home Assistant. Antes, seu dispositivo precisa de um bloqueio de tela.',
      button: 'Salvar o arquivo da chave',
      steps: [
        'Toque no botão acima. Se o navegador avisar sobre o arquivo, mantenha-o. Depois abra-o.',
        'Nada se abre? Procure nas configurações **Instalar um certificado**, escolha **Cert. do usuário do app e VPN** e depois o arquivo em **Downloads**.',
        'Digite as seis palavras em letras minúsculas, com hifens entre elas. Toque em **OK**.',
        'Se ele perguntar para que serve a chave, escolha **Cert. do usuário do app e VPN**. Não **Certificado de CA**: isso é outra coisa.',
        'Mantenha o nome que ele oferece e toque em **OK**.',
        'Abra o endereço da sua casa, no Chrome ou no aplicativo Home Assistant. Escolha esta chave quando ele perguntar.',
      ],
    },
    windows: {
      heading: 'Ponha a chave neste computador',
      about: 'Uma só chave para o Chrome e o Edge. O Firefox geralmente também a encontra.',
      button: 'Salvar o arquivo da chave',
      steps: [
        'Abra o arquivo. Mantenha **Usuário Atual** e pressione **Avançar** até que ele peça a senha.',
        'Digite as seis palavras em letras minúsculas, com hifens entre elas. Deixe as caixas como estão e pressione **Avançar** e depois **Concluir**.',
        'Feche o navegador, abra-o de novo e vá ao endereço da sua casa. Escolha esta chave quando ele perguntar.',
      ],
    },
    mac: {
      heading: 'Ponha a chave neste Mac',
      about: 'Uma só chave para o Safari e o Chrome. O Firefox geralmente também a encontra.',
      button: 'Salvar o arquivo da chave',
      steps: [
        'Abra o arquivo e escolha o chaveiro **início de sessão**.',
        'Digite as seis palavras em letras minúsculas, com hifens entre elas.',
        'Vá ao endereço da sua casa e escolha esta chave. Seu Mac pergunta uma vez: digite a senha dele e pressione **Permitir Sempre**.',
      ],
    },
    linux: {
      heading: 'Ponha a chave neste computador',
      about: 'Cada navegador tem suas próprias chaves.',
      button: 'Salvar o arquivo da chave',
      steps: [
        'No Chrome ou no Chromium, abra **chrome://certificate-manager**, depois **Seus certificados** e **Ver certificados importados do Linux**.',
        'No Firefox, abra **Configurações › Privacidade e Segurança › Gerenciar certificados** e depois **Seus certificados**.',
        'Escolha **Importar**, depois o arquivo, e digite as seis palavras em letras minúsculas, com hifens entre elas.',
        'Vá ao endereço da sua casa e escolha esta chave quando ele perguntar.',
      ],
    },
    chromebook: {
      heading: 'Ponha a chave neste Chromebook',
      about: 'Uma só chave para o Chrome.',
      button: 'Salvar o arquivo da chave',
      steps: [
        'Abra **chrome://certificate-manager** e depois **Seus certificados**.',
        'Escolha **Importar** e depois o arquivo.',
        'Digite as seis palavras em letras minúsculas, com hifens entre elas.',
        'Vá ao endereço da sua casa e escolha esta chave quando ele perguntar.',
      ],
    },
    unknown: {
      heading: 'Salve o arquivo da chave',
      about:
        'Não conseguimos descobrir qual dispositivo é este. Escolha-o acima para ver o que vem a seguir.',
      button: 'Salvar o arquivo da chave',
      steps: [
        'Instale o arquivo. Quando ele pedir uma senha, digite as seis palavras em letras minúsculas, com hifens entre elas.',
      ],
    },
  },
  appleWatch: {
    lead: 'Em um iPhone, não há nada a baixar para um relógio.',
    heading: 'Um Apple Watch não precisa de arquivo',
    about:
      'Ele usa a chave do iPhone dele, e o aplicativo Home Assistant a repassa. Precisa do aplicativo 2026.8 ou mais recente nos dois.',
    steps: [
      'Este iPhone ainda não tem chave? No computador, escolha o iPhone e baixe a chave dele com o código dele.',
      'Abra aqui o aplicativo Home Assistant e deixe-o aberto por um momento, com o relógio por perto.',
      'Um relógio com Wear OS é diferente: escaneie o código com o celular Android dele.',
    ],
  },
  guides: {
    browser: 'navegador',
    firefox: 'Firefox',
    'home-assistant-app': 'aplicativo Home Assistant',
  },
  elsewhere: {
    safari: {
      heading: 'Abra esta página no Safari',
      about:
        'Só o Safari consegue repassar a chave ao seu iPhone ou iPad. Você está em outro navegador ou aplicativo.',
      steps: [
        'Mantenha pressionado o endereço abaixo e toque em **Copiar**.',
        'Abra o **Safari** e cole-o na barra de endereços.',
      ],
    },
    browser: {
      heading: 'Abra esta página no seu navegador',
      about: 'Você a está vendo dentro de outro aplicativo, que talvez não consiga salvar o arquivo.',
      steps: [
        'Abra o menu deste aplicativo e faça com que ele abra esta página no Chrome ou no seu navegador.',
        'Ou mantenha pressionado o endereço abaixo, copie-o e cole-o no Chrome.',
      ],
    },
    address: 'Endereço desta página',
    anyway: 'Continuar aqui mesmo assim',
  },
  device: {
    ask: 'Que dispositivo é este?',
    wrong: 'Não é o dispositivo certo?',
    names: {
      iphone: 'iPhone ou iPad',
      android: 'Android',
      windows: 'Windows',
      mac: 'Mac',
      linux: 'Linux',
      chromebook: 'Chromebook',
    },
  },
  notSecure: {
    ask: 'Por que o navegador diz “Não seguro”?',
    answer:
      'Esta página vem do seu próprio computador, pela sua própria rede, e os navegadores não conseguem verificar isso. Por isso a chave está trancada, e as seis palavras dela ficam na tela do computador.',
  },
  notes: {
    again: 'Você já pressionou esse botão. Se não veio nenhum arquivo, pressione-o de novo.',
    failed:
      'Não foi possível preparar o arquivo da chave. Pressione o botão de novo. Se isso não ajudar, crie um novo código no computador.',
  },
  over: {
    fetched: {
      heading: 'Este link se esgotou',
      about: 'Um arquivo foi baixado três vezes, e um link não permite mais do que isso.',
    },
    expired: { heading: 'Este link expirou', about: 'Um link vale por dez minutos.' },
    cancelled: { heading: 'Este link está fechado', about: 'Ele foi fechado no computador.' },
  },
  overNext: 'Precisa da chave de novo? Crie um novo código no computador e escaneie-o.',
  back: 'Voltar à chave',
};
