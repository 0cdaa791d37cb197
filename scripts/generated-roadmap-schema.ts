import { type Notation, type NotationKey, notation } from "../src/assist/notation.ts";
import type { Schema } from "./generated-schema.ts";

/**
 * What a roadmap in the notation of Feature Scope may hold, for those who ask their editor to hold a file to it. It is loose:
 * other keys are welcome, and so are other words where a word is expected.
 */
export function roadmapSchema(): Schema {
  const features = { $ref: "#/definitions/features" };
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Roadmap",
    description: "Features, each with what justifies it, as Feature Scope reads them.",
    type: ["object", "array"],
    ...listsOf(features),
    definitions: {
      features: {
        type: ["array", "object"],
        items: { anyOf: [{ type: "string" }, { $ref: "#/definitions/feature" }] },
        additionalProperties: { $ref: "#/definitions/feature" },
      },
      feature: { type: ["object", "null"], properties: schemasOf(notation) },
    },
  };
}

/** Features at the top, under `features`, or under the names of lists that people plan in. */
function listsOf(features: Schema): { readonly [keyword: string]: unknown } {
  const lists = ["features", "now", "next", "later"];
  return {
    items: { $ref: "#/definitions/feature" },
    properties: Object.fromEntries(lists.map(name => [name, features])),
  };
}

const schemasOf = (keys: Notation) =>
  Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, schemaOf(key)]));

function schemaOf({ says, form, words, keys }: NotationKey): Schema {
  const plain = says.replaceAll("`", "");
  return {
    description: plain,
    ...(plain !== says && { markdownDescription: says }),
    ...(words ? { anyOf: [{ enum: Object.keys(words) }, { type: "string" }] } : forms[form](keys ?? {})),
  };
}

const text = { type: ["string", "number"] };

const forms = {
  text: () => text,
  texts: () => ({ type: ["string", "number", "array"], items: text }),
  count: () => ({ type: ["number", "string"], pattern: "\\d" }),
  day: () => ({ type: ["string", "number"] }),
  map: keys => ({ type: ["object", "string"], properties: schemasOf(keys) }),
  maps: keys => ({
    type: ["array", "object", "string"],
    items: { type: ["object", "string"], properties: schemasOf(keys) },
    properties: schemasOf(keys),
  }),
} as const satisfies Record<NotationKey["form"], (keys: Notation) => object>;
