import { configure, render, type RenderResult } from '@testing-library/react';
import * as React from 'react';
import { ServicesProvider } from '../ui/Services';
import { memoryServices, type MemoryServices } from './memoryRepositories';

// A machine that is busy with other suites may take longer than the usual second.
configure({ asyncUtilTimeout: 5000 });

/** Renders a screen at a hash address on services in memory. */
export function showScreen(
  screen: React.ReactElement,
  services: MemoryServices = memoryServices(),
  hash = '#/'
): RenderResult {
  window.history.replaceState(null, '', hash);
  return render(<ServicesProvider value={services}>{screen}</ServicesProvider>);
}
