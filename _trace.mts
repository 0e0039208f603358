import { chromium } from "@playwright/test";
import { readFileSync, existsSync, mkdtempSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path"; import { tmpdir } from "node:os"; import { brotliCompressSync } from "node:zlib";
import { serve } from "./src/serve/index.ts";
import { builtEdition, longestArticle } from "./e2e/suite/built.ts";
import { launchOptions } from "./e2e/suite/launch.ts";
import { controlFront, controlStory } from "./bench/load/control.ts";
import { siteStyle } from "./bench/load/site-style.ts";
const dir = process.env.DIST ?? "/work/wt-load/dist";
const ed = builtEdition(dir), st = longestArticle(ed);
const controls = mkdtempSync(join(tmpdir(), "ctl-"));
const wc = (n: string, h: string) => { mkdirSync(join(controls, n), { recursive: true }); writeFileSync(join(controls, n, "index.html"), h); writeFileSync(join(controls, n, "index.html.br"), brotliCompressSync(h)); };
wc("story", controlStory(st, siteStyle(dir, `a/${st.id}/index.html`))); wc("front", controlFront(ed, siteStyle(dir, "index.html")));
const site = await serve({ dir, port: 0 }), ctl = await serve({ dir: controls, port: 0 });
const browser = await chromium.launch(launchOptions());
const PH = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, locale: "zh-CN" };
const rate = Number(process.env.RATE ?? 1), rounds = Number(process.env.ROUNDS ?? 5);
const pages: Record<string,string> = { story: `${site.address}a/${st.id}/`, storyCtl: `${ctl.address}story/`, front: site.address, frontCtl: `${ctl.address}front/` };
const med = (a: number[]) => [...a].sort((x, y) => x - y)[Math.floor(a.length / 2)] ?? NaN;
const all: Record<string, Record<string, number[]>> = {};
for (let r = 0; r < rounds; r++) for (const [name, url] of Object.entries(pages)) {
  if (process.env.ONLY && !process.env.ONLY.split(",").includes(name)) continue;
  await browser.startTracing(undefined, { categories: ["devtools.timeline", "disabled-by-default-devtools.timeline", "loading", "blink.user_timing", "toplevel"] });
  const ctx = await browser.newContext(PH); const page = await ctx.newPage(); const s = await ctx.newCDPSession(page);
  await s.send("Network.enable"); await s.send("Network.emulateNetworkConditions", { offline: false, latency: 150, downloadThroughput: 200000, uploadThroughput: 93750 });
  if (rate > 1) await s.send("Emulation.setCPUThrottlingRate", { rate });
  await page.addInitScript(() => { (window as any).L = 0; (window as any).T = []; new PerformanceObserver((l) => { for (const e of l.getEntries()) (window as any).L = e.startTime; }).observe({ type: "largest-contentful-paint", buffered: true }); new PerformanceObserver((l) => { for (const e of l.getEntries()) (window as any).T.push(e.duration); }).observe({ type: "longtask", buffered: true }); });
  await page.goto(url, { waitUntil: "load" }); await page.waitForTimeout(1500);
  const lcp: number = await page.evaluate(() => (window as any).L); const T: number[] = await page.evaluate(() => (window as any).T);
  const buf = await browser.stopTracing(); await ctx.close();
  const ev = JSON.parse(buf.toString()).traceEvents as any[];
  const nav = ev.find((e) => e.name === "navigationStart" && e.args?.data?.documentLoaderURL === url && e.args?.data?.isLoadingMainFrame !== false) ?? ev.find((e) => e.name === "ResourceSendRequest" && e.args?.data?.url === url);
  const pid = nav.pid; const t0 = nav.ts;
  const main = ev.find((e) => e.name === "thread_name" && e.args.name === "CrRendererMain" && e.pid === pid);
  const lcpTs = t0 + lcp * 1000;
  const mineAll = 0; const mine = ev.filter((e) => e.pid === pid && e.tid === main.tid && e.ph === "X" && e.ts >= t0);
  const o = (all[name] ??= {}); const add = (k: string, v: number) => (o[k] ??= []).push(v);
  add("LCP", lcp); add("longest", Math.max(0, ...T)); add("longTotal", T.reduce((a, b) => a + b, 0));
  const tasks = mine.filter((e) => e.name === "RunTask");
  add("task tdur before LCP", tasks.filter((e) => e.ts < lcpTs).reduce((a, e) => a + (e.tdur ?? 0), 0) / 1000);
  add("task tdur all", tasks.reduce((a, e) => a + (e.tdur ?? 0), 0) / 1000);
  for (const e of tasks.map((e) => e.tdur ?? 0).sort((a, b) => b - a).slice(0, 5).entries()) add(`top task ${e[0]}`, e[1] / 1000);
  for (const n of ["ParseHTML", "ParseAuthorStyleSheet", "EvaluateScript", "v8.compile", "v8.compileModule", "UpdateLayoutTree", "Layout", "PrePaint", "Paint", "Layerize", "Commit", "FunctionCall", "v8.evaluateModule", "RunMicrotasks", "MinorGC", "MajorGC", "TimerFire", "FireAnimationFrame","EventDispatch", "CommitLoad", "HitTest"]) {
    const x = mine.filter((e) => e.name === n); add(`${n} <LCP`, x.filter((e) => e.ts < lcpTs).reduce((a, e) => a + (e.tdur ?? 0), 0) / 1000); add(`${n} all`, x.reduce((a, e) => a + (e.tdur ?? 0), 0) / 1000);
  }
  if (process.env.DUMP && r === rounds - 1) {
    const big = tasks.filter((e) => (e.tdur ?? 0) > 2000); console.log("##", name, "lcp", lcp);
    for (const tk of big) { console.log(`task at ${((tk.ts - t0) / 1000).toFixed(0)} tdur ${(tk.tdur / 1000).toFixed(1)} dur ${(tk.dur / 1000).toFixed(1)}`);
      for (const e of mine) if (e !== tk && e.ts >= tk.ts && e.ts + (e.dur ?? 0) <= tk.ts + tk.dur && (e.tdur ?? 0) > 700 && !/RunTask/.test(e.name)) console.log(`     ${e.name} ${(e.tdur / 1000).toFixed(1)} ${(e.args?.data?.url ?? e.args?.data?.fileName ?? e.args?.fileName ?? e.args?.beginData?.url ?? "").slice(-40)} ${e.args?.elementCount ?? e.args?.beginData?.partialLayout ?? ""}`); }
  }
}
const names = Object.keys(all); const keys = [...new Set(names.flatMap((n) => Object.keys(all[n]!)))];
console.log(["", ...names].map((x) => x.padEnd(26)).join(""));
for (const k of keys) { const vs = names.map((n) => med(all[n]![k] ?? [])); if (vs.some((v) => v > 0.4)) console.log([k, ...vs.map((v) => v.toFixed(1))].map((x) => x.padEnd(26)).join("")); }
await browser.close(); await site.close(); await ctl.close(); process.exit(0);
