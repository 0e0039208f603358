import { Component, type ReactNode } from "react";
import { strings } from "../../strings.ts";
import { Notice } from "./Notice.tsx";

interface ErrorRegionProps {
  children: ReactNode;
  /** When this changes, a region that failed is tried again. */
  resetKey?: string;
}

interface State {
  failed: boolean;
  attempt: number;
  resetKey: string | undefined;
}

/**
 * Keeps a fault inside one region of the page. Translators and extensions move text nodes about under React, and then
 * its next change there throws; the region is thrown away and drawn anew, while the rest reads on.
 */
export class ErrorRegion extends Component<ErrorRegionProps, State> {
  override state: State = { failed: false, attempt: 0, resetKey: this.props.resetKey };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  static getDerivedStateFromProps(props: ErrorRegionProps, state: State): Partial<State> | null {
    if (props.resetKey === state.resetKey) return null;
    return { resetKey: props.resetKey, failed: false, attempt: state.attempt + (state.failed ? 1 : 0) };
  }

  again = (): void => {
    this.setState(({ attempt }) => ({ failed: false, attempt: attempt + 1 }));
  };

  override render(): ReactNode {
    if (this.state.failed) return <Notice words={strings.faults.region} action={strings.faults.retry} onAction={this.again} />;
    return <div key={this.state.attempt} className="contents">{this.props.children}</div>;
  }
}
