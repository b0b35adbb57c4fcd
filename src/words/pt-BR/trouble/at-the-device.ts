import type { atTheDevice as english } from '../../en/trouble/at-the-device.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const atTheDevice: WordsOf<typeof english> = {
  'resolver-blocked': {
    symptom: 'Uma rede não encontra o endereço, mas outras encontram.',
    cause:
      'Esta rede resolve nomes por conta própria e não conhece seu endereço. Um filtro como o Pi-hole pode causar isso, ou a rede de uma empresa.',
    good: 'Esta rede encontra seu endereço.',
    steps: [
      'Teste a partir de outra rede, por exemplo com um celular com o Wi‑Fi desativado.',
      'Se um filtro roda na sua rede, deixe passar <b>{address}</b> e, para as verificações do Latchkey, <b>cloudflare-dns.com</b>.',
      'Se o endereço é novo, espere uma hora. Uma rede lembra por um tempo que ele não existia.',
    ],
  },
  'edge-unreachable': {
    symptom: 'Nada abre em uma rede, mas nas outras está tudo bem.',
    cause:
      'Esta rede bloqueia a Cloudflare, enquanto o resto da internet funciona. Alguns provedores às vezes bloqueiam os endereços dela, e algumas empresas sempre.',
    good: 'Esta rede deixa você chegar à Cloudflare.',
    steps: [
      'Teste a partir de outra rede. Se abrir lá, sua casa e sua fechadura estão bem.',
      'Pergunte ao provedor, ou espere: alguns bloqueiam só por horas, por exemplo durante jogos de futebol.',
    ],
  },
  'connection-inspected': {
    symptom: 'O navegador avisa que aparece o certificado de outra pessoa.',
    cause:
      'Algo neste computador ou nesta rede abre conexões seguras para olhar dentro: um antivírus, um filtro, a página de login de um hotel. Uma chave não passa por isso.',
    good: 'Nada olha dentro das conexões seguras com seu endereço.',
    steps: [
      'Se a rede tem um login próprio, abra uma página qualquer no navegador e faça login nela.',
      'No seu antivírus, crie uma exceção para {address}, ou desative a verificação de HTTPS.',
      'Teste a partir de outra rede.',
    ],
  },
  'clock-wrong': {
    symptom: 'O navegador diz que o relógio está errado, ou que um certificado ainda não é válido.',
    cause: 'O relógio deste computador está errado, então nenhum certificado é válido para ele.',
    good: 'O relógio está certo.',
    steps: ['Deixe data, hora e fuso horário no automático. Depois verifique de novo.'],
  },
  'visit-failed': {
    symptom: 'O próprio Latchkey tentou com uma chave e não entrou.',
    cause: 'Ele fez o mesmo caminho que seus dispositivos. Nenhuma causa conhecida explica onde parou.',
    good: 'O Latchkey entrou com uma chave agora há pouco.',
    steps: [
      'Abra {address} em um dispositivo que tem uma chave, e leia o que aparece.',
      'Teste a partir de outra rede. Se abrir lá, a causa é esta rede.',
      'Verifique de novo em alguns minutos. Se nada mudar, mostre “O que foi visto”, abaixo, a alguém que ajuda você.',
    ],
  },
  'android-first-start': {
    symptom: 'O aplicativo falha quando inicia. Depois de uma ou duas tentativas, funciona.',
    cause: 'Antes da versão 2026.8.2, o aplicativo chamava sua casa antes de ter a chave pronta.',
    good: 'O aplicativo Android inicia na hora.',
    steps: [
      'Atualize o aplicativo Home Assistant para a 2026.8.2 ou mais recente.',
      'Se continuar acontecendo, ative “Usar o transporte mais antigo, já comprovado” em “Proteção extra”, no plano.',
    ],
  },
  'android-never-asks': {
    symptom: 'Nada pergunta qual chave usar, e a tela fica vazia.',
    cause:
      'A chave foi instalada para Wi‑Fi, ou alguém pressionou cancelar quando veio a pergunta. O aplicativo pergunta uma vez, e só quando você está fora de casa.',
    good: 'O celular pergunta qual chave usar.',
    steps: [
      'Instale a chave de novo, como <b>Cert. do usuário do app e VPN</b>.',
      'Desative o Wi‑Fi e abra o aplicativo, como se você estivesse fora.',
      'Se ainda assim ele não perguntar, limpe o armazenamento do aplicativo nas configurações do celular. Depois você precisa fazer login de novo.',
    ],
  },
  'key-file-refused': {
    symptom: 'O dispositivo diz “senha incorreta”, ou não aceita o arquivo da chave.',
    cause:
      'Muitos dispositivos dizem isso de qualquer arquivo que não conseguem ler. Uma maiúscula, um espaço ou as palavras de outro dispositivo têm o mesmo efeito.',
    good: 'O arquivo da chave é aceito.',
    steps: [
      'Digite as seis palavras deste mesmo dispositivo, em letras minúsculas, com hifens entre elas.',
      'Se isso não ajudar, entregue a chave de novo e use o novo arquivo.',
    ],
  },
  'iphone-wants-key': {
    symptom: 'O aplicativo quer um certificado de cliente, embora a chave esteja no iPhone.',
    cause:
      'O aplicativo tem as próprias chaves. Uma que foi instalada nos ajustes do iPhone é só para o Safari.',
    good: 'O aplicativo do iPhone tem a chave.',
    steps: [
      'Atualize o aplicativo Home Assistant para a 2026.8 ou mais recente. Ele precisa do iOS 17.',
      'Salve o arquivo da chave em <b>Arquivos</b>. Não o abra ali.',
      'No aplicativo, abra <b>Configurações</b>, <b>Aplicativo móvel</b>, sua casa, <b>Certificado de cliente</b>, <b>Importar certificado</b>.',
    ],
  },
  'iphone-extras': {
    symptom: 'Widgets, o relógio ou imagens nas notificações ficam vazios.',
    cause: 'Versões mais antigas do aplicativo só usam a chave para o próprio aplicativo, não para isso.',
    good: 'Os widgets e o relógio também têm a chave.',
    steps: [
      'Atualize o aplicativo Home Assistant para a 2026.8 ou mais recente, também no relógio. Imagens de câmera no relógio muito provavelmente precisam da 2026.9.',
      'Abra o aplicativo no iPhone uma vez. Ele repassa a chave ao relógio.',
    ],
  },
  'old-page-in-browser': {
    symptom: 'A página parece a de sempre, diz “Unable to connect” e não pede uma chave.',
    cause:
      'O navegador mostra uma página que tem guardada. Ele nem chega à Cloudflare, então nada pede uma chave.',
    good: 'O navegador mostra uma página atual.',
    steps: [
      'Abra <b>https://{address}/auth/providers</b> uma vez. Ali o navegador pede a chave.',
      'Se não pedir, exclua o que o navegador guardou deste site e abra-o de novo.',
    ],
  },
};
