import { useEffect, useMemo, useState, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { tellCodeGone } from "../parts/states/code-gone.ts";
import { useSettings } from "../settings/use-settings.ts";
import { useCode } from "../use-code.ts";
import { Typeset } from "./typeset.ts";

/** Whether the page is being printed: paper is set in lines from the left, and its quotation marks are those of such lines. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const tell = ({ type }: Event): void => { flushSync(() => { setPrinting(type === "beforeprint"); }); };
    window.addEventListener("beforeprint", tell);
    window.addEventListener("afterprint", tell);
    return () => {
      window.removeEventListener("beforeprint", tell);
      window.removeEventListener("afterprint", tell);
    };
  }, []);
  return printing;
}

const loadPinyin = () => import("./pinyin.tsx");
const loadUpright = () => import("./upright.tsx");

/** Sets all running text inside as this device's settings want it: in columns, with pinyin. What does so is fetched where it is wanted. */
export function StoryText({ children }: { children: ReactNode }): ReactNode {
  const { settings: { direction, asPrinted, pinyin } } = useSettings();
  const printing = usePrinting();
  const over = useCode(loadPinyin, pinyin === true, tellCodeGone)?.setWithPinyin;
  const plain = pinyin === true ? over : undefined;
  // Without it numbers lie on their side.
  const upright = useCode(loadUpright, direction === "vertical")?.setUpright;
  const set = useMemo(() => (direction === "vertical" && !printing && upright ? upright(asPrinted === true, plain) : plain), [direction, asPrinted, printing, plain, upright]);
  return <Typeset value={set}>{children}</Typeset>;
}
