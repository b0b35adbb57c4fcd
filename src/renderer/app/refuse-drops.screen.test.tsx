import { beforeAll, expect, it } from 'vitest';
import { refuseDrops } from './refuse-drops.ts';

beforeAll(() => refuseDrops(window));

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
