import type { JudgedFeature } from "../justification/level.ts";
import { dependenciesIn, isOpen, type Wait } from "./dependencies.ts";
import { quoted } from "./quoted.ts";
import { defineRule } from "./rule.ts";

/** Of a longer way only the beginning and the end are told. */
const longestWay = 8;

export default defineRule({
  id: "dependency-cycle",
  severity: "warning",
  summary: "Features wait for one another, so that none can begin",
  *check({ features }) {
    for (const cycle of cyclesIn(dependenciesIn(features).waits)) {
      const [first] = cycle;
      const last = cycle.at(-1)!;
      const { feature, on } = first!;
      if (feature === last.feature) {
        yield {
          at: on.span,
          feature,
          message: `${quoted(feature.title.text)} waits for itself. Name what it really waits for, or take this out.`,
        };
        continue;
      }
      yield {
        at: on.span,
        feature,
        message: `${wayInWords(cycle)}: none of them can come first. Take out the dependency that is not needed, or split off what the others wait for.`,
        related: { message: `Here ${quoted(last.feature.title.text)} waits for the first again`, span: last.on.span },
      };
    }
  },
});

/** `"A" waits for "B", "B" for "C", and "C" for "A"`. */
function wayInWords(cycle: readonly Wait[]): string {
  const steps = cycle.map(({ feature, target }, index) => {
    const verb = index === 0 ? " waits" : "";
    return `${quoted(feature.title.text)}${verb} for ${quoted(target!.title.text)}`;
  });
  const left = steps.length - longestWay;
  const told =
    left > 1
      ? [...steps.slice(0, longestWay - 1), `so on over ${left.toLocaleString("en")} more`, steps.at(-1)!]
      : steps;
  return told.length === 2 ? told.join(", and ") : `${told.slice(0, -1).join(", ")}, and ${told.at(-1)}`;
}

const isOwn = ({ feature, target }: Wait): boolean => feature === target;
const isUp = ({ feature, target }: Wait): boolean => target!.span.start < feature.span.start;

interface Step {
  readonly feature: JudgedFeature;
  /** The one of its waits that is gone next. */
  next: number;
}

/** Each ring of open features once; what is shipped or dropped keeps nobody waiting. A feature is told of in one ring only. */
function* cyclesIn(waits: readonly Wait[]): Generator<Wait[]> {
  const open = waits.filter(({ feature, target }) => target && isOpen(feature) && isOpen(target));
  for (const wait of open.filter(isOwn)) yield [wait];
  const others = open.filter(wait => !isOwn(wait));
  // A ring has to go up the file as well as down, and most roadmaps go one way.
  if (others.every(isUp) || !others.some(isUp)) return;
  const waitsOf = new Map<JudgedFeature, Wait[]>();
  for (const wait of others) {
    const known = waitsOf.get(wait.feature);
    if (known) known.push(wait);
    else waitsOf.set(wait.feature, [wait]);
  }
  const seen = new Set<JudgedFeature>();
  const told = new Set<JudgedFeature>();
  for (const start of waitsOf.keys()) {
    // A chain may be as long as the roadmap: walked with a list of its own, not by recursion.
    const way: Step[] = [];
    const places = new Map<JudgedFeature, number>();
    const enter = (feature: JudgedFeature) => {
      if (seen.has(feature)) return;
      seen.add(feature);
      places.set(feature, way.length);
      way.push({ feature, next: 0 });
    };
    enter(start);
    for (let step = way.at(-1); step; step = way.at(-1)) {
      const target = waitsOf.get(step.feature)?.[step.next++]?.target;
      if (!target) {
        way.pop();
        places.delete(step.feature);
        continue;
      }
      const place = places.get(target);
      if (place === undefined) enter(target);
      else if (!told.has(target) && !told.has(step.feature)) {
        const ring = way.slice(place).map(({ feature, next }) => waitsOf.get(feature)![next - 1]!);
        for (const { feature } of ring) told.add(feature);
        yield fromTheTop(ring);
      }
    }
  }
}

/** The same ring, told from the feature that stands first in the file. */
function fromTheTop(ring: readonly Wait[]): Wait[] {
  const starts = ring.map(({ feature }) => feature.span.start);
  const first = starts.indexOf(Math.min(...starts));
  return [...ring.slice(first), ...ring.slice(0, first)];
}
