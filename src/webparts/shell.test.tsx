/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { memoryServices } from '../testing/memoryRepositories';
import { lightTheme } from '../ui/themes';
import { LazyScreen } from './LazyScreen';
import { ScreenRoot } from './ScreenRoot';
import type { LoadScreen, Screen } from './useScreen';

const Hello: Screen = () => <p>Hello</p>;

function show(load: LoadScreen): void {
  render(
    <ScreenRoot theme={lightTheme} teams={undefined} services={memoryServices()}>
      <LazyScreen load={load} />
    </ScreenRoot>
  );
}

describe('the shell around a screen', () => {
  it('shows the screen when its file has arrived', async () => {
    show(async () => Hello);
    expect(await screen.findByText('Hello')).toBeTruthy();
  });

  it('says so when the file does not arrive, and asks for it again', async () => {
    let tries = 0;
    show(async () => {
      tries += 1;
      if (tries === 1) throw new Error('ChunkLoadError');
      return Hello;
    });
    expect((await screen.findByRole('alert')).textContent).toContain('Part of this page could not be loaded.');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Hello')).toBeTruthy();
  });

  it('catches a broken screen, says that nothing is lost, and opens it afresh', async () => {
    const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    let isBroken = true;
    const Fragile: Screen = () => {
      if (isBroken) throw new Error('a mistake of ours');
      return <p>Hello</p>;
    };
    show(async () => Fragile);
    expect((await screen.findByRole('alert')).textContent).toContain('Nothing you typed is lost');
    isBroken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Hello')).toBeTruthy();
    quiet.mockRestore();
  });
});
