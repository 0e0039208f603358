export { basePath } from "./handler.ts";
export { contentPolicy, securityHeaders, statedPolicy } from "./policy.ts";
export type { InlineHashes } from "./policy.ts";
export { DEFAULT_PORT, serve } from "./serve.ts";
export type { Served, ServeOptions } from "./serve.ts";
