import * as React from 'react';
import { hiddenFromSight } from './styled';

/** Says a change to a screen reader once it has been quiet for a moment, so that a run of changes is one sentence. */
export function Announcement({ text }: { readonly text: string }): React.ReactElement {
  const [said, setSaid] = React.useState('');
  const first = React.useRef(text);
  React.useEffect(() => {
    if (text === first.current) return undefined;
    first.current = '';
    const timer = setTimeout(() => setSaid(text), 700);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div role="status" style={hiddenFromSight}>
      {said}
    </div>
  );
}
