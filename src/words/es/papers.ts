import type { papers as english } from '../en/papers.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const papers: WordsOf<typeof english> = {
  title: 'Guardar para después: hoja de recuperación y archivos',
  label: 'Archivos para guardar',
  recovery: {
    title: 'Hoja de recuperación',
    detail:
      'Una página para imprimir: qué hay en Cloudflare y cómo entrar si te quedas fuera. No muestra ningún secreto.',
    save: 'Guardar la hoja',
  },
  terraform: {
    title: 'Archivo para Terraform u OpenTofu',
    detail:
      'Lo que Latchkey configuró en Cloudflare, por si un día quieres gestionarlo tú. No contiene ningún secreto.',
    save: 'Guardar el archivo',
  },
  diagnostic: {
    title: 'Archivo de diagnóstico',
    detail: 'Lo que necesita saber quien te ayuda. Lo lees tú primero. No contiene ningún secreto.',
    open: 'Leer el archivo',
    heading: 'Archivo de diagnóstico',
    lead: 'Léelo antes de enviárselo a nadie. Latchkey no lo envía a ninguna parte.',
    without: 'Omitir mi dirección',
    withoutDetail: 'Los nombres y números de tu casa se sustituyen.',
    text: 'El archivo de diagnóstico',
    reading: 'Latchkey está escribiendo el archivo…',
    save: 'Guardar el archivo',
    close: 'Cerrar',
  },
  calendar: {
    label: 'Recordatorios para tu calendario',
    setup: {
      title: 'Recibir un aviso antes de que una llave caduque',
      detail:
        'Un archivo para tu calendario lleva una entrada por dispositivo, 60 días antes. Nombra tus dispositivos, pero no tu dirección.',
    },
    renewal: {
      title: 'Renovar también el recordatorio',
      detail:
        'Un recordatorio que guardaste antes se refiere a la llave antigua. La mayoría de los calendarios lo sustituyen al abrir el archivo nuevo.',
    },
    save: 'Guardar recordatorios',
    openIt: 'Ábrelo con tu calendario.',
  },
  saving: 'Guardando…',
  saved: 'Guardado como {fileName}.',
  browser: 'Tu navegador está guardando {fileName}.',
  help: {
    title: '¿Te está ayudando alguien?',
    detail: 'Un archivo de diagnóstico le dice lo que necesita saber, y no contiene ningún secreto.',
  },
};
