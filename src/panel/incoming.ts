import { type FromPage, type PanelCommand, panelCommands, type RowPlace } from "./protocol.ts";
import { type FromScopePage, type Mark, marks } from "./scope-protocol.ts";

/** A message of the page, or what is wrong with it. */
export type Incoming<Message> = { readonly message: Message } | { readonly fault: string };

/**
 * Reads what the page sent. It is a web page, so nothing is taken for granted: a message is built anew from the parts it
 * may have. By hand, since a library that does it would be a fortieth of what the editor loads.
 */
export const incoming = (sent: unknown): Incoming<FromPage> => read(sent, messageIn);

/** The same of the page of the scope review. */
export const incomingFromScope = (sent: unknown): Incoming<FromScopePage> => read(sent, scopeMessageIn);

function read<Message>(sent: unknown, messageIn: (sent: Part) => Message): Incoming<Message> {
  try {
    return { message: messageIn(new Part(sent, "message")) };
  } catch (error) {
    if (error instanceof Fault) return { fault: error.message };
    throw error;
  }
}

function messageIn(sent: Part): FromPage {
  const type = sent.at("type").text();
  switch (type) {
    case "ready":
      return { type };
    case "reveal":
      return { type, at: placeIn(sent.at("at")), focus: sent.at("focus").truth() };
    case "revealProblem":
      return { type, file: sent.at("file").text(), problem: sent.at("problem").position() };
    case "command":
      return { type, command: sent.at("command").oneOf<PanelCommand>(panelCommands) };
    default:
      throw new Fault(`type: there is no message "${type}"`);
  }
}

function scopeMessageIn(sent: Part): FromScopePage {
  const type = sent.at("type").text();
  switch (type) {
    case "ready":
    case "copy":
    case "save":
      return { type };
    case "reveal":
    case "decide":
      return { type, at: placeIn(sent.at("at")) };
    case "history":
      return { type, file: sent.at("file").textOrNull() };
    case "mark":
      return { type, at: placeIn(sent.at("at")), mark: sent.at("mark").oneOf<Mark | null>([...marks, null]) };
    default:
      throw new Fault(`type: there is no message "${type}"`);
  }
}

const placeIn = (at: Part): RowPlace => ({ file: at.at("file").text(), row: at.at("row").text() });

class Fault extends Error {}

/** A part of a message under its path, which a fault names. */
class Part {
  constructor(
    private readonly value: unknown,
    private readonly path: string,
  ) {}

  at(key: string): Part {
    if (typeof this.value !== "object" || this.value === null) throw this.fault("an object");
    const value: unknown = Object.hasOwn(this.value, key) ? Reflect.get(this.value, key) : undefined;
    return new Part(value, this.path === "message" ? key : `${this.path}.${key}`);
  }

  text(): string {
    if (typeof this.value !== "string") throw this.fault("a text");
    return this.value;
  }

  textOrNull(): string | null {
    return this.value === null ? null : this.text();
  }

  truth(): boolean {
    if (typeof this.value !== "boolean") throw this.fault("true or false");
    return this.value;
  }

  /** A position in a list. */
  position(): number {
    if (typeof this.value !== "number" || !Number.isSafeInteger(this.value) || this.value < 0) {
      throw this.fault("a position");
    }
    return this.value;
  }

  oneOf<Value extends string | null>(texts: readonly Value[]): Value {
    const found = texts.find(text => text === this.value);
    if (found === undefined) throw this.fault(`one of ${texts.join(", ")}`);
    return found;
  }

  private fault(expected: string): Fault {
    return new Fault(`${this.path}: expected ${expected}`);
  }
}
