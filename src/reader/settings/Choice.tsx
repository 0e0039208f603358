import { useId, type ReactNode } from "react";

interface ChoiceProps<T> {
  label: string;
  options: readonly { value: T; label: string; className?: string }[];
  value: T;
  onChange: (value: T) => void;
}

/** Four that have no room in a row stand two and two, and not three and one. */
const inPairs = <Option,>(options: readonly Option[]): (readonly Option[])[] =>
  options.length === 4 ? [options.slice(0, 2), options.slice(2)] : [options];

/** One of a few, all in sight: radio buttons drawn as a row of words. */
export function Choice<T extends string | number>({ label, options, value, onChange }: ChoiceProps<T>): ReactNode {
  const name = useId();
  return (
    <fieldset className="choice min-w-0">
      <legend className="float-start w-16 shrink-0 py-2.5 text-soft">{label}</legend>
      <div className="flex min-w-0 flex-wrap gap-2">
        {inPairs(options).map((pair, index) => (
          <div key={index} className="flex min-w-0 grow flex-wrap gap-2">
            {pair.map((option) => (
              <label key={option.value} className={`chosen target relative flex grow items-center justify-center border border-rule px-0.5 two:px-2 ${option.className ?? ""}`}>
                <input
                  type="radio"
                  name={name}
                  className="absolute inset-0 cursor-pointer appearance-none outline-none"
                  checked={option.value === value}
                  onChange={() => { onChange(option.value); }}
                />
                {option.label}
              </label>
            ))}
          </div>
        ))}
      </div>
    </fieldset>
  );
}
