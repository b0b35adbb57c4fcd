import { isShown } from '../words/languages.ts';
import { showLanguage } from '../words/show-language.ts';
import { mount } from './app/mount.tsx';
import { connectProgram } from './program.ts';

// Whoever serves the page says in it which language it is. Nothing is shown in another one meanwhile.
const { lang } = document.documentElement;
if (isShown(lang)) await showLanguage(lang).catch(() => undefined);

mount(connectProgram);
