import * as React from 'react';
import { Button } from './Button';
import { Problem } from './Problem';

export interface ErrorBoundaryProps {
  /** One sentence: what happened and that nothing is lost. */
  readonly text: string;
  readonly tryAgain: string;
}

/** Catches a mistake in our code while a screen is drawn, so that the rest of the page stays and the screen can be opened afresh. */
export class ErrorBoundary extends React.Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  public readonly state = { failed: false };

  public static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  public render(): React.ReactNode {
    const { text, tryAgain, children } = this.props;
    if (!this.state.failed) return children;
    return <Problem text={text} action={<Button text={tryAgain} onClick={() => this.setState({ failed: false })} />} />;
  }
}
