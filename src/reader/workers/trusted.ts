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

/**
 * Takes a policy's name, used once in a page, and the address of a script that the build wrote; gives the address as one
 * that may be started. The site's policy asks for trusted types: only this one address passes.
 */
export function trustedScript(name: string, address: string): string {
  const policy = window.trustedTypes?.createPolicy(name, {
    createScriptURL: (input) => {
      if (input !== address) throw new TypeError("Not the address that the build wrote");
      return input;
    },
  });
  return policy ? policy.createScriptURL(address) : address;
}
