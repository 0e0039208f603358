import { describe, expect, it } from "vitest";
import { contentPolicy, securityHeaders, statedPolicy } from "./policy.ts";

describe("the policy of a built site", () => {
  it("lets a page load nothing that is not the site's own", () => {
    const policy = contentPolicy();
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it("names what stands inline by its hash, script and style apart", () => {
    const policy = contentPolicy({ script: ["sha256-a="], style: ["sha256-b=", "sha256-c="] });
    expect(policy).toContain("script-src 'self' 'sha256-a=';");
    expect(policy).toContain("style-src 'self' 'sha256-b=' 'sha256-c=';");
  });

  it("is found again in a page, however its quotes were escaped", () => {
    const policy = contentPolicy({ script: ["sha256-a="] });
    const meta = (content: string): string => `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${content}">`;
    expect(statedPolicy(meta(policy))).toBe(policy);
    expect(statedPolicy(meta(policy.replaceAll("'", "&#x27;")))).toBe(policy);
    expect(statedPolicy('<meta name="description" content="x">')).toBeUndefined();
  });

  it("forbids frames in the header, where alone a browser heeds it", () => {
    expect(contentPolicy()).not.toContain("frame-ancestors");
    expect(new Map(securityHeaders()).get("Content-Security-Policy")).toMatch(/; frame-ancestors 'none'$/);
  });
});
