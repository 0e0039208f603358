export { llmsTxt } from "./llms.ts";
export { robotsTxt } from "./robots.ts";
export { sitemapFiles } from "./sitemap.ts";
