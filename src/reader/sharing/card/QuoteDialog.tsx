import { useEffect, useState, type ReactNode } from "react";
import { strings } from "../../strings.ts";
import { words } from "./words.ts";
import { Dialog } from "../../parts/dialog/Dialog.tsx";
import { imprintOf, type Told } from "../told.ts";

interface QuoteDialogProps {
  told: Told;
  /** As shown, a paragraph a line. */
  quote: string;
  url: string;
  onClose: () => void;
}

interface Picture {
  file: File;
  src: string;
  width: number;
  height: number;
  shown: number;
  cut: boolean;
}

const button = "target border border-ink px-4 hover:bg-tint inline-flex items-center";

/** A quote as a picture: shown first, then kept or sent. What draws it is loaded with it. */
export function QuoteDialog({ told, quote, url, onClose }: QuoteDialogProps): ReactNode {
  const [state, setState] = useState<Picture | "making" | "failed">("making");
  const { headline, paper = strings.name } = told;
  const imprint = imprintOf(told);
  useEffect(() => {
    let src: string | undefined;
    let here = true;
    const make = async (): Promise<Picture | "failed"> => {
      const { paintQuote } = await import("./paint.ts");
      const painted = await paintQuote({ paper, quote, headline, imprint, url, excerpt: words.excerpt, scan: words.scan });
      if (!painted) return "failed";
      const file = new File([painted.picture], words.file(headline), { type: "image/png" });
      return { ...painted, file, src: URL.createObjectURL(file) };
    };
    make().catch((): "failed" => "failed").then((made) => {
      if (made !== "failed") ({ src } = made);
      if (here) setState(made);
      else if (src !== undefined) URL.revokeObjectURL(src);
    }, () => undefined);
    return () => {
      here = false;
      if (src !== undefined) URL.revokeObjectURL(src);
    };
  }, [paper, quote, headline, imprint, url]);
  const plain = quote.replaceAll("\n", "");
  const files = typeof state === "object" ? [state.file] : [];
  const sendable = files.length > 0 && typeof navigator.canShare === "function" && navigator.canShare({ files });
  return (
    <Dialog title={words.title} close={words.close} onClose={onClose}>
      <div className="controls px-5 py-4">
        {state === "making" && <p role="status" className="py-10 text-center text-soft">{words.making}</p>}
        {state === "failed" && <p role="alert" className="border-s-4 border-accent bg-tint px-3 py-2">{words.failed}</p>}
        {typeof state === "object" && (
          <>
            <img src={state.src} width={state.width} height={state.height} alt={words.alt(plain, headline, imprint)} className="mx-auto h-auto max-h-card w-auto max-w-full border border-rule" />
            {state.cut && <p className="text-note text-soft">{words.cut(state.shown, [...plain].length)}</p>}
            <div className="flex flex-wrap gap-2">
              {sendable && <button type="button" className={button} onClick={() => { navigator.share({ files, title: headline }).catch(() => undefined); }}>{words.send}</button>}
              <a href={state.src} download={state.file.name} className={button}>{words.save}</a>
            </div>
          </>
        )}
      </div>
    </Dialog>
  );
}
