// Plain JavaScript: the packages are installed apart (npm install in bench/search), so nothing here may be needed for type checks.
const textOf = (document) => document.fields.map(({ text }) => text).join("\n");

const bigrams = (text) => {
  const clean = text.normalize("NFKC").toLowerCase().replace(/[\s\p{P}]+/gu, "");
  const out = [];
  for (let i = 0; i < clean.length; i++) out.push(clean[i], clean.slice(i, i + 2));
  return out.filter((gram) => gram !== "");
};

const makers = {
  async "MiniSearch, its own tokenizer"() {
    const { default: MiniSearch } = await import("minisearch");
    return async (documents) => {
      const index = new MiniSearch({ fields: ["text"] });
      index.addAll(documents.map((document, id) => ({ id, text: textOf(document) })));
      return (query) => index.search(query, { combineWith: "AND", prefix: true }).map(({ id }) => id);
    };
  },
  async "MiniSearch, bigrams"() {
    const { default: MiniSearch } = await import("minisearch");
    return async (documents) => {
      const index = new MiniSearch({ fields: ["text"], tokenize: bigrams });
      index.addAll(documents.map((document, id) => ({ id, text: textOf(document) })));
      return (query) => index.search(query, { combineWith: "AND" }).map(({ id }) => id);
    };
  },
  async "Orama (mandarin)"() {
    const { create, insertMultiple, search } = await import("@orama/orama");
    return async (documents) => {
      const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
      const tokenizer = {
        language: "english",
        normalizationCache: new Map(),
        tokenize: (text) => [...new Set([...segmenter.segment(text.toLowerCase())].filter((word) => word.isWordLike).map(({ segment }) => segment))],
      };
      const index = create({ schema: { text: "string" }, components: { tokenizer } });
      await insertMultiple(index, documents.map((document, id) => ({ id: String(id), text: textOf(document) })), 500);
      return async (query) => (await search(index, { term: query, limit: documents.length, threshold: 0 })).hits.map(({ id }) => Number(id));
    };
  },
  async "FlexSearch (CJK)"() {
    const flex = await import("flexsearch");
    const { Index, Charset } = flex.default?.Index ? flex.default : flex;
    return async (documents) => {
      const index = new Index({ encoder: Charset.CJK, tokenize: "forward" });
      documents.forEach((document, id) => index.add(id, textOf(document)));
      return (query) => index.search(query, { limit: documents.length });
    };
  },
  async "uFuzzy"() {
    const { default: UFuzzy } = await import("@leeoniya/ufuzzy");
    return async (documents) => {
      const texts = documents.map(textOf);
      const fuzzy = new UFuzzy({ unicode: true, interSplit: "[^\\p{L}\\d']+", intraSplit: "\\p{Ll}\\p{Lu}", intraBound: "\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}", intraChars: "[\\p{L}\\d']", intraContr: "'\\p{L}{1,2}\\b" });
      return (query) => fuzzy.filter(texts, query) ?? [];
    };
  },
  async "Pagefind"() {
    const { createIndex } = await import("pagefind");
    const { mkdtempSync, readFileSync, writeFileSync } = await import("node:fs");
    const { tmpdir } = await import("node:os");
    const { join } = await import("node:path");
    const { pathToFileURL } = await import("node:url");
    return async (documents) => {
      const { index } = await createIndex();
      for (const [at, document] of documents.entries()) {
        await index.addCustomRecord({ url: `/${at}`, content: textOf(document), language: "zh-cn", meta: { title: String(at) } });
      }
      const dir = mkdtempSync(join(tmpdir(), "pagefind-"));
      await index.writeFiles({ outputPath: dir });
      writeFileSync(join(dir, "package.json"), '{"type":"module"}');
      // Its run time is made for a browser: files come from the disk here, and the page's language is said.
      const fetchBefore = globalThis.fetch;
      globalThis.fetch = async (url) => new Response(readFileSync(join(dir, String(url).replace(/^.*\/pagefind\//, "").replace(/\?.*/, ""))));
      globalThis.document = { querySelector: () => ({ getAttribute: () => "zh-cn" }), currentScript: null };
      globalThis.location = { origin: "http://127.0.0.1", href: "http://127.0.0.1/" };
      globalThis.window = globalThis;
      const runtime = await import(pathToFileURL(join(dir, "pagefind.js")).href);
      await runtime.options({ basePath: "/pagefind/" });
      await runtime.init("zh-cn");
      void fetchBefore;
      // Which story a result is stands in a file of its own: kept, so that the reading of it is not counted each time.
      const stories = new Map();
      return async (query) => {
        const { results } = await runtime.search(query);
        for (const result of results) if (!stories.has(result.id)) stories.set(result.id, Number((await result.data()).url.replace(/\D/g, "")));
        return results.map((result) => stories.get(result.id));
      };
    };
  },
};

export async function loadPeers() {
  const peers = [];
  const missing = [];
  for (const [name, make] of Object.entries(makers)) {
    try {
      peers.push({ name, build: await make() });
    } catch (error) {
      missing.push(`${name} (${error.message.split("\n")[0]})`);
    }
  }
  return { peers, missing };
}
