import { Spinner } from '@fluentui/react';
import * as React from 'react';

/** Says that something is on its way; only after 300 ms, because a flash of it is worse than nothing. */
export function Loading({ text = 'Loading…' }: { readonly text?: string }): React.ReactElement {
  const [isLate, setLate] = React.useState(false);
  React.useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div aria-busy="true" style={{ minHeight: 64, paddingTop: 16 }}>
      {isLate && <Spinner label={text} ariaLive="polite" labelPosition="right" />}
    </div>
  );
}
