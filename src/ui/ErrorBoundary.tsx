import { DefaultButton } from '@fluentui/react';
import * as React from 'react';

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
    if (!this.state.failed) return this.props.children;
    return (
      <div role="alert" style={{ padding: '16px 0' }}>
        <p style={{ marginTop: 0 }}>{this.props.text}</p>
        <DefaultButton text={this.props.tryAgain} onClick={() => this.setState({ failed: false })} />
      </div>
    );
  }
}
