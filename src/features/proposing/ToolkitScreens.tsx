import * as React from 'react';
import type { ToolkitRecords } from '../../domain/partnerships/records';
import { onDemand } from '../../ui/onDemand';
import { useServices } from '../../ui/Services';
import { goInstead, goTo, routeParts } from '../../ui/useHashRoute';
import { addresses, draftSteps, hasParts } from './addresses';
import type { DraftState } from './draft/draftState';
import { newDraft } from './draft/openDraft';
import { HomeScreen } from './home/HomeScreen';

// What the start does not show comes in files of their own, fetched while it is read.
const drafting = onDemand(
  async () => (await import(/* webpackChunkName: 'draft' */ './draft/DraftScreens')).DraftScreens
);
const partnership = onDemand(
  async () => (await import(/* webpackChunkName: 'partnership' */ './home/PartnershipScreen')).PartnershipScreen
);
const handing = onDemand(
  async () => (await import(/* webpackChunkName: 'handing' */ './handing/HandOverScreen')).HandOverScreen
);
const trial = onDemand(
  async () => (await import(/* webpackChunkName: 'scoring' */ './scoring/TrialScreen')).TrialScreen
);
const example = onDemand(
  async () => (await import(/* webpackChunkName: 'scoring' */ './scoring/ExampleScreen')).ExampleScreen
);
const steps = onDemand(async () => (await import(/* webpackChunkName: 'steps' */ './steps/StepsScreen')).StepsScreen);
const ahead = [drafting, partnership, trial, example, steps];

/** Milliseconds after which the start is there and its own requests are done. */
const whileItIsRead = 3000;

interface ToolkitScreensProps {
  readonly path: string;
  readonly records: ToolkitRecords;
  readonly reload: () => void;
}

/** Which screen an address opens; an address that is none opens the start. */
export function ToolkitScreens({ path, records, reload }: ToolkitScreensProps): React.ReactElement {
  const { newKey } = useServices();
  const fresh = React.useRef<DraftState>();
  const [screen, draftKey = '', step, ...place] = routeParts(path);
  const isNew = screen === 'new';
  React.useEffect(() => {
    const timer = setTimeout(() => ahead.forEach(screens => screens.fetchAhead()), whileItIsRead);
    return () => clearTimeout(timer);
  }, []);

  React.useEffect(() => {
    if (!isNew) return;
    fresh.current = newDraft(newKey);
    goInstead(addresses.draft(fresh.current.keys.draftKey, 'about'));
  }, [isNew, newKey]);

  // Coming back to the start or to a partnership shows what was saved or submitted meanwhile.
  const isStart = screen === undefined || screen === 'partnership';
  const hasLeft = React.useRef(false);
  React.useEffect(() => {
    if (isStart && hasLeft.current) reload();
    hasLeft.current = !isStart;
  }, [isStart, reload]);

  // A draft is new only until its screens are left: after that the server or this browser has it.
  const isDraft = screen === 'draft';
  React.useEffect(() => {
    if (!isDraft && !isNew) fresh.current = undefined;
  }, [isDraft, isNew]);

  const startDraft = (draft: DraftState): void => {
    fresh.current = draft;
    const { draftKey: key } = draft.keys;
    goTo(draft.answers.followUp ? addresses.opened(key) : addresses.draft(key, 'about'));
  };

  switch (screen) {
    case 'new':
      return <div aria-busy="true" />;
    case 'how':
      return <steps.Screen />;
    case 'try':
      return <trial.Screen settings={records.settings} />;
    case 'example':
      return <example.Screen settings={records.settings} />;
    case 'draft':
      return (
        <drafting.Screen
          key={draftKey}
          draftKey={draftKey}
          fresh={fresh.current?.keys.draftKey === draftKey ? fresh.current : undefined}
          step={draftSteps.find(known => known === step)}
          part={hasParts(step) ? place[0] : undefined}
          field={place[hasParts(step) ? 1 : 0]}
          records={records}
        />
      );
    case 'partnership':
      return (
        <partnership.Screen
          key={draftKey}
          partnershipKey={draftKey}
          records={records}
          reload={reload}
          startDraft={startDraft}
        />
      );
    case 'hand-over':
      return <handing.Screen key={step} what={draftKey} itsKey={step ?? ''} records={records} reload={reload} />;
    default:
      return <HomeScreen records={records} reload={reload} />;
  }
}
