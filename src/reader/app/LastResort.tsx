import { Component, type ReactNode } from "react";
import { Notice } from "../parts/states/Notice.tsx";
import { reloadForCode } from "../reload.ts";
import { strings } from "../strings.ts";
import { retryPageCode } from "./pages.tsx";

interface LastResortProps {
  /** The entry of the history: another one is another try. */
  at: string;
  children: ReactNode;
}

/**
 * Stands where a page's code can't be had, or where the frame itself has failed. For code one reload is tried; then words.
 */
export class LastResort extends Component<LastResortProps, { error: unknown; at: string }> {
  override state = { error: undefined as unknown, at: this.props.at };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  static getDerivedStateFromProps({ at }: LastResortProps, state: { at: string }): { error: unknown; at: string } | null {
    return at === state.at ? null : { error: undefined, at };
  }

  override componentDidCatch(error: unknown): void {
    retryPageCode();
    if (error instanceof TypeError) reloadForCode();
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    const words = error instanceof TypeError ? strings.faults.chunk : strings.faults.region;
    return <main><Notice page words={words} action={strings.faults.reload} onAction={() => { location.reload(); }} /></main>;
  }
}
