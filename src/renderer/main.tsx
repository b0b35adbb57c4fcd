import { mount } from './app/mount.tsx';
import { connectProgram } from './program.ts';

mount(connectProgram);
