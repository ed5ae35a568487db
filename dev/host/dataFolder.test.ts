import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDataFolder } from './dataFolder';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'data-folder-'));
  mkdirSync(join(folder, 'sites'));
  writeFileSync(join(folder, 'sites', 'partnerships.sqlite'), 'kept');
});
afterEach(() => rmSync(folder, { recursive: true }));

const site = (): boolean => existsSync(join(folder, 'sites', 'partnerships.sqlite'));

it('is filled once, and remembers with what', () => {
  const first = openDataFolder(folder, false);
  expect(first.filledWith).toBeUndefined();
  first.begin('demo');
  first.finish('demo');
  expect(openDataFolder(folder, false).filledWith).toBe('demo');
  expect(site()).toBe(true);
});

it('begins again when a filling was interrupted', () => {
  openDataFolder(folder, false).begin({ rows: 20000 });
  expect(openDataFolder(folder, false).filledWith).toBeUndefined();
  expect(site()).toBe(false);
});

it('throws the sites away when asked for a fresh start, and nothing else', () => {
  writeFileSync(join(folder, 'other.txt'), 'kept');
  openDataFolder(folder, true);
  expect(site()).toBe(false);
  expect(existsSync(join(folder, 'other.txt'))).toBe(true);
});
