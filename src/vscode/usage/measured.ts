import type * as vscode from "vscode";
import type { JudgedFeature } from "../../justification/level.ts";
import type { Policy } from "../../justification/policy.ts";
import type { ReadSource } from "../../usage/join.ts";
import type { Usage } from "../../usage/measure.ts";
import { core } from "../core.ts";

type Features = readonly JudgedFeature[];

/** What exports say of the features of each project. A feature of which they say what they said before stays the same object. */
export class Measured {
  private readonly usages = new Map<string, Usage>();
  private readonly before = new WeakMap<JudgedFeature, { readonly said: string; readonly feature: JudgedFeature }>();
  private readonly listsBefore = new WeakMap<Features, Features>();

  /** What the exports of a project said when its roadmaps were last reviewed. */
  get(settings: vscode.Uri): Usage | undefined {
    return this.usages.get(settings.toString());
  }

  /** @param lists the features of all roadmaps of the project, file by file; they come back in the same order. */
  measure(
    settings: vscode.Uri,
    sources: readonly ReadSource[],
    lists: readonly Features[],
    under: { readonly policy?: Policy; readonly today: string },
  ): readonly Features[] {
    const usage = core.measure(lists.flat(), sources, under);
    this.usages.set(settings.toString(), usage);
    const measured = usage.features.values();
    return lists.map(list => {
      const now = list.map(feature => this.same(feature, measured.next().value!));
      const last = this.listsBefore.get(list);
      if (last && now.every((feature, index) => feature === last[index])) return last;
      this.listsBefore.set(list, now);
      return now;
    });
  }

  private same(judged: JudgedFeature, measured: JudgedFeature): JudgedFeature {
    if (measured === judged) return judged;
    const said = JSON.stringify(measured.measured);
    const last = this.before.get(judged);
    if (last?.said === said) return last.feature;
    this.before.set(judged, { said, feature: measured });
    return measured;
  }
}
