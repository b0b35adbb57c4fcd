import type { papers as english } from '../en/papers.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const papers: WordsOf<typeof english> = {
  title: 'Para guardar: folha de recuperação e arquivos',
  label: 'Arquivos para guardar',
  recovery: {
    title: 'Folha de recuperação',
    detail:
      'Uma página para imprimir: o que está na Cloudflare e como entrar se você ficar do lado de fora. Ela não mostra nenhum segredo.',
    save: 'Salvar a folha',
  },
  terraform: {
    title: 'Arquivo para Terraform ou OpenTofu',
    detail:
      'O que o Latchkey configurou na Cloudflare, caso um dia você queira cuidar disso por conta própria. Ele não contém segredos.',
    save: 'Salvar o arquivo',
  },
  diagnostic: {
    title: 'Arquivo de diagnóstico',
    detail: 'O que alguém precisa saber para ajudar você. Você lê antes. Ele não contém segredos.',
    open: 'Ler o arquivo',
    heading: 'Arquivo de diagnóstico',
    lead: 'Leia antes de enviar a alguém. O Latchkey não o envia a lugar nenhum.',
    without: 'Deixar meu endereço de fora',
    withoutDetail: 'Os nomes e números da sua casa são trocados por outros.',
    text: 'O arquivo de diagnóstico',
    reading: 'O Latchkey está escrevendo o arquivo…',
    save: 'Salvar o arquivo',
    close: 'Fechar',
  },
  calendar: {
    label: 'Lembretes para sua agenda',
    setup: {
      title: 'Receba um lembrete antes que uma chave vença',
      detail:
        'Um arquivo para sua agenda traz uma entrada para cada dispositivo, 60 dias antes. Ele cita os nomes dos dispositivos, mas não o seu endereço.',
    },
    renewal: {
      title: 'Renove também o lembrete',
      detail:
        'Um lembrete salvo antes se refere à chave antiga. A maioria das agendas o substitui quando você abre o novo arquivo.',
    },
    save: 'Salvar lembretes',
    openIt: 'Abra-o com sua agenda.',
  },
  saving: 'Salvando…',
  saved: 'Salvo como {fileName}.',
  browser: 'Seu navegador está salvando {fileName}.',
  help: {
    title: 'Alguém está ajudando você?',
    detail: 'Um arquivo de diagnóstico diz a essa pessoa o que ela precisa saber, e não contém segredos.',
  },
};
