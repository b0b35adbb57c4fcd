import { describe, expect, it } from 'vitest';
import { buildArguments, listVolumesScript, parseVolumes } from './list-windows.ts';
import { printedVolumes } from './testing/powershell-outputs.ts';

const { stick } = printedVolumes;

describe('what our script prints on Windows', () => {
  it('names sticks, cards and USB disks, and nothing else', () => {
    const found = parseVolumes(JSON.stringify(Object.values(printedVolumes)));
    expect(found.map(({ volume, name, fileSystem, state }) => [volume, name, fileSystem, state])).toEqual([
      ['E:', 'SCHLÜSSEL', 'fat', 'ready'],
      ['F:', '', 'exfat', 'ready'],
      [printedVolumes.hiddenOnSsd.Path, 'Archive', 'ntfs', 'not-mounted'],
      ['G:', '', 'fat', 'read-only'],
    ]);
    expect(found[0]).toMatchObject({ id: stick.Path, mountPath: 'E:\\', device: 'E:' });
  });

  it('may be one volume instead of a list of one', () => {
    expect(parseVolumes(JSON.stringify(stick))).toEqual(parseVolumes(JSON.stringify([stick])));
  });

  it.each(['', '\r\n', '[]'])('may be no volume at all: %j', (output) => {
    expect(parseVolumes(output)).toEqual([]);
  });

  it('may begin with a byte order mark, and number what it usually names', () => {
    const numbered = { ...printedVolumes.ssd, DriveType: '3', BusType: '7' };
    expect(parseVolumes(`\uFEFF${JSON.stringify([numbered])}`)).toHaveLength(1);
  });

  it('never offers the disk that Windows starts from, whatever it calls itself', () => {
    expect(parseVolumes(JSON.stringify([printedVolumes.bootStick, printedVolumes.system]))).toEqual([]);
  });

  it.each(['Access denied', '{"Path": 5}', '[{"DriveLetter":"E"}]'])('is refused when it is %j', (output) => {
    expect(() => parseVolumes(output)).toThrow();
  });
});

it('PowerShell is asked without profile and questions, and on one line without double quotes', () => {
  const [profile, questions, command, script, ...rest] = buildArguments(listVolumesScript);
  expect([profile, questions, command, rest]).toEqual(['-NoProfile', '-NonInteractive', '-Command', []]);
  expect(script).toContain('[Console]::OutputEncoding = [Text.Encoding]::UTF8');
  expect(script).not.toMatch(/["\n]/);
  const balanced = (opening: string, closing: string) =>
    script?.split(opening).length === script?.split(closing).length;
  expect([balanced('{', '}'), balanced('(', ')'), balanced('[', ']')]).toEqual([true, true, true]);
});
