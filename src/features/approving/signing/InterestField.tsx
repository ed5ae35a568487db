import * as React from 'react';
import { Button } from '../../../ui/Button';
import { TextBox } from '../../../ui/TextBox';
import { signingStrings as strings } from './strings';

interface InterestFieldProps {
  readonly id: string;
  readonly value: string;
  readonly problem: string | undefined;
  readonly onChange: (value: string) => void;
}

/** A line for whoever has an interest to declare; out of the way of everybody else. */
export function InterestField({ id, value, problem, onChange }: InterestFieldProps): React.ReactElement {
  const [isOpen, setOpen] = React.useState(value !== '');
  const hasAsked = React.useRef(false);
  React.useEffect(() => {
    if (isOpen && hasAsked.current) document.getElementById(id)?.focus();
  }, [isOpen, id]);

  if (isOpen) {
    return (
      <TextBox
        id={id}
        label={strings.interest}
        hint={strings.interestHint}
        problem={problem}
        value={value}
        onChange={onChange}
        lines={2}
      />
    );
  }
  const open = (): void => {
    hasAsked.current = true;
    setOpen(true);
  };
  return (
    <p style={{ margin: '0 0 14px' }}>
      <Button kind="quiet" text={strings.declare} expanded={false} onClick={open} />
    </p>
  );
}
