import type { WordTree } from '../../shape/lay-words.ts';
import { stickNotRead, thenSwitchOff, wrongPassword } from './common.ts';

export const words: WordTree = {
  'command-line': {
    label: 'Comando ou script',
    title: 'A chave para um comando ou um script',
    lead: 'A chave é um arquivo de texto. Um programa como o curl a mostra sempre que pede algo à sua casa.',
    needs: [
      'Um programa que consiga mostrar uma chave. Com o curl, os passos abaixo são tudo o que há a fazer. Um script usa a mesma linha, com o caminho de que precisa.',
      'No Windows, use o arquivo para programas que pedem um “.p12”: o curl do próprio Windows lê esse.',
    ],
    before: [
      'Um programa, uma chave: assim, você pode desativar só esta.',
      'Ponha o arquivo onde só o usuário do próprio programa consiga lê-lo.',
    ],
    steps: [
      {
        say: 'Copie `{file}` para uma pasta só dele.',
        otherwise: { say: 'Termina em “.txt”? Tire essa terminação.' },
      },
      {
        say: 'Abra um terminal nessa pasta. Digite `curl --cert {file} https://{address}{path}`.',
        otherwise: {
          say: 'No Windows, digite `curl.exe --cert-type P12` e depois o resto, com o outro arquivo. No PowerShell, `curl` sozinho é outro programa.',
        },
      },
      {
        say: 'Ele pede a `PEM pass phrase`. Digite as seis palavras, em letras minúsculas, com hifens entre elas.',
        otherwise: {
          say: 'Nada aparece enquanto você digita. Pressione a tecla Enter depois da última palavra.',
        },
      },
      {
        say: 'Uma resposta vem de trás da fechadura. No endereço da própria casa, ela cita `Home Assistant`.',
        otherwise: { say: 'O acesso foi bloqueado? Veja abaixo o que pode atrapalhar.' },
      },
    ],
    wrong: [
      wrongPassword,
      {
        symptom: 'Um script espera e nunca termina.',
        why: 'As palavras são pedidas, mas não há ninguém ali para digitá-las.',
        wayOn:
          'Tire as palavras com `openssl pkey -in {file} -out open.pem` e acrescente `--key open.pem` ao comando. Quem lê esse arquivo tem a chave.',
      },
      {
        symptom: 'A resposta é 403, ou uma página que diz que o acesso foi bloqueado.',
        why: 'A chave não foi mostrada, ou está desativada. Sem o caminho completo do arquivo, o comando pode não mostrar nenhuma.',
        wayOn:
          'Confira no Latchkey se esta chave está ativada. Depois dê ao comando o caminho completo do arquivo.',
      },
      {
        symptom: 'O HASS.Agent no Windows não aceita o arquivo.',
        why: 'Ele só aceita arquivos de chave sem senha, e este está trancado com as seis palavras.',
        wayOn:
          'Adicione esse computador como dispositivo e ponha a chave dele no Windows. Depois deixe o HASS.Agent escolhê-la sozinho.',
      },
      {
        symptom: 'Em casa funciona, mas um servidor em outro lugar recebe uma página de espera.',
        why: 'O Bot Fight Mode da Cloudflare detém programas, mesmo com uma chave.',
        wayOn: 'Desative **Bot Fight Mode** na Cloudflare, ou deixe o programa rodar em casa.',
      },
      stickNotRead,
    ],
    test: [
      'Digite a linha do segundo passo. Vem uma resposta, e ela não diz que o acesso foi bloqueado.',
      'Digite-a de novo sem `--cert {file}`: você fica de fora.',
    ],
    remove: ['Exclua {file} e todas as cópias dele onde o programa roda.', thenSwitchOff],
    replacing: {
      putIn: [
        'Ponha {file} ao lado do arquivo antigo e mude o caminho no seu script. As seis palavras também são outras.',
        'Você tirou as palavras do antigo? Então faça o mesmo com o arquivo novo.',
      ],
      takeOut: [
        'Rode o script uma vez com o arquivo novo. Reinicie o que roda o tempo todo: ele leu a chave antiga quando iniciou.',
        'Exclua o arquivo antigo, as cópias dele e tudo o que foi feito a partir dele, como `open.pem`.',
      ],
    },
  },
  alexa: {
    label: 'Sua própria skill da Alexa',
    title: 'Alexa, com sua própria skill',
    lead: 'Um pequeno programa na Amazon passa à sua casa o que você diz à Alexa, com esta chave. Nada mais se abre.',
    needs: [
      'Mais ou menos uma hora em um computador. O Home Assistant Cloud, da Nabu Casa, faz o mesmo por uma mensalidade.',
      'Uma conta gratuita em `developer.amazon.com`: a mesma em que seu Echo fez login.',
      'Uma conta em `aws.amazon.com`. Ela exige um cartão de crédito ou débito. Guardar o segredo custa cerca de meio dólar por mês.',
    ],
    before: [
      'No Latchkey, escolha “Salvar um arquivo” e depois “Sua própria skill da Alexa”. Não dê essa pasta a ninguém.',
      'No Home Assistant, acrescente `alexa:` ao configuration.yaml e, abaixo, com dois espaços antes, `smart_home:`. Depois reinicie-o.',
      'Ali, crie um usuário para a Alexa, sem permissões de administrador. Faça login com ele e crie um token de longa duração em **home-assistant:Security**.',
      'Escolha a região da Amazon pelo seu idioma. Para Europa e Índia, Irlanda; para as Américas, Norte da Virgínia; para Austrália e Japão, Oregon.',
    ],
    steps: [
      {
        say: 'Em `developer.amazon.com/alexa/console/ask`, pressione **Create Skill**. Escolha seu idioma e depois **Smart Home** e **Provision your own**.',
        otherwise: {
          say: 'As palavras podem ser diferentes. É uma skill para a casa inteligente, com seu próprio programa por trás.',
        },
      },
      {
        say: 'Copie **Your Skill ID**. Ele começa com “amzn1.ask.skill.”. Deixe esta página aberta.',
        otherwise: { say: 'Ele também está abaixo do nome da skill, na lista das suas skills.' },
      },
      {
        say: 'Em `console.aws.amazon.com/cloudformation`, escolha sua região, no alto à direita. Pressione **Create stack** e carregue `template.json`.',
        otherwise: {
          say: 'Se houver escolha, fique com “With new resources” (com recursos novos) e “Upload a template file” (carregar um arquivo de modelo).',
        },
      },
      {
        say: 'Dê um nome qualquer e cole o ID em `SkillId`. Na última página, aceite que seja criado um papel (role) e depois envie.',
        otherwise: {
          say: 'O papel pode duas coisas: escrever o próprio log e ler o único segredo dele. Você pode conferir isso no template.json.',
        },
      },
      {
        say: 'Espere até aparecer que está completo. Em **Resources**, abra `KeyAndToken`, que leva ao segredo.',
        otherwise: {
          say: 'Ou abra o Secrets Manager na mesma região. É o único segredo cujo nome começa como o da sua pilha (stack).',
        },
      },
      {
        say: 'Pressione **Retrieve secret value** e edite-o como texto simples. Cole todo o secret.json. Ponha seu token entre as aspas depois de “token” e salve.',
        otherwise: { say: 'No começo, só há dois sinais: um que abre e um que fecha. Substitua tudo.' },
      },
      {
        say: 'De volta a **Resources**, abra `Function`. Na página dela, escolha **Test**, cole test-event.json e rode o teste.',
        otherwise: {
          say: 'A resposta lista seus dispositivos. Se ela citar um erro, veja abaixo antes de continuar.',
        },
      },
      {
        say: 'Copie o ARN da função em **Outputs** da pilha. Cole-o na skill como **Default endpoint** e salve.',
        otherwise: {
          say: 'Se a skill o recusar, a região não combina com o idioma dela, ou o ID era outro.',
        },
      },
      {
        say: 'Em `developer.amazon.com`, em **Login with Amazon**, crie um **new security profile**. Como endereço de privacidade dele, digite `https://{address}`.',
        otherwise: {
          say: 'Ele permite que você faça login na sua própria skill. Ninguém precisa visitar o endereço de privacidade.',
        },
      },
      {
        say: 'Na skill, em **Account Linking**, preencha os cinco campos como no desenho. **Client ID** e o segredo vêm do perfil de segurança. Salve.',
        otherwise: {
          say: 'Deixe todas as outras opções e campos como estão. O endereço da sua casa não está em nenhum deles.',
        },
      },
      {
        say: 'Essa página agora mostra três endereços de redirecionamento. Adicione-os ao perfil de segurança, em **Web Settings**, como **Allowed Return URLs**.',
        otherwise: { say: 'As configurações do perfil ficam atrás da engrenagem ao lado dele.' },
      },
      {
        say: 'No aplicativo Alexa, abra **alexa:More**, **alexa:Skills & Games**, **alexa:Your Skills**, **alexa:Dev**. Abra sua skill e toque em **alexa:Enable to use**.',
        otherwise: {
          say: 'A skill só aparece para a conta que a criou. Ninguém mais pode ativá-la, a menos que você convide alguém.',
          search: 'Dev',
        },
      },
    ],
    wrong: [
      {
        symptom: 'O teste responde “INVALID_AUTHORIZATION_CREDENTIAL”.',
        why: 'A casa ou a fechadura o recusa: um token errado, uma chave desativada ou o Bot Fight Mode da Cloudflare.',
        wayOn:
          'Se o log diz “HTTP_401”, é o token. Se diz “HTTP_403”, confira no Latchkey se esta chave está ativada, e depois confira **cloudflare:Bot Fight Mode**.',
      },
      {
        symptom: 'O teste responde “INTERNAL_ERROR”.',
        why: 'O log diz mais em uma palavra. “SECRET_EMPTY” significa que o secret.json não foi colado. “HTTP_404” significa que o Home Assistant ainda não conhece a Alexa.',
        wayOn:
          'Cole o secret.json inteiro. Veja as duas linhas no configuration.yaml e reinicie o Home Assistant.',
      },
      {
        symptom: 'A Alexa não encontra dispositivos novos.',
        why: 'A região não combina com o idioma da skill ou do seu Echo.',
        wayOn: 'Exclua a pilha e crie-a na região do seu idioma. Defina o mesmo idioma na skill.',
      },
      {
        symptom: 'Funcionava, mas parou depois que a chave foi renovada.',
        why: 'O programa na Amazon ainda tem a chave antiga.',
        wayOn: 'Salve a pasta de novo. Cole o novo secret.json com seu token. O próximo comando já o usa.',
      },
      {
        symptom: 'Tudo o que há em casa é oferecido à Alexa.',
        why: 'Sem um filtro, o Home Assistant oferece tudo o que a Alexa consegue usar, até fechaduras e alarmes.',
        wayOn: 'Em `filter:`, no configuration.yaml, liste o que a Alexa pode ter.',
      },
    ],
    test: [
      'Diga “Alexa, descubra dispositivos” e espere um minuto.',
      'Diga “Alexa, ligue” e o nome de uma lâmpada.',
      'Funciona? Então exclua a pasta que você salvou. A chave agora está na Amazon.',
    ],
    remove: [
      'Exclua a pilha no CloudFormation. O programa, o segredo e o log dele somem junto com ela.',
      'Exclua a skill e o perfil de segurança em developer.amazon.com, e o token de longa duração no Home Assistant.',
      thenSwitchOff,
    ],
    replacing: {
      putIn: [
        'Tudo na Amazon fica como está. Salve a pasta de novo e faça só o passo sobre **Retrieve secret value**.',
        'Seu token continua o mesmo: ponha-o no novo secret.json.',
      ],
      takeOut: [
        'O segredo novo substituiu o antigo: ali não sobra nada da chave antiga.',
        'Exclua as pastas que você salvou, a antiga e a nova.',
      ],
    },
  },
};
