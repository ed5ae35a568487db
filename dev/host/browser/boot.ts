import { icons } from './fluentFonts';
import { initializeIcons } from '@fluentui/font-icons-mdl2';
import { readPageData } from './pageData';
import { pageFailed } from './pageState';

interface ModuleLoader {
  _isTelemetryDisabled: boolean;
  start(page: Readonly<Record<string, unknown>>): Promise<unknown>;
}

declare global {
  interface Window {
    spModuleLoader?: ModuleLoader;
    moduleLoaderPromise?: Promise<unknown>;
  }
}

/** What SharePoint's own page does around the framework: fonts and icons for every copy of Fluent, then the loader. */
function boot(): void {
  initializeIcons(icons, { disableWarnings: true });

  const loader = window.spModuleLoader;
  if (!loader) throw new Error('sp-default-assembly did not define spModuleLoader');
  loader._isTelemetryDisabled = true;
  window.moduleLoaderPromise = loader.start(readPageData().start);
  window.moduleLoaderPromise.catch(pageFailed);
}

try {
  boot();
} catch (failure) {
  pageFailed(failure);
}
