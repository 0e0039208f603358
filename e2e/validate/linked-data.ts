import { join } from "node:path";
import ts from "typescript";

/** Where the text is taken to lie, so that the vocabulary is found from it. */
const PLACE = join(import.meta.dirname, "linked-data.checked.ts");

const OPTIONS: ts.CompilerOptions = {
  strict: true, noEmit: true, skipLibCheck: true, types: [],
  target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler,
};

/**
 * Takes blocks of JSON-LD, each of one NewsArticle; gives what is wrong with each by schema.org's vocabulary, a sentence each: a
 * word that it does not have, one that stands where it may not, a value of another kind. The types of schema-dts are generated from
 * that vocabulary, and TypeScript holds a literal against them, the words that are too many included. Throws where a text is no JSON.
 */
export function linkedDataFaults(blocks: readonly string[]): string[][] {
  const text = [
    'import type { NewsArticle, WithContext } from "schema-dts";',
    // Printed anew, on one line each: JSON is a literal of TypeScript.
    ...blocks.map((block, index) => `export const block${index}: WithContext<NewsArticle> = ${JSON.stringify(JSON.parse(block))};`),
  ].join("\n");
  const host = ts.createCompilerHost(OPTIONS);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (file, version, ...others) => (file === PLACE ? ts.createSourceFile(file, text, version) : read(file, version, ...others));
  const program = ts.createProgram([PLACE], OPTIONS, host);
  const source = program.getSourceFile(PLACE);
  if (!source) throw new Error("TypeScript did not read the text.");
  const faults = blocks.map((): string[] => []);
  for (const { start, messageText } of [...program.getOptionsDiagnostics(), ...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]) {
    const message = ts.flattenDiagnosticMessageText(messageText, "\n");
    const of = faults[source.getLineAndCharacterOfPosition(start ?? 0).line - 1];
    // In the first line stands no block: without the vocabulary nothing would be held against anything.
    if (!of) throw new Error(message);
    of.push(message);
  }
  return faults;
}
