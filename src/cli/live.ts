import { createReadStream } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { hasErrors } from "../press/diagnostics/order.ts";
import { renderReport } from "../press/diagnostics/render/index.ts";
import { newestFirst } from "../search/index.ts";
import { buildArchive } from "../search/archive/build.ts";
import { pinyinReader } from "../search/pinyin/reader.ts";
import { Darkroom } from "../site/photos/index.ts";
import { pressFolder, type PressedFolder } from "../site/press-content.ts";

/** Told to the page when the content was pressed anew and is well: it asks for its data again. */
const PRESSED_EVENT = "baolan:pressed";

/** An editor's save comes as several events; they are waited for, in milliseconds. */
const SETTLE = 60;

/** Wide enough for a message with its line in the browser's overlay. */
const COLUMNS = 96;

/**
 * For `npm run dev`: presses the content folder in memory, serves the bundle from there, and presses it again whenever a
 * file in it is saved. What does not press is shown over the page, with line and caret; the pages that do press stay
 * readable under it. The lock of links is left alone: while a headline is being written its link is nobody's yet.
 */
export function livePress(folder: string): Plugin {
  return {
    name: "baolan-live-press",
    apply: "serve",
    async configureServer(server) {
      const content = resolve(server.config.root, folder);
      const darkroom = new Darkroom(join(server.config.root, ".cache/photos"));
      let pressed = await press(content, darkroom);
      let failed = failures(pressed);
      const show = (): void => { if (failed !== "") server.ws.send({ type: "error", err: { message: failed, stack: "", plugin: "baolan" } }); };

      let latest = 0;
      const again = async (): Promise<void> => {
        latest += 1;
        const turn = latest;
        const fresh = await press(content, darkroom);
        // A later save has begun a press of its own: what this one read is old.
        if (turn !== latest) return;
        pressed = fresh;
        const before = failed;
        failed = failures(pressed);
        if (failed !== "") show();
        else if (before !== "") server.ws.send({ type: "full-reload" });
        else server.ws.send({ type: "custom", event: PRESSED_EVENT });
      };
      watchFolder(server, content, () => {
        again().catch((error: unknown) => { server.config.logger.error(String(error)); });
      });
      server.ws.on("connection", show);
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? "/").split("?")[0]?.slice(1);
        const photo = pressed.photos.find(({ plates }) => plates.some((plate) => plate.path === path));
        const plate = photo?.plates.find((one) => one.path === path);
        if (photo && plate) {
          // Made when it is asked for: an editor at work looks at a few of them, and in two sizes.
          darkroom.develop(photo, [plate]).then(() => {
            response.setHeader("Content-Type", plate.type);
            createReadStream(darkroom.kept(plate)).on("error", next).pipe(response);
          }, next);
          return;
        }
        const file = pressed.files.find((one) => one.path === path);
        if (!file && /^(?:data|photos|search)\/./.test(path ?? "")) {
          response.statusCode = 404;
          response.end();
          return;
        }
        if (!file) {
          next();
          return;
        }
        response.setHeader("Content-Type", "application/json;charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.end(file.bytes);
      });
    },
  };
}

async function press(content: string, darkroom: Darkroom): Promise<PressedFolder> {
  const pressed = await pressFolder(relative(process.cwd(), content) || ".", { path: join(content, "links.lock"), text: "" }, darkroom);
  for await (const { path, bytes } of buildArchive({ documents: () => newestFirst(pressed.editions), readings: pinyinReader().readings })) {
    pressed.files.push({ path: `search/${path}`, bytes });
  }
  return pressed;
}

function failures({ reports }: PressedFolder): string {
  return reports
    .filter(({ diagnostics }) => hasErrors(diagnostics))
    .map((report) => renderReport({ ...report, diagnostics: report.diagnostics.filter(({ severity }) => severity === "error") }, { columns: COLUMNS, colour: false }))
    .join("\n");
}

function watchFolder(server: ViteDevServer, content: string, changed: () => void): void {
  server.watcher.add(content);
  let timer: ReturnType<typeof setTimeout> | undefined;
  server.watcher.on("all", (_event, file) => {
    if (!resolve(file).startsWith(content + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(changed, SETTLE);
  });
}
