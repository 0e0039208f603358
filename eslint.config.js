import tseslint from "typescript-eslint";
import { importX } from "eslint-plugin-import-x";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";

// Data flows one way; each zone names what a room may not know.
const zone = (target, from) => ({ target: `./src/${target}`, from: from.map((room) => `./src/${room}`) });

export default tseslint.config(
  { ignores: ["dist", "build", "node_modules", "eslint.config.js"] },
  ...tseslint.configs.strict,
  {
    files: ["**/*.ts", "**/*.tsx"],
    plugins: { "import-x": importX },
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
      ] }],
      "no-eval": "error",
      "no-restricted-syntax": ["error",
        { selector: "NewExpression[callee.name='RegExp']", message: "A pattern is never built from input." },
        { selector: "NewExpression[callee.name='Function']", message: "No code from text." },
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: "Content is text." },
        { selector: "MemberExpression[property.name='innerHTML']", message: "Content is text." },
      ],
    },
  },
);
