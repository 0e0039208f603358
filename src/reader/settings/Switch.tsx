import type { ReactNode } from "react";

interface SwitchProps {
  label: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** One thing that is so or not. */
export function Switch({ label, on, onChange }: SwitchProps): ReactNode {
  return (
    <label className="target flex items-center gap-3">
      <input type="checkbox" className="size-5 shrink-0 accent-accent" checked={on} onChange={(event) => { onChange(event.currentTarget.checked); }} />
      {label}
    </label>
  );
}
