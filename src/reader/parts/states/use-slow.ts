import { useEffect, useState } from "react";

/** When waiting is worth a word, in milliseconds. */
const SLOW = 4000;

/** Tells whether what this stands for has been waited for long enough to be worth a word. */
export function useSlow(): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => { setSlow(true); }, SLOW);
    return () => { clearTimeout(timer); };
  }, []);
  return slow;
}
