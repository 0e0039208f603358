import { useEffect, useState, type ReactNode } from "react";

/** How long typing must rest before a screen reader is told, in milliseconds. */
const REST = 700;

/** Tells a screen reader, politely and once typing rests, what has changed on the page. */
export function Announcer({ message }: { message: string }): ReactNode {
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => { setSaid(message); }, REST);
    return () => { clearTimeout(timer); };
  }, [message]);
  return <p role="status" className="sr-only">{said}</p>;
}
