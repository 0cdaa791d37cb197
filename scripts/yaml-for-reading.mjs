import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const folder = join(dirname(createRequire(import.meta.url).resolve("yaml/package.json")), "browser");

const leftOut = (...names) => names.map(name => `export { leftOut as ${name} } from "./left-out.js";`).join("\n");

/** By module of `yaml`, what stands in for it. */
const standIns = {
  "schema/tags.js": `
    import { map } from "./common/map.js";
    import { seq } from "./common/seq.js";
    import { string } from "./common/string.js";
    export const coreKnownTags = {};
    export function getTags(customTags, schema) {
      if (schema === "failsafe" && !customTags) return [map, seq, string];
      throw new Error("This bundle reads YAML with the schema failsafe only.");
    }`,
  "doc/Document.js": `
    import { DOC, NODE_TYPE } from "../nodes/identity.js";
    import { Schema } from "../schema/Schema.js";
    export class Document {
      constructor(_value, options) {
        this.commentBefore = this.comment = this.contents = null;
        this.errors = [];
        this.warnings = [];
        this.options = { strict: true, version: "1.2", ...options };
        this.directives = options._directives.atDocument();
        this.schema = new Schema(options);
        Object.defineProperty(this, NODE_TYPE, { value: DOC });
      }
    }`,
  "doc/applyReviver.js": leftOut("applyReviver"),
  "doc/createNode.js": leftOut("createNode"),
  "nodes/Alias.js": `
    import { ALIAS } from "./identity.js";
    import { NodeBase } from "./Node.js";
    export class Alias extends NodeBase {
      constructor(source) {
        super(ALIAS);
        this.source = source;
      }
    }`,
  "nodes/Collection.js": `
    import { NodeBase } from "./Node.js";
    export class Collection extends NodeBase {}`,
  "nodes/Node.js": `
    import { NODE_TYPE } from "./identity.js";
    export class NodeBase {
      constructor(type) {
        this[NODE_TYPE] = type;
      }
    }`,
  "nodes/Pair.js": `
    import { NODE_TYPE, PAIR } from "./identity.js";
    export class Pair {
      constructor(key, value = null) {
        this[NODE_TYPE] = PAIR;
        this.key = key;
        this.value = value;
      }
    }
    ${leftOut("createPair")}`,
  "nodes/YAMLMap.js": `
    import { Collection } from "./Collection.js";
    import { MAP } from "./identity.js";
    export class YAMLMap extends Collection {
      static tagName = "tag:yaml.org,2002:map";
      constructor() {
        super(MAP);
        this.items = [];
      }
    }
    ${leftOut("findPair")}`,
  "nodes/YAMLSeq.js": `
    import { Collection } from "./Collection.js";
    import { SEQ } from "./identity.js";
    export class YAMLSeq extends Collection {
      static tagName = "tag:yaml.org,2002:seq";
      constructor() {
        super(SEQ);
        this.items = [];
      }
    }`,
  "nodes/addPairToJSMap.js": leftOut("addPairToJSMap"),
  "nodes/toJS.js": leftOut("toJS"),
  "parse/cst-visit.js": leftOut("visit"),
  "stringify/stringifyCollection.js": leftOut("stringifyCollection"),
  "stringify/stringifyDocument.js": leftOut("stringifyDocument"),
  "stringify/stringifyPair.js": leftOut("stringifyPair"),
  "stringify/stringifyString.js": leftOut("stringifyString"),
  "visit.js": leftOut("visit", "visitAsync"),
};

/**
 * An esbuild plugin that leaves out a third of `yaml`. A roadmap is composed with the schema "failsafe" and edited as text, so
 * no other schema can be reached, nor what writes YAML, changes it, visits it, or turns it into plain objects. Documents and
 * nodes keep what composing uses, in plain properties: defining hidden ones for every node takes a twentieth of the time. A
 * release of `yaml` that moves one of these modules, or changes what it exports, fails the build, and
 * test/conformance/bundled-yaml.test.ts fails where it reads differently.
 */
export const yamlForReading = {
  name: "yaml-for-reading",
  setup({ onStart, onResolve, onLoad }) {
    onStart(() => {
      const missing = Object.keys(standIns).filter(module => !existsSync(join(folder, "dist", module)));
      const text = `yaml no longer holds ${missing.join(", ")}: adapt scripts/yaml-for-reading.mjs to this release.`;
      return { errors: missing.length > 0 ? [{ text }] : [] };
    });
    onResolve({ filter: /^\.\/left-out\.js$/ }, () => ({ path: "left-out", namespace: "yaml-for-reading" }));
    onLoad({ filter: /.*/, namespace: "yaml-for-reading" }, () => ({
      contents: `export function leftOut() { throw new Error("This bundle only reads YAML."); }`,
    }));
    // Also for the command line: esbuild cannot leave anything out of the variant for Node.
    onResolve({ filter: /^yaml$/ }, () => ({ path: join(folder, "index.js") }));
    for (const [module, contents] of Object.entries(standIns)) {
      const path = join(folder, "dist", module);
      onLoad({ filter: new RegExp(`${path.replaceAll(/\W/g, "\\$&")}$`) }, () => ({
        contents,
        resolveDir: dirname(path),
      }));
    }
  },
};
