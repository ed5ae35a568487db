/** Where an installed Chromium, Chrome or Edge is; undefined when there is none. CHROMIUM_PATH names another. */
export function chromiumPath(): string | undefined;
