import type { files as english } from '../en/files.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const files: WordsOf<typeof english> = {
  profile: {
    name: 'Latchkey: {name}',
    description: 'Abre {address} no Safari neste dispositivo. Para remover a chave, remova este perfil.',
    key: 'A chave de {address}. Para instalá-la, digite as seis palavras que o Latchkey mostra.',
  },
  folders: {
    keys: 'Chaves do Latchkey',
    alexa: 'Latchkey para a Alexa',
    reverseProxy: 'Proxy reverso do Latchkey',
  },
  alexa: {
    begin: 'Esta pasta permite que {name} chegue a https://{address} com a própria chave.',
    secret: [
      'O arquivo secret.json abre sua fechadura. Ele não está trancado com as seis palavras.',
      'Não o dê a ninguém, e exclua esta pasta inteira quando a skill funcionar.',
      'Se mais alguém o viu, desative esta chave no Latchkey.',
    ],
    contents: {
      'template.json': 'o que é configurado na Amazon, para o AWS CloudFormation. Não contém segredos.',
      'secret.json': 'a chave, para o AWS Secrets Manager. Seu token vai ali também.',
      'test-event.json': 'uma pergunta que a Alexa faz, para testar a função com ela.',
    },
    next: 'Como usá-los, passo a passo, está no Latchkey, no guia desta chave.',
  },
  calendar: {
    summary: 'Renovar a chave de {name}',
    description: [
      'A chave de {name} funciona até {until}.',
      'No Latchkey, vá para sua casa e escolha “Renovar” ao lado de {name}. Construa o que ele planeja, e entregue a chave nova.',
      'A chave antiga funciona até você aposentá-la, então ninguém fica do lado de fora.',
      'Depois salve estes lembretes de novo: o arquivo novo substitui este.',
      'Ninguém mais usa o dispositivo? Então exclua esta entrada.',
    ],
  },
  diagnostic: {
    head: [
      'Latchkey: arquivo de diagnóstico.',
      'Para alguém que ajuda você. Leia antes de enviar: isto é tudo o que você envia.',
      'Não contém token, senha, chave, cookie nem webhook, e nenhum nome dos seus dispositivos.',
    ],
    told: 'Inclui seu endereço e o número da sua casa na sua própria rede.',
    leftOut: 'Seu endereço e os números da sua rede foram trocados por outros.',
  },
};
