/** Work that SharePoint puts off until the page is idle: here it runs in the next turn of the event loop. */
interface IdleTask {
  readonly id: string;
  task(): void;
}

interface Prefetch {
  readonly prefetch: () => Promise<unknown>;
}

const waiting = new Map<string, number>();

const queue = {
  enqueueTask: ({ id, task }: IdleTask): void => {
    waiting.set(id, window.setTimeout(task));
  },
  removeTask: (id: string): void => window.clearTimeout(waiting.get(id))
};

function createPrefetchDependencyQueue(_name: string, found: Readonly<Record<string, Prefetch>>): object {
  const start = (): void => {
    for (const { prefetch } of Object.values(found)) void prefetch();
  };
  return { prefetchByPriority: start, prefetchByPriorityWhenIdle: start, cancelPrefetching: (): void => undefined };
}

export const idleTasks = {
  IdleTaskQueue: { instance: queue },
  IdleTaskPriority: { OPTIONAL_HIGH: 'optional-high' },
  PrefetchDependencyPriority: { high: 'high', low: 'low' },
  createPrefetchDependencyQueue
};
