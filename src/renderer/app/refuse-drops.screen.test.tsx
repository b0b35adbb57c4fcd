import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { userEvent } from 'vitest/browser';
import { refuseDrags, refuseDrops } from './refuse-drops.ts';

beforeAll(() => {
  refuseDrops(window);
  refuseDrags(window);
});

/** Whether the browser goes on to do what it does with such a drop. */
function isLeftToBrowser(target: Element, fill: (data: DataTransfer) => void): boolean {
  const dataTransfer = new DataTransfer();
  fill(dataTransfer);
  document.body.append(target);
  const went = (['dragover', 'drop'] as const).map((moment) =>
    target.dispatchEvent(new DragEvent(moment, { dataTransfer, bubbles: true, cancelable: true })),
  );
  target.remove();
  return went.every(Boolean);
}

const aFile = (data: DataTransfer): void =>
  void data.items.add(new File(['<script>'], 'page.html', { type: 'text/html' }));
const aLink = (data: DataTransfer): void => data.setData('text/uri-list', 'https://evil.example/');
const words = (data: DataTransfer): void => data.setData('text/plain', 'Anna’s phone');

it('opens no file that is dropped on the window, on a field neither', () => {
  expect(isLeftToBrowser(document.createElement('main'), aFile)).toBe(false);
  expect(isLeftToBrowser(document.createElement('input'), aFile)).toBe(false);
});

it('follows no link that is dropped on it', () => {
  expect(isLeftToBrowser(document.createElement('main'), aLink)).toBe(false);
  expect(isLeftToBrowser(document.createElement('a'), aLink)).toBe(false);
});

it('takes words into a field, and nowhere else', () => {
  expect(isLeftToBrowser(document.createElement('input'), words)).toBe(true);
  expect(isLeftToBrowser(document.createElement('textarea'), words)).toBe(true);
  expect(isLeftToBrowser(document.createElement('main'), words)).toBe(false);
});

it.each(['a', 'img', 'p'])('lets no %s be dragged out, marked words neither', async (name) => {
  const target = document.createElement(name);
  target.textContent = 'tulip-robin-maple';
  if (target instanceof HTMLAnchorElement) target.href = 'https://latchkey.example/';
  if (target instanceof HTMLImageElement) {
    target.src = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60"/>';
    await target.decode();
  }
  const place = document.createElement('input');
  document.body.append(target, place);
  onTestFinished(() => {
    target.remove();
    place.remove();
  });
  document.getSelection()?.selectAllChildren(target);
  const heard: [type: string, refused: boolean][] = [];
  const listening = new AbortController();
  onTestFinished(() => listening.abort());
  for (const moment of ['dragstart', 'drag', 'drop'] as const)
    window.addEventListener(moment, (event) => heard.push([event.type, event.defaultPrevented]), {
      signal: listening.signal,
    });
  await userEvent.dragAndDrop(target, place);
  expect(heard).toEqual([['dragstart', true]]);
});
