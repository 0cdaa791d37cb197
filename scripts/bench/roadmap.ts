/** A roadmap as teams write them: phases of ten features, some twelve lines each. The same for every run. */
export function generateRoadmap(features: number): string {
  const random = seeded(features);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const sentence = (words: number) => Array.from({ length: words }, () => pick(vocabulary)).join(" ");
  const lines = ["# What we build, and in which order", "version: 1", "phases:"];
  for (let index = 0; index < features; index++) {
    if (index % 10 === 0) {
      lines.push(`  - id: phase-${index / 10 + 1}`, `    name: ${sentence(3)}`, "    features:");
    }
    lines.push(
      `      - id: F-${index + 1}`,
      `        title: ${sentence(4)} ${index + 1}`,
      `        status: ${pick(["planned", "in-progress", "done", "done", "planned", "dropped"])}`,
      `        priority: ${pick(["low", "medium", "high"])}`,
      `        owner: "@${pick(vocabulary)}"`,
      `        effort: ${1 + Math.floor(random() * 20)} days`,
      "        description: >",
      `          ${sentence(12)}`,
      `          ${sentence(9)}.`,
      `        depends_on: [F-${1 + Math.floor(random() * (index + 1))}]`,
    );
    const why = random();
    if (why < 0.2) lines.push(`        why: So that ${sentence(6)}.`);
    else if (why < 0.3) lines.push(`        demand: ${2 + Math.floor(random() * 40)} customers asked for it`);
    else if (why < 0.35) lines.push(`        usage: ${Math.floor(random() * 5000)} users in June 2025 (server log)`);
    else lines.push(`        # ${sentence(5)}`);
    lines.push("        acceptance:", `          - ${sentence(6)}`);
  }
  return `${lines.join("\n")}\n`;
}

const vocabulary = (
  "export import search report invoice offline editor reader archive account team board filter history upload backup " +
  "sync mobile print calendar reminder comment review chart budget forecast quota template language keyboard shortcut"
).split(" ");

/** Mulberry32: numbers in [0, 1) that depend on nothing but the seed. */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
