import * as v from "valibot";
import { type FromPage, panelCommands } from "./protocol.ts";

const place = v.object({ file: v.string(), row: v.string() });

const schema = v.variant("type", [
  v.object({ type: v.literal("ready") }),
  v.object({ type: v.literal("reveal"), at: place, focus: v.boolean() }),
  v.object({
    type: v.literal("revealProblem"),
    file: v.string(),
    problem: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  v.object({ type: v.literal("command"), command: v.picklist(panelCommands) }),
]) satisfies v.GenericSchema<unknown, FromPage>;

/** A message of the page, or what is wrong with it. */
export type Incoming = { readonly message: FromPage } | { readonly fault: string };

/** Reads what the page sent. It is a web page, so nothing is taken for granted. */
export function incoming(sent: unknown): Incoming {
  const result = v.safeParse(schema, sent);
  if (result.success) return { message: result.output };
  const [{ message, path }] = result.issues;
  return { fault: path ? `${path.map(({ key }) => String(key)).join(".")}: ${message}` : message };
}
