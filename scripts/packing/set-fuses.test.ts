import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FuseV1Options } from '@electron/fuses';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fuses } from './fuses.ts';
import { setFuses } from './set-fuses.ts';
import { fuseWire } from './stand-in-electron.ts';

let folder: string;
let program: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'latchkey-fuses-'));
  program = path.join(folder, 'electron');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the fuses of Electron', () => {
  it('are all stated: one left out would stay as Electron ships it', () => {
    const known = Object.values(FuseV1Options).filter((each) => typeof each === 'number');
    expect(Object.keys(fuses).map(Number).toSorted()).toEqual(known.toSorted());
  });

  it('are set, each to what is stated, and nothing beside them is changed', async () => {
    const around = (wire: Buffer) => Buffer.concat([Buffer.from('before'), wire, Buffer.from('after')]);
    await writeFile(program, around(fuseWire('010101010')));
    await setFuses(program);
    expect(await readFile(program)).toEqual(around(fuseWire('000011001')));
  });

  it('are not set at all where Electron has one that is not stated', async () => {
    const newer = fuseWire('1'.repeat(10));
    await writeFile(program, newer);
    await expect(setFuses(program)).rejects.toThrow('has 10 fuses but you only provided a config for 9');
    expect(await readFile(program)).toEqual(newer);
  });

  it('are not set where Electron has fewer', async () => {
    await writeFile(program, fuseWire('1'.repeat(8)));
    await expect(setFuses(program)).rejects.toThrow('WasmTrapHandlers');
  });

  it('are not set in what is no Electron', async () => {
    await writeFile(program, 'some other program');
    await expect(setFuses(program)).rejects.toThrow('Could not find sentinel');
  });
});
