import * as React from 'react';
import type { QuestionExample } from '../../forms/model/questionKinds';
import { Button } from '../Button';
import { onDemand } from '../onDemand';

const shown = onDemand(async () => (await import(/* webpackChunkName: 'example' */ './ExampleView')).ExampleView);

/** A worked example, opened in place by whoever wants it. */
export function ExampleAid({
  id,
  example
}: {
  readonly id: string;
  readonly example: QuestionExample;
}): React.ReactElement {
  const [isOpen, setOpen] = React.useState(false);
  return (
    <div style={{ margin: '0 0 12px' }}>
      <Button
        kind="quiet"
        text={example.title}
        expanded={isOpen}
        controls={`${id}-example`}
        onClick={() => setOpen(!isOpen)}
      />
      <div id={`${id}-example`}>{isOpen && <shown.Screen example={example} />}</div>
    </div>
  );
}
