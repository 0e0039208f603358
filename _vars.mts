import { chromium } from "@playwright/test";
import { readFileSync, mkdtempSync, mkdirSync, writeFileSync, symlinkSync, readdirSync } from "node:fs";
import { join } from "node:path"; import { tmpdir } from "node:os"; import { brotliCompressSync } from "node:zlib";
import { serve } from "./src/serve/index.ts";
import { builtEdition, longestArticle } from "./e2e/suite/built.ts";
import { launchOptions } from "./e2e/suite/launch.ts";
import { controlFront, controlStory } from "./bench/load/control.ts";
import { siteStyle } from "./bench/load/site-style.ts";
const dir = process.env.DIST ?? "/work/wt-load/dist";
const ed = builtEdition(dir), st = longestArticle(ed);
const which = process.env.PAGE ?? "story";
const rel = which === "story" ? `a/${st.id}/index.html` : "index.html";
const html = readFileSync(join(dir, rel), "utf8");
const css = /<style>([\s\S]*?)<\/style>/.exec(html)![1]!;
const ctlHtml = which === "story" ? controlStory(st, siteStyle(dir, rel)) : controlFront(ed, siteStyle(dir, rel));
const noCsp = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "");
const noInline = noCsp.replace(/<script>var h=[\s\S]*?<\/script>/, "");
const noEnd = noInline.slice(0, noInline.indexOf('<script type="module"')) + "</body></html>";
const sub = (f: (c: string) => string) => noEnd.replace(css, () => f(css));
const V: Record<string, string> = { ctl: ctlHtml, full: html, noCsp, noInline, noEnd,
  noTypo: sub((c) => c.replace(/text-autospace:[^;}]*;?|text-spacing-trim:[^;}]*;?|hanging-punctuation:[^;}]*;?|line-break:[^;}]*;?|overflow-wrap:[^;}]*;?/g, "")),
  noBalance: sub((c) => c.replace(/text-wrap:[^;}]*;?|text-wrap-style:[^;}]*;?/g, "")),
  noBoth: sub((c) => c.replace(/text-wrap:[^;}]*;?|text-autospace:[^;}]*;?|text-spacing-trim:[^;}]*;?|hanging-punctuation:[^;}]*;?|line-break:[^;}]*;?|overflow-wrap:[^;}]*;?|text-justify:[^;}]*;?/g, "")),
  noCss: sub(() => ""),
  ctlCss: sub(() => /<style>([\s\S]*?)<\/style>/.exec(ctlHtml)![1]!.slice(0, 600)),
  ...(process.env.EXTRA ? (await import(process.env.EXTRA)).default({ html, noEnd, css, sub }) : {}),
};
const only = process.env.ONLY?.split(",");
const root = mkdtempSync(join(tmpdir(), "vars-"));
for (const d of readdirSync(dir)) if (!/^index/.test(d) && d !== "a") symlinkSync(join(dir, d), join(root, d));
for (const [n, h] of Object.entries(V)) { const p = join(root, "v", n); mkdirSync(p, { recursive: true }); writeFileSync(join(p, "index.html"), h); writeFileSync(join(p, "index.html.br"), brotliCompressSync(h)); }
const site = await serve({ dir: root, port: 0 });
const browser = await chromium.launch(launchOptions());
const PH = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, locale: "zh-CN" };
const rounds = Number(process.env.ROUNDS ?? 7);
const med = (a: number[]) => [...a].sort((x, y) => x - y)[Math.floor(a.length / 2)] ?? NaN;
const all: Record<string, Record<string, number[]>> = {};
for (let r = 0; r < rounds; r++) for (const name of Object.keys(V)) {
  if (only && !only.includes(name)) continue;
  await browser.startTracing(undefined, { categories: ["devtools.timeline", "disabled-by-default-devtools.timeline", "loading", "blink.user_timing"] });
  const ctx = await browser.newContext(PH); const page = await ctx.newPage(); const s = await ctx.newCDPSession(page);
  await s.send("Network.enable"); await s.send("Network.emulateNetworkConditions", { offline: false, latency: 150, downloadThroughput: 200000, uploadThroughput: 93750 });
  await page.addInitScript(() => { (window as any).L = 0; new PerformanceObserver((l) => { for (const e of l.getEntries()) (window as any).L = e.startTime; }).observe({ type: "largest-contentful-paint", buffered: true }); });
  await page.goto(`${site.address}v/${name}/`, { waitUntil: "domcontentloaded" }); await page.waitForFunction(() => (window as any).L > 0, undefined, { timeout: 5000 }).catch(() => console.log("timeout", name)); await page.waitForTimeout(30);
  const lcp: number = await page.evaluate(() => (window as any).L);
  const buf = await browser.stopTracing(); await ctx.close();
  const ev = JSON.parse(buf.toString()).traceEvents as any[];
  const nav = ev.find((e) => e.name === "navigationStart" && e.args?.data?.documentLoaderURL?.includes(`/v/${name}/`));
  const pid = nav.pid, t0 = nav.ts; const main = ev.find((e) => e.name === "thread_name" && e.args.name === "CrRendererMain" && e.pid === pid);
  const lcpTs = t0 + lcp * 1000;
  const mine = ev.filter((e) => e.pid === pid && e.tid === main.tid && e.ph === "X" && e.ts >= t0 && e.ts < lcpTs);
  const o = (all[name] ??= {}); const add = (k: string, v: number) => (o[k] ??= []).push(v);
  add("LCP", lcp); const tasks = mine.filter((e) => e.name === "RunTask");
  add("main thread", tasks.reduce((a, e) => a + (e.tdur ?? 0), 0) / 1000);
  for (const n of ["ParseHTML", "ParseAuthorStyleSheet", "EvaluateScript", "UpdateLayoutTree", "Layout", "PrePaint", "Paint", "Layerize", "Commit", "CommitLoad"]) add(n, mine.filter((e) => e.name === n).reduce((a, e) => a + (e.tdur ?? 0), 0) / 1000);
  add("layouts", mine.filter((e) => e.name === "Layout").length);
}
const names = Object.keys(all); const keys = [...new Set(names.flatMap((n) => Object.keys(all[n]!)))];
console.log(["", ...names].map((x) => x.padEnd(14)).join(""));
for (const k of keys) console.log([k, ...names.map((n) => med(all[n]![k] ?? []).toFixed(1))].map((x) => x.slice(0, 13).padEnd(14)).join(""));
await browser.close(); await site.close(); process.exit(0);
