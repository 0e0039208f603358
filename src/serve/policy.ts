/**
 * What a page of a built site may do in a browser: nothing but its own script, style, pictures and data. Trusted Types
 * make a string that reaches a script sink an error instead of a hole.
 */
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
] as const;

/** Hashes of the inline scripts and styles that a page was built with, each such as `sha256-…`, without quotes. */
export interface InlineHashes {
  script?: readonly string[];
  style?: readonly string[];
}

/** Takes the hashes of what a page has inline (none is allowed without one); gives the policy for its `<meta>`. */
export function contentPolicy(inline: InlineHashes = {}): string {
  const extended = (directive: string, hashes: readonly string[] | undefined): string =>
    [directive, ...(hashes ?? []).map((hash) => `'${hash}'`)].join(" ");
  return CONTENT_POLICY.map((directive) => {
    if (directive.startsWith("script-src ")) return extended(directive, inline.script);
    if (directive.startsWith("style-src ")) return extended(directive, inline.style);
    return directive;
  }).join("; ");
}

/** Takes a page's HTML; gives the policy that its own `<meta>` states, or undefined where it states none. */
export function statedPolicy(html: string): string | undefined {
  for (const [tag] of html.matchAll(/<meta\s[^<>]*>/gi)) {
    if (!/http-equiv="Content-Security-Policy"/i.test(tag)) continue;
    return /\scontent="([^"]*)"/i.exec(tag)?.[1]?.replaceAll("&#39;", "'").replaceAll("&#x27;", "'").replaceAll("&amp;", "&");
  }
  return undefined;
}

/**
 * Takes the policy of the pages; gives the headers that a host sends with each answer. `frame-ancestors` stands here
 * only, because a browser ignores it in a `<meta>`.
 */
export function securityHeaders(policy: string = contentPolicy()): [name: string, value: string][] {
  return [
    ["Content-Security-Policy", `${policy}; frame-ancestors 'none'`],
    ["X-Content-Type-Options", "nosniff"],
    ["Referrer-Policy", "strict-origin-when-cross-origin"],
    ["Cross-Origin-Opener-Policy", "same-origin"],
    ["Permissions-Policy", "camera=(), geolocation=(), microphone=()"],
  ];
}
