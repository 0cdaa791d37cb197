import { configFileName } from "../src/config/file-name.ts";
import { shapeFor } from "../src/config/keys.ts";
import type { Key, Keys, Shape } from "../src/config/shape.ts";
import type { Rule } from "../src/rules/rule.ts";

/** JSON Schema, draft 7, which is what editors of YAML read. */
export type Schema = boolean | { readonly [keyword: string]: unknown };

/** What `.feature-scope.yaml` may hold, for editors and tools that know JSON Schema. */
export function settingsSchema(rules: readonly Rule[]): Schema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: configFileName,
    description: "The settings of Feature Scope for a folder and all below it.",
    ...schemaOf(shapeFor(rules)),
  };
}

function schemaOf({ expected, text, list, keys }: Shape): { readonly [keyword: string]: unknown } {
  // What is no text is none of the words.
  if (text?.words && keys) return { anyOf: [{ enum: text.words }, schemaOf({ expected, keys })] };
  const words = text && (text.whole ? "integer" : "string");
  const types = [words, list && "array", keys && "object", (list || keys) && "null"].filter(type => type);
  return {
    type: types.length === 1 ? types[0] : types,
    ...(text?.words && { enum: text.words }),
    ...(text && !text.words && (text.whole ? { minimum: 1 } : { minLength: 1 })),
    ...(text?.pattern && !text.whole && { pattern: text.pattern.source }),
    ...(list && { items: schemaOf(list), minItems: 1 }),
    ...(keys && schemaOfKeys(keys)),
  };
}

function schemaOfKeys({ known, any, forms }: Keys): { readonly [keyword: string]: unknown } {
  const all = forms?.flat() ?? [];
  const schemas = Object.entries(known ?? {}).map(([name, key]) => [name, schemaOfKey(key)]);
  const needs = Object.entries(known ?? {}).flatMap(([name, key]) => (key.needs ? [[name, [key.needs]]] : []));
  return {
    ...(known && { properties: Object.fromEntries(schemas) }),
    ...(needs.length > 0 && { dependencies: Object.fromEntries(needs) }),
    additionalProperties: any ? schemaOf(any) : false,
    // Not oneOf: what is no object fits all of them.
    ...(forms && {
      anyOf: forms.map(required => ({
        required,
        properties: Object.fromEntries(all.filter(name => !required.includes(name)).map(name => [name, false])),
      })),
    }),
  };
}

function schemaOfKey({ says, shape }: Key): Schema {
  const plain = says.replaceAll("`", "");
  return { description: plain, ...(plain !== says && { markdownDescription: says }), ...schemaOf(shape) };
}
