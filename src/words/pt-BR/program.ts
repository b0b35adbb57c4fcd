import type { program as english } from '../en/program.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const program: WordsOf<typeof english> = {
  ready: 'O Latchkey está pronto. Abra este endereço. Ele funciona uma única vez:',
  pressToClose: 'Pressione Ctrl+C aqui para fechar o Latchkey.',
  openByHand: 'Se o navegador não mostrar o Latchkey, abra o endereço nele.',
  aboutToOpenKeychain: 'O Latchkey abre o chaveiro deste computador. Se ele perguntar, permita.',
  keysWouldBeLost:
    'Chaves que ainda não estão nos dispositivos se perderiam: sem um chaveiro, o Latchkey as esquece quando fecha.',
  saveThemFirst: 'Salve-as antes na janela dele, ou pressione Ctrl+C de novo para fechar.',
  running: {
    address:
      'O Latchkey já está rodando (processo {pid}). Abra este endereço para ter mais uma janela. Ele funciona uma única vez:',
    inFront: 'O Latchkey já está rodando (processo {pid}). A janela dele está na frente agora.',
    silent: 'O Latchkey já está rodando (processo {pid}). Use a janela dele, ou feche-o primeiro.',
    otherOptions:
      'O Latchkey já está rodando (processo {pid}), mas sem {options}. Feche-o primeiro e inicie-o de novo.',
  },
  refusals: {
    windowNotBuilt: 'A janela ainda não foi compilada. Compile-a com: npm run build',
    taken: 'O Latchkey já está rodando. Use a janela dele, ou feche-o primeiro.',
    shared:
      'Outros usuários deste computador podem entrar em {folder}, então o Latchkey não guarda nada ali. Indique com --data uma pasta vazia só sua, ou feche esta: chmod 700.',
    unusable: 'O Latchkey não consegue usar os arquivos dele em {folder}.',
    portTaken: 'A porta {port} não pode ser usada ({code}). Escolha outra com --port, ou omita a opção.',
  },
  commandLine: {
    noOption: '“{value}” não é uma opção. npm start -- --help lista as opções.',
    unknownOption: 'Não existe a opção {option}. npm start -- --help lista as opções.',
    needsValue: '{option} precisa de um valor. npm start -- --help lista as opções.',
    takesNoValue: '{option} não aceita valor. npm start -- --help lista as opções.',
    repeated: '{option} aparece duas vezes. npm start -- --help lista as opções.',
    browserOnly: '{option} só vale para a janela em um navegador.',
    port: '--port tem de ser um número inteiro de 0 a 65535.',
    practiceWorld: 'Só dá para usar um mundo de treino neste computador (http://127.0.0.1:…).',
  },
  usage: {
    title: 'Uso: npm start -- [opções]',
    browser:
      'mostra a janela em um navegador, mesmo onde o Electron poderia; --port, --window e --open fazem o mesmo',
    port: 'escuta nesta porta de 127.0.0.1, em vez de em uma livre qualquer',
    data: 'guarda aqui as respostas e o cofre',
    window: 'usa esta versão compilada da janela',
    practiceWorld:
      'treina neste mundo de treino, que tem de estar neste computador (ou defina LATCHKEY_PRACTICE_WORLD)',
    noKeychain: 'guarda os segredos só na memória, e os esquece ao fechar',
    open: 'mostra a janela no navegador padrão',
    help: 'mostra isto',
  },
  electron: {
    fetching: 'Baixando o Electron, cerca de 115 MB, uma única vez. (npm start -- --browser dispensa isso.)',
    pressEnter: 'Pressione Enter para seguir sem ele desta vez.',
    progress: '{megabytes} de {total} MB ({percent}%)',
    progressOpen: '{megabytes} MB',
    skipped: 'O Electron não será baixado desta vez. O que já chegou fica guardado.',
    goesOn:
      'O Electron ainda está a caminho. Enquanto isso, o Latchkey abre no navegador, e na próxima vez usa o Electron.',
    fetchedForNext: 'O Electron chegou. Na próxima vez, o Latchkey vai usá-lo.',
    notFetchedNow: 'Não foi possível baixar o Electron. Na próxima vez, o Latchkey tenta de novo.',
    notFetchedOpensBrowser:
      'Não foi possível baixar o Electron, então o Latchkey abre no seu navegador. Para tentar à mão: npx install-electron',
    notFetchedOpenByHand:
      'Não foi possível baixar o Electron, então abra o endereço abaixo em um navegador. Para tentar à mão: npx install-electron',
    notStartedOpensBrowser:
      'O Electron está aqui, mas não inicia ({why}), então o Latchkey abre no seu navegador.',
    notStartedOpenByHand:
      'O Electron está aqui, mas não inicia ({why}), então abra o endereço abaixo em um navegador.',
    why: {
      libraryMissing: 'falta {library}',
      sandboxForbidden: 'o sistema proíbe a sandbox do Electron',
      noDisplay: 'nenhuma área de trabalho responde',
    },
  },
};
