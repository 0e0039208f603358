import { useState, type ReactNode } from "react";
import { PARTS } from "./parts/index.ts";

const LOOKS = [["light", "日间"], ["dark", "夜间"], ["sepia", "米黄"]] as const;

/** Every part with all its states, each in a window of its own, in the look that is chosen. */
export function Contents({ only }: { only: string | undefined }): ReactNode {
  const [look, setLook] = useState<string>("light");
  const shown = PARTS.filter(({ name }) => only === undefined || name === only);
  return (
    <main className="gallery">
      <h1>陈列：{PARTS.length}个零件，{PARTS.reduce((sum, { states }) => sum + states.length, 0)}个状态</h1>
      <nav aria-label="底色">{LOOKS.map(([name, label]) => <button key={name} type="button" aria-pressed={look === name} onClick={() => { setLook(name); }}>{label}</button>)}</nav>
      <nav aria-label="零件">{PARTS.map(({ name, title }) => <a key={name} href={`?of=${name}`}>{title}</a>)}</nav>
      {shown.map((part) => (
        <section key={part.name} aria-labelledby={part.name}>
          <h2 id={part.name}>{part.title}</h2>
          <div className="gallery-row">
            {part.states.map(({ name, width = 390, height = 640 }) => {
              const address = `?part=${part.name}&state=${name}&look=${look}`;
              return (
                <figure key={name}>
                  <figcaption><a href={address}>{name}</a></figcaption>
                  <iframe key={look} src={address} title={`${part.title}，${name}`} width={width} height={height} loading="lazy" />
                </figure>
              );
            })}
          </div>
        </section>
      ))}
    </main>
  );
}
