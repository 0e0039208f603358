import type { ReactNode } from "react";
import "./pinyin.css";
import { readingsOf } from "./readings.ts";
import type { SetText } from "./typeset.ts";

/**
 * Sets each Han character with its reading over it (beside it, in columns). The readings can't be selected, so they are not
 * copied, and a screen reader, which knows them, is not told them twice.
 */
export const setWithPinyin: SetText = (text, from, to) => {
  const readings = readingsOf(text);
  const out: ReactNode[] = [];
  let plain = from;
  for (let at = from; at < to; at++) {
    const reading = readings[at] ?? "";
    if (reading === "") continue;
    const end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
    if (at > plain) out.push(text.slice(plain, at));
    out.push(<ruby key={at}>{text.slice(at, end)}<rt aria-hidden="true">{reading}</rt></ruby>);
    plain = end;
  }
  out.push(text.slice(plain, to));
  return out;
};
