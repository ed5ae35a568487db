import * as React from 'react';
import { Button } from '../../../ui/Button';
import { onDemand } from '../../../ui/onDemand';
import type { DraftForms } from '../answering/useDraftForms';
import { exitStrings as strings } from './strings';

const drill = onDemand(async () => (await import(/* webpackChunkName: 'drill' */ './DraftDrill')).DraftDrill);

interface ExitPartProps {
  readonly draftKey: string;
  readonly name: string;
  readonly forms: DraftForms;
}

/** Below the exit questions (protocol section 5.10): what they come to, opened in place. */
export function ExitPart({ draftKey, name, forms }: ExitPartProps): React.ReactElement {
  const [isOpen, setOpen] = React.useState(false);
  return (
    <div style={{ margin: '0 0 24px' }}>
      <Button
        kind="quiet"
        text={isOpen ? strings.close : strings.open}
        label={isOpen ? strings.closeWhat : undefined}
        expanded={isOpen}
        controls="exit-drill"
        onClick={() => setOpen(!isOpen)}
      />
      <div id="exit-drill">{isOpen && <drill.Screen draftKey={draftKey} name={name} forms={forms} />}</div>
    </div>
  );
}

/** The question that stands where the exit arrangements are asked, in Appendix C and D alike. */
export function asksForExit({ questions }: { readonly questions: object }): boolean {
  return 'exitEnd' in questions;
}
