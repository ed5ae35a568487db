export interface SeedOptions {
  readonly siteUrl: string;
  readonly mode: 'demo' | { readonly rows: number };
}

/** Fills a new site. For now it leaves it blank. */
export function seed(_options: SeedOptions): Promise<void> {
  return Promise.resolve();
}
