import { isAlias, isMap, isNode, isScalar, isSeq } from "yaml";
import type { Document, Node, YAMLMap } from "yaml";
import { keyOf } from "./place.ts";

/** Keys whose value is a number or a truth value. Everywhere else a plain `03` or `true` is meant as the text it is. */
const TYPED_KEYS = new Set(["line", "column", "join", "split"]);

const MOST_ALIASES = 100;
const MOST_NODES = 50_000;
const DEEPEST = 12;

/** What stopped a conversion, or a key that stands twice, and the node at which it was found. */
export interface Refusal {
  kind: "limit" | "syntax" | "duplicate";
  node: Node;
  message: string;
}

export type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain };

class Conversion {
  readonly refusals: Refusal[] = [];
  private nodes = 0;
  private aliases = 0;
  private stopped = false;
  constructor(private readonly document: Document) {}

  visit(node: Node, key: string, depth: number): Plain {
    this.nodes += 1;
    if (this.stopped) return null;
    if (this.nodes > MOST_NODES) return this.stop(node, `附带文件展开后多于 ${MOST_NODES} 项。`);
    if (depth > DEEPEST) return this.stop(node, `附带文件套了多于 ${DEEPEST} 层。`);
    if (isAlias(node)) {
      this.aliases += 1;
      if (this.aliases > MOST_ALIASES) return this.stop(node, `附带文件用了多于 ${MOST_ALIASES} 个别名（*…）。`);
      const target = node.resolve(this.document);
      return target ? this.visit(target, key, depth + 1) : this.refuse("syntax", node, "这个别名（*…）没有所指。");
    }
    if (isSeq(node)) return node.items.map((item) => (isNode(item) ? this.visit(item, key, depth + 1) : null));
    if (isMap(node)) return this.mapping(node, depth);
    if (!isScalar(node)) return this.refuse("syntax", node, "这里写的不是文字、列表或映射。");
    const { value, source } = node;
    if (value === null) return null;
    if ((typeof value === "number" || typeof value === "boolean") && TYPED_KEYS.has(key)) return value;
    return typeof value === "string" ? value : (source ?? String(value));
  }

  private mapping(node: YAMLMap, depth: number): Plain {
    const entries = new Map<string, Plain>();
    for (const pair of node.items) {
      const name = keyOf(pair);
      const at = isNode(pair.key) ? pair.key : node;
      if (name === undefined) this.refuse("syntax", at, "键要是一个词，不能是列表或映射。");
      else if (entries.has(name)) this.refuse("duplicate", at, `键“${name}”在同一层里写了两次。`);
      else entries.set(name, isNode(pair.value) ? this.visit(pair.value, name, depth + 1) : null);
    }
    // fromEntries defines own properties, so that `__proto__` is a key like any other.
    return Object.fromEntries(entries);
  }

  private refuse(kind: Refusal["kind"], node: Node, message: string): null {
    this.refusals.push({ kind, node, message });
    return null;
  }

  private stop(node: Node, message: string): null {
    this.stopped = true;
    return this.refuse("limit", node, message);
  }
}

/**
 * Takes a YAML document; gives its value, and what was refused in it: duplicate keys, keys that are no words, more aliases,
 * nodes or levels than a person writes. Aliases are followed one by one and counted, since a bomb of nine lists of nine
 * would have a billion nodes (fault 13).
 */
export function convert(document: Document): { value: Plain; refusals: Refusal[] } {
  const conversion = new Conversion(document);
  const value = isNode(document.contents) ? conversion.visit(document.contents, "", 0) : null;
  return { value, refusals: conversion.refusals };
}
