import type { custody as english } from '../en/custody.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const custody: WordsOf<typeof english> = {
  whatIsAKeychain: {
    title: 'O que é um chaveiro?',
    says: 'O lugar onde o computador guarda senhas. Ele se abre para quem fez login neste computador.',
  },
  asking:
    'Seu computador talvez esteja perguntando se o Latchkey pode abrir o chaveiro, onde ficam as senhas. É com ele que o Latchkey tranca suas chaves, então pode permitir.',
  setAside: {
    secrets: {
      title: 'Não foi possível abrir suas chaves e o token',
      next: 'Cole um token de novo. Sua casa continua trancada, e os dispositivos mantêm suas chaves. Para entregar uma chave a partir daqui, renove-a.',
      nextKept:
        'Sua casa continua trancada, e os dispositivos mantêm suas chaves. As chaves no arquivo não estão perdidas.',
    },
    answers: {
      title: 'Não foi possível ler suas respostas',
      next: 'Conecte a Cloudflare de novo. O Latchkey encontra sua casa lá.',
    },
    journal: {
      title: 'Não foi possível ler as anotações da última construção',
      next: 'Veja o plano: ele diz o que existe e o que falta.',
    },
    reason: {
      foreign: 'O arquivo não foi escrito pelo Latchkey.',
      corrupt: 'O arquivo está danificado, ou alguém o alterou.',
      'newer-version': 'Um Latchkey mais novo escreveu o arquivo. Use essa versão para abri-lo.',
      'wrong-key': 'O segredo no chaveiro deste computador não é aquele com que o arquivo foi trancado.',
    },
    where: 'Onde está o arquivo?',
    kept: 'Nada foi excluído. Ele está guardado como {file}.',
  },
  memory: {
    title: {
      unavailable: 'Este computador não tem um chaveiro que o Latchkey possa usar.',
      locked: 'O chaveiro deste computador continuou trancado.',
      denied: 'O Latchkey não recebeu permissão para usar o chaveiro.',
      'switched-off': 'Você iniciou o Latchkey com “--no-keychain”.',
      'file-kept': 'O Latchkey deixa o arquivo com seus segredos como está.',
    },
    why: 'Por isso, nenhum segredo é gravado neste computador. Quando o Latchkey fecha, ele esquece as chaves e o token.',
    next: 'Entregue todas as chaves antes de fechar o Latchkey. Os dispositivos ficam com as deles.',
    how: 'Como o Latchkey pode usar um chaveiro?',
    way: {
      unavailable:
        'No Linux, instale o GNOME Keyring ou a KDE Wallet. Saia da sessão, entre de novo e inicie o Latchkey.',
      locked: 'Feche o Latchkey e inicie-o de novo. Quando o computador pedir a senha do chaveiro, digite-a.',
      denied:
        'Feche o Latchkey e inicie-o de novo. Quando o computador perguntar se o Latchkey pode usar o chaveiro, permita.',
      'switched-off':
        'Feche o Latchkey e inicie-o de novo sem “--no-keychain”. Assim ele usa o chaveiro deste computador.',
      'file-kept':
        'Um Latchkey mais novo escreveu o arquivo, ou ele está trancado com o segredo de outro chaveiro. Inicie o Latchkey mais novo, na mesma conta de usuário daquela vez. Se esse segredo se perdeu de vez, tire o arquivo dali e inicie de novo.',
    },
  },
};
