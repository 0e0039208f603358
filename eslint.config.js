import { readdirSync } from "node:fs";
import tseslint from "typescript-eslint";
import { importX } from "eslint-plugin-import-x";
import reactHooks from "eslint-plugin-react-hooks";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";

// Data flows one way; each zone names what a room may not know.
const zone = (target, from) => ({ target: `./src/${target}`, from: from.map((room) => `./src/${room}`) });

// Text is data, in whatever way it might become code or markup.
const textIsData = [
  { selector: "NewExpression[callee.name='Function']", message: "No code from text." },
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: "Content is text." },
  { selector: "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]", message: "Content is text." },
];
const NO_PATTERN_FROM_INPUT = {
  selector: ":matches(NewExpression, CallExpression)[callee.name='RegExp']",
  message: "A pattern is never built from input.",
};

// Pages never know each other; `app` puts them together. Parts know no page, and data knows nothing that is drawn.
const pages = readdirSync("src/reader/pages");
const readerZones = [
  ...pages.map((page) => zone(`reader/pages/${page}`, pages.filter((other) => other !== page).map((other) => `reader/pages/${other}`))),
  zone("reader/pages", ["reader/app"]),
  zone("reader/parts", ["reader/pages", "reader/app"]),
  zone("reader/data", ["reader/pages", "reader/parts", "reader/app"]),
];

export default tseslint.config(
  { ignores: ["dist", "build", ".cache", "test-results", "playwright-report", "node_modules", "eslint.config.js"] },
  ...tseslint.configs.strict,
  {
    files: ["**/*.ts", "**/*.tsx"],
    plugins: { "import-x": importX },
    // Types are asked where a slip is silent without them: a promise nobody waits for, a case nobody handles, an `any`.
    languageOptions: { parserOptions: { projectService: true } },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver()] },
    rules: {
      "import-x/no-cycle": "error",
      "import-x/no-restricted-paths": ["error", { zones: [
        zone("model", ["text", "press", "search", "site", "serve", "cli", "reader"]),
        zone("text", ["model", "press", "search", "site", "serve", "cli", "reader"]),
        zone("press", ["search", "site", "serve", "cli", "reader"]),
        zone("search", ["press", "site", "serve", "cli", "reader"]),
        // The static server knows files only; the site's builder may ask it for the headers that a host should send.
        zone("serve", ["model", "text", "press", "search", "site", "cli", "reader"]),
        zone("site", ["cli", "reader"]),
        zone("reader", ["press", "site", "serve", "cli"]),
        // The gallery shows the reader; nothing that is built for a site may know it.
        { target: "./src", from: ["./gallery"] },
        ...readerZones,
      ] }],
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/no-unnecessary-type-assertion": "error",
      "@typescript-eslint/no-unsafe-argument": "error",
      "@typescript-eslint/no-unsafe-assignment": "error",
      "@typescript-eslint/no-unsafe-call": "error",
      "@typescript-eslint/no-unsafe-member-access": "error",
      "@typescript-eslint/no-unsafe-return": "error",
      "@typescript-eslint/no-unsafe-type-assertion": "error",
      "@typescript-eslint/only-throw-error": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "max-lines": ["error", 300],
      "no-eval": "error",
      "no-restricted-syntax": ["error", ...textIsData, NO_PATTERN_FROM_INPUT],
    },
  },
  // A test may hand on what no type allows, to see what comes of it; a bench reads keys whose form it knows.
  {
    files: ["**/*.test.ts", "**/*.test.tsx", "bench/**/*.ts"],
    rules: { "@typescript-eslint/no-unsafe-type-assertion": "off", "@typescript-eslint/no-unsafe-assignment": "off" },
  },
  // A journey builds patterns from names of its own.
  { files: ["e2e/**/*.ts"], rules: { "no-restricted-syntax": ["error", ...textIsData] } },
  {
    files: ["src/reader/**/*.ts", "src/reader/**/*.tsx"],
    ...reactHooks.configs.flat.recommended,
    rules: {
      ...reactHooks.configs.flat.recommended.rules,
      // What stands in the DOM once it was painted (how many marks, how high) can be known in an effect only.
      "react-hooks/set-state-in-effect": "off",
    },
  },
);
