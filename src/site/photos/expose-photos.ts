import type { Page } from "../../model/index.ts";
import type { Diagnostic } from "../../press/diagnostics/diagnostic.ts";
import type { PhotoFile } from "../content/index.ts";
import { attach, type Attachment } from "./attach.ts";
import { AT_ONCE, type Darkroom, type Exposed } from "./darkroom.ts";
import { pooled } from "./pool.ts";

/**
 * Takes a page, the files of its photographs and what makes pictures; gives the page with each picture at its place, what
 * is still to be made of them, and an error for each file whose pixels can't be read: its caption stands alone then.
 */
export async function exposePhotos(page: Page, files: readonly PhotoFile[], darkroom: Darkroom): Promise<{ page: Page; photos: Exposed[]; diagnostics: Diagnostic[] }> {
  const photos: Exposed[] = [];
  const attachments: Attachment[] = [];
  const diagnostics: Diagnostic[] = [];
  const exposed = await pooled(files, AT_ONCE, ({ path, alt }) => darkroom.expose(path, alt));
  for (const [index, file] of files.entries()) {
    const one = exposed[index];
    if (one) {
      photos.push(one);
      attachments.push({ item: file.item, image: one.image, ...(file.photo === undefined ? {} : { photo: file.photo }) });
    } else {
      diagnostics.push(file.fault("photo-refused", `照片 ${file.file} 打不开：文件坏了、没有传完，或者大小不像一张照片。`, "请换一张完好的；这一条图片说明先单独登出来。"));
    }
  }
  return { page: attach(page, attachments), photos, diagnostics };
}
