import * as React from 'react';
import type { FirstRun, InstallationStep } from '../../domain/installation/installation';
import type { Person } from '../../domain/people/person';
import { reasonOf, type TroubleReason } from '../../domain/trouble';
import type { Services } from '../../ui/Services';
import { problemInWords } from './strings';

export type SetUp =
  | { readonly phase: 'opening' | 'ahead' }
  | { readonly phase: 'failed'; readonly text: string; readonly tryAgain: () => void }
  | {
      readonly phase: 'toDo';
      readonly isUpgrade: boolean;
      readonly needsMembers: boolean;
      /** What stopped the last attempt. */
      readonly problem?: string;
      readonly start: (firstCeptMembers: readonly Person[]) => void;
    }
  | { readonly phase: 'working'; readonly step?: InstallationStep }
  | { readonly phase: 'done'; readonly isNew: boolean; readonly firstRun: FirstRun; readonly runAgain: () => void };

type SetUpServices = Pick<Services, 'records' | 'installation'>;
type Found = { readonly phase: 'ahead' } | { readonly phase: 'done'; readonly firstRun: FirstRun } | ToDo;
interface ToDo {
  readonly phase: 'toDo';
  readonly isUpgrade: boolean;
  readonly needsMembers: boolean;
}

/** Where the set-up of the site stands, and the ways on from there. */
export function useSetUp({ records, installation }: SetUpServices): SetUp {
  const [attempt, setAttempt] = React.useState(1);
  const [setUp, setSetUp] = React.useState<SetUp>({ phase: 'opening' });

  React.useEffect(() => {
    let isShown = true;
    const show = (next: SetUp): void => {
      if (isShown) setSetUp(next);
    };

    const run = async (toDo: ToDo, members: readonly Person[]): Promise<void> => {
      show({ phase: 'working' });
      try {
        await installation.install(members, step => show({ phase: 'working', step }));
        const firstRun = await installation.firstRun();
        show({ phase: 'done', isNew: true, firstRun, runAgain });
      } catch (thrown) {
        show(offer(toDo, sentenceFor(thrown)));
      }
    };
    const offer = (toDo: ToDo, problem?: string): SetUp => ({
      ...toDo,
      problem,
      start: members => void run(toDo, members)
    });
    const runAgain = (): void => void run({ phase: 'toDo', isUpgrade: true, needsMembers: false }, []);

    show({ phase: 'opening' });
    look({ records, installation }).then(
      found => {
        if (found.phase === 'toDo') show(offer(found));
        else if (found.phase === 'ahead') show(found);
        else show({ ...found, isNew: false, runAgain });
      },
      thrown => show({ phase: 'failed', text: sentenceFor(thrown), tryAgain: () => setAttempt(attempt + 1) })
    );
    return () => {
      isShown = false;
    };
  }, [records, installation, attempt]);

  return setUp;
}

/** A first set-up that stopped half-way has recorded nothing yet: it needs its first members of CEPT again. */
async function look({ records, installation }: SetUpServices): Promise<Found> {
  const opened = await records.openRegister();
  switch (opened.phase) {
    case 'ahead':
      return { phase: 'ahead' };
    case 'absent':
      return { phase: 'toDo', isUpgrade: false, needsMembers: true };
    case 'behind':
      return { phase: 'toDo', isUpgrade: opened.installed > 0, needsMembers: opened.installed === 0 };
    case 'ready':
      return { phase: 'done', firstRun: await installation.firstRun() };
  }
}

function sentenceFor(thrown: unknown): string {
  const reason: TroubleReason = reasonOf(thrown);
  return problemInWords(reason, thrown instanceof Error ? thrown.message : '');
}
