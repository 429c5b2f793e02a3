import { Component } from 'react';
import type { ReactNode } from 'react';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  readonly renderError: (error: unknown, retry: () => void) => ReactNode;
}

interface ErrorBoundaryState {
  /** Boxed, because anything may be thrown, null included. */
  readonly failure: { readonly error: unknown } | null;
}

/** Keeps a failure where it happened. Give it a `key` that changes when another try makes sense. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failure: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { failure: { error } };
  }

  readonly retry = (): void => {
    this.setState({ failure: null });
  };

  override render(): ReactNode {
    const { failure } = this.state;
    return failure === null ? this.props.children : this.props.renderError(failure.error, this.retry);
  }
}
