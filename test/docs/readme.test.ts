import assert from "node:assert/strict";
import manifest from "../../package.json";
import { readBaseline } from "../../src/baseline/baseline.ts";
import { baselineText } from "../../src/baseline/write.ts";
import { readArguments } from "../../src/cli/arguments.ts";
import { readConfig } from "../../src/config/config.ts";
import { declarations } from "../../src/config/declared.ts";
import { policyKey } from "../../src/config/policy-keys.ts";
import { defaultPolicy, type Policy, presets } from "../../src/justification/policy.ts";
import { review } from "../../src/review.ts";
import { modelineIn } from "../../src/roadmap/modeline.ts";
import { rules } from "../../src/rules/index.ts";
import { folderWith, run } from "../cli/run.ts";
import { TestRepository } from "../git/test-repository.ts";
import { codeIn, Page } from "./page.ts";

const readme = new Page("README.md");
const fileName = /^# (\S+)\n/;
const files = readme.blocks.flatMap(block => {
  const name = block.language === "yaml" ? fileName.exec(block.text)?.[1] : undefined;
  return name ? [{ ...block, name }] : [];
});

describe("the README", () => {
  it("names the file of every YAML example", () => {
    assert.equal(files.length, readme.blocks.filter(({ language }) => language === "yaml").length);
  });

  it("shows what the command line really says", async () => {
    const shown = readme.blocks.filter(({ language }) => language === "console");
    assert.equal(shown.length, 1);
    const [, command, output] = /^\$ feature-scope (.*)\n([\s\S]*)$/.exec(shown[0]!.text)!;
    const example = files[0]!;
    const { out } = await run(folderWith({ [example.name]: example.text }), command!.split(" "));
    assert.equal(output, out, "Copy what it says now into the ```console block of README.md.");
  });

  it("shows a baseline as it is written", () => {
    const { text } = files.find(({ name }) => name === ".feature-scope-baseline.yaml")!;
    const { entries, problems } = readBaseline(text);
    assert.deepEqual(problems, []);
    assert.equal(baselineText(entries, "2026-11-23", text), text);
  });

  describe("on the ladder", () => {
    const rungs = readme.table("Level");

    it("has all rungs, lowest first", () => {
      assert.deepEqual(
        rungs.map(([level]) => level),
        ["none", "claim", "demand", "usage"],
      );
    });

    for (const [level, , examples] of rungs) {
      for (const example of codeIn(examples!)) {
        it(`says that ${example} is ${level}`, () => {
          const { features } = review(`features:\n  - title: Undo\n    status: planned\n    ${example}\n`);
          assert.deepEqual(
            features.map(feature => feature.level),
            [level],
          );
        });
      }
    }

    it("says what is asked of each status", () => {
      const asked = readme.table("Status").map(([status, level]) => [status, level]);
      assert.deepEqual(asked, [
        ["planned, or no status", defaultPolicy.expects.planned],
        ["in progress", defaultPolicy.expects["in-progress"]],
        ["shipped", defaultPolicy.expects.shipped],
        ["dropped", defaultPolicy.expects.dropped ?? "nothing"],
      ]);
      assert.equal(defaultPolicy.expects.unknown, defaultPolicy.expects.planned);
    });
  });

  describe("on the policy", () => {
    it("tells the presets", () => {
      const asked = ({ expects, evidenceDays }: Policy) => [
        expects.planned,
        expects["in-progress"],
        expects.shipped,
        evidenceDays ? `${evidenceDays / 365} year` : "any",
      ];
      assert.deepEqual(
        readme.table("Policy"),
        Object.entries({ "(none)": defaultPolicy, ...presets }).map(([name, policy]) => [name, ...asked(policy)]),
      );
    });

    it("shows every key, and what its limits really say", async () => {
      const settings = files.find(({ text }) => text.includes("in-progress-limit:"))!;
      const keys = [...settings.text.matchAll(/^ {2}([\w-]+):/gm)].map(match => match[1]!);
      const known = Object.keys(policyKey.shape.keys!.known!);
      assert.deepEqual(
        keys,
        known.filter(key => key !== "planned" && key !== "in-progress"),
      );
      const folder = folderWith({ [settings.name]: settings.text, "roadmap.yaml": files[0]!.text });
      const { out } = await run(folder, ["review"]);
      const shown = readme.blocks.find(({ language, text }) => language === "text" && text.startsWith(settings.name))!;
      assert.ok(out.includes(shown.text), `Copy what it says now into README.md:\n${out}`);
    });
  });

  it("shows a roadmap in which comments ignore all there is to tell", () => {
    const { name, text } = files.find(({ text }) => text.includes("feature-scope-ignore"))!;
    const { findings, silenced } = review(text, { name });
    assert.deepEqual(findings, []);
    assert.deepEqual(
      silenced?.map(({ finding }) => finding.rule),
      ["no-justification", "no-usage"],
    );
  });

  describe("on what it reads", () => {
    const shapes = files.filter(({ above }) => /\(\d+ features?\):$/.test(above));

    it("shows at least three shapes", () => {
      assert.ok(shapes.length >= 3);
    });

    for (const { name, text, above } of shapes) {
      it(above, () => {
        const { roadmap, features, problems } = review(text, { name });
        assert.deepEqual(problems, []);
        assert.equal(roadmap, true);
        assert.equal(features.length, Number(/\((\d+)/.exec(above)![1]));
        assert.ok(features.every(({ status }) => status !== "unknown"));
      });
    }

    it("names words for a status that are understood", () => {
      const words = /words people use \(([^)]*)\)/.exec(readme.text)![1]!;
      for (const word of codeIn(words)) {
        const { features } = review(`features:\n  - title: Undo\n    status: ${word}\n`);
        assert.notEqual(features[0]?.status, "unknown", word);
      }
    });

    it("names ways to write effort that are understood", () => {
      const ways = /effort as ([^.]*)\./.exec(readme.text)![1]!;
      for (const way of codeIn(ways)) {
        const { features } = review(`features:\n  - title: Undo\n    status: planned\n    effort: ${way}\n`);
        assert.ok(features[0]?.effort, way);
      }
    });
  });

  describe("on .feature-scope.yaml", () => {
    const settings = files.filter(({ name }) => name === ".feature-scope.yaml");

    it("shows files that are understood", () => {
      assert.ok(settings.length > 1);
      for (const { text } of settings) assert.deepEqual(readConfig(text).problems, []);
    });

    it("shows a roadmap that is read as they say", () => {
      const { name, text } = files.find(({ above }) => above === "With it, this is a roadmap with two features:")!;
      const config = readConfig(settings.find(({ text }) => text.includes("layout:"))!.text);
      const { features, problems, layoutMisses } = review(text, { name, ...declarations(config).of(name) });
      assert.deepEqual([problems, layoutMisses], [[], undefined]);
      assert.deepEqual(
        features.map(({ title, status, level }) => [title.text, status, level]),
        [
          ["Undo", "in-progress", "claim"],
          ["Redo", "dropped", "claim"],
        ],
      );
    });

    it("shows a folder whose files are one feature each", () => {
      const { text } = settings.find(({ text }) => text.includes("one: feature"))!;
      const wish = declarations(readConfig(text)).of("ideas/editing/undo.yaml");
      const { features } = review("title: Undo\nstage: done\n", { name: "undo.yaml", ...wish });
      assert.deepEqual(
        features.map(({ title, status, group }) => [title.text, status, group]),
        [["Undo", "shipped", ["editing"]]],
      );
    });

    it("shows a comment that says the same", () => {
      const comment = codeIn(readme.prose).find(code => code.startsWith("# feature-scope: "))!;
      const { problems, layout } = modelineIn(comment)!;
      assert.deepEqual(problems, []);
      const { layout: same } = readConfig(settings.find(({ text }) => text.includes("layout:"))!.text);
      assert.deepEqual({ ...layout, spans: 0 }, { ...same, spans: 0 });
    });
  });

  describe("on the command line", () => {
    const commands = readme.blocks
      .filter(({ language }) => language === "sh")
      .flatMap(({ text }) => text.split("\n"))
      .map(line => line.replace(/\s+#.*$/, ""))
      .filter(line => line.startsWith("feature-scope "));

    for (const command of commands) {
      it(`runs ${command}`, async () => {
        const [words, input] = command.split(" < ");
        const repository = new TestRepository({ "other.txt": "" });
        repository.git("checkout", "--quiet", "-b", "change");
        repository.commit({ "roadmap.yaml": files[0]!.text });
        const { code, out, told } = await run(
          repository.folder,
          words!.split(" ").slice(1),
          input ? files[0]!.text : "",
        );
        assert.deepEqual(told, []);
        assert.equal(code, command.startsWith("feature-scope review") ? 1 : 0, "the example has a warning");
        assert.notEqual(out, "");
      });
    }

    it("shows a workflow whose command is understood, and that is not taken for a roadmap", () => {
      const { name, text } = files.find(({ name }) => name.startsWith(".github/workflows/"))!;
      const command = /- run: node \S+ (.*)/.exec(text)![1]!;
      assert.equal(readArguments(command.split(" ")).kind, "review");
      assert.equal(review(text, { name }).roadmap, false);
    });
  });

  it("names settings, commands and severities that exist", () => {
    const settings = readme.table("Setting").flatMap(([name]) => codeIn(name!));
    assert.deepEqual(settings, Object.keys(manifest.contributes.configuration.properties));
    const titles = manifest.contributes.commands.map(({ category, title }) => `${category}: ${title}`);
    const named = [...readme.text.matchAll(/\*\*(Feature Scope: [^*]+)\*\*/g)].map(match => match[1]!);
    assert.ok(named.length > 0);
    for (const title of named) assert.ok(titles.includes(title), title);
  });

  it("says how many rules there are, by listing them", () => {
    assert.equal(readme.table("Rule").length, rules.length);
  });
});
