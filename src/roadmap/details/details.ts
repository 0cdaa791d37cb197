import type { Feature } from "../feature.ts";
import { remembered } from "../remembered.ts";
import { type CodePath, codeIn } from "./code.ts";
import { type When, whenOf } from "./dates.ts";
import type { KeyRole } from "./keys.ts";
import { type Link, linksIn } from "./links.ts";
import { type Owner, ownersIn } from "./owners.ts";
import { type PlacedField, placeOf } from "./place.ts";
import { type Priority, priorityOf, rankOf } from "./priority.ts";
import { type Dependency, dependenciesIn, type Tag, tagsIn } from "./references.ts";
import { isNothing, textOfField } from "./texts.ts";

/** What an entry says of itself besides its title, state and effort: each as written, with what it stands for beside it. */
export interface Details {
  readonly owner: readonly Owner[];
  readonly dates: readonly When[];
  readonly priority?: Priority;
  readonly dependsOn: readonly Dependency[];
  readonly tags: readonly Tag[];
  readonly links: readonly Link[];
  readonly code: readonly CodePath[];
}

/** Reads the details of one feature. A review does not need them, so they are read when somebody asks. */
export function detailsOf(feature: Feature): Details {
  const placed: PlacedField[] = [];
  for (const field of feature.fields) {
    const place = placeOf(field.path);
    if (place) placed.push({ field, place });
  }
  const priority = priorityIn(placed);
  return {
    owner: ownersIn(placed),
    dates: datesIn(feature, placed),
    ...(priority && { priority }),
    dependsOn: dependenciesIn(placed),
    tags: tagsIn(placed),
    links: linksIn(feature, placed),
    code: codeIn(placed),
  };
}

/** Only what must come before a feature. Fields of other kinds may be left out. */
export function dependenciesOf({ fields }: Pick<Feature, "fields">): Dependency[] {
  const placed: PlacedField[] = [];
  for (const field of fields) {
    const place = placeOfDependency(field.path);
    if (place) placed.push({ field, place });
  }
  return dependenciesIn(placed);
}

/** Whether what stands under these keys says what must come before. */
export const holdsDependency = (path: string): boolean => placeOfDependency(path) !== null;

const placeOfDependency = remembered(path => {
  const place = placeOf(path);
  // Not undefined, which would have to be looked up twice.
  return place?.role === "dependsOn" ? place : null;
});

function datesIn({ status }: Feature, placed: readonly PlacedField[]): When[] {
  const kinds: Partial<Record<KeyRole, When["kind"]>> = {
    start: "start",
    target: "target",
    done: "done",
    when: status === "shipped" ? "done" : "target",
  };
  return placed.flatMap(({ field, place }) => {
    const kind = kinds[place.role];
    const when = kind && whenOf(textOfField(field), kind);
    return when ? [when] : [];
  });
}

function priorityIn(placed: readonly PlacedField[]): Priority | undefined {
  for (const role of ["priority", "urgency", "moscow"] as const) {
    for (const { field, place } of placed) {
      if (place.role !== role || isNothing(field.value) || field.value.length > 80) continue;
      // A key such as `requirement` mostly holds text.
      if (role !== "moscow" || rankOf(field.value.toLowerCase())) return priorityOf(textOfField(field));
    }
  }
  return undefined;
}
