import { useEffect, useEffectEvent, useState } from "react";

/**
 * For a part of a page that few readers come to. Takes how its code is fetched (the same function at each call), whether it is wanted now, and
 * what to do where it can't be had; gives the code once it has come, and undefined until then.
 */
export function useCode<Code>(load: () => Promise<Code | undefined>, wanted: boolean, lost: () => void = () => undefined): Code | undefined {
  const [held, setHeld] = useState<{ code: Code }>();
  const onLost = useEffectEvent(lost);
  const fetches = wanted && held === undefined;
  useEffect(() => {
    if (!fetches) return undefined;
    let left = false;
    const take = (code: Code | undefined): void => {
      if (left) return;
      // A component is a function, and state takes a function for an updater: hence the object around it.
      if (code === undefined) onLost();
      else setHeld({ code });
    };
    load().then(take, () => { take(undefined); });
    return () => { left = true; };
  }, [load, fetches]);
  return held?.code;
}
