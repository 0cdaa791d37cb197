import { hierarchy, treemap, treemapSquarify } from "d3-hierarchy";
import type { ScopeRow } from "../../scope-protocol.ts";
import { amountOf, type Measure } from "./measure.ts";

export interface Tile {
  readonly row: ScopeRow;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The frame of a group, and its name. */
export interface Frame extends Omit<Tile, "row"> {
  readonly name: string;
}

export interface MapOfRows {
  readonly tiles: readonly Tile[];
  readonly frames: readonly Frame[];
  /** Rows that have nothing of the measure, so no area. */
  readonly left: number;
}

type Part = { readonly name: string; readonly rows: readonly ScopeRow[] };
type Node = { readonly parts: readonly Part[] } | Part | ScopeRow;

/** Pixels that the name of a group takes. */
const head = 16;

/** Lays the rows out so that areas are amounts, grouped as the roadmap groups them. Sizes are in pixels. */
export function mapOf(rows: readonly ScopeRow[], measure: Measure, width: number, height: number): MapOfRows {
  const drawn = rows.filter(row => amountOf(row, measure) > 0);
  const parts = new Map<string, ScopeRow[]>();
  for (const row of drawn) {
    const name = [row.roadmap, row.group[0]].filter(part => part !== undefined).join(" › ");
    const others = parts.get(name);
    if (others) others.push(row);
    else parts.set(name, [row]);
  }
  const named = parts.size > 1;
  const root = hierarchy<Node>({ parts: [...parts].map(([name, rows]) => ({ name, rows })) }, node =>
    "parts" in node ? node.parts : "rows" in node ? node.rows : undefined,
  )
    .sum(node => ("key" in node ? amountOf(node, measure) : 0))
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const laid = treemap<Node>()
    .tile(treemapSquarify.ratio(1.6))
    .size([width, height])
    .paddingInner(2)
    .paddingTop(({ depth }) => (named && depth === 1 ? head : 0))
    .round(true)(root);
  const tiles: Tile[] = [];
  const frames: Frame[] = [];
  for (const { data, x0, y0, x1, y1 } of laid.descendants()) {
    const place = { left: x0, top: y0, width: x1 - x0, height: y1 - y0 };
    if ("key" in data) tiles.push({ row: data, ...place });
    else if ("name" in data && named) frames.push({ name: data.name || "No part", ...place });
  }
  return { tiles, frames, left: rows.length - drawn.length };
}
