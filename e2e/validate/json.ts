import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";

/** The schemas of this folder. */
export type JsonKind = "json-feed" | "manifest";

const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });

/** Takes what a document is to be, and its text; gives what is wrong with it by the schema, a line each. Throws where the text is no JSON. */
export function jsonFaults(kind: JsonKind, text: string): string[] {
  const schema: unknown = JSON.parse(readFileSync(join(import.meta.dirname, `${kind}.schema.json`), "utf8"));
  if (typeof schema !== "object" || schema === null) throw new Error(`${kind}.schema.json is no schema.`);
  const validate = ajv.compile(schema);
  return validate(JSON.parse(text)) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`);
}
