/** What TypeScript's library lacks. The policy's answer is an object that a browser takes where it takes a string. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (input: string) => string }): { createScriptURL(input: string): string };
  createPolicy(name: string, rules: { createScript: (input: string) => string }): { createScript(input: string): string };
}
declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
}

/** A policy's name can be taken once. */
const trusted = new Map<string, string>();

/**
 * Takes a policy's name and the address of a script that the build wrote; gives the address as one
 * that may be started. The site's policy asks for trusted types: only this one address passes.
 */
export function trustedScript(name: string, address: string): string {
  const known = trusted.get(name);
  if (known !== undefined) return known;
  const policy = window.trustedTypes?.createPolicy(name, {
    createScriptURL: (input) => {
      if (input !== address) throw new TypeError("Not the address that the build wrote");
      return input;
    },
  });
  const passed = policy ? policy.createScriptURL(address) : address;
  trusted.set(name, passed);
  return passed;
}
