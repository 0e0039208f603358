import { test } from "@playwright/test";
import { buildGallery } from "../../../gallery/build.ts";

test("the gallery is built for pictures", async () => { await buildGallery(); });
