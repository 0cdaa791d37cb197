import assert from "node:assert/strict";
import { found } from "./reading.ts";

const many = (count: number, line: (n: number) => string) => Array.from({ length: count }, (_, n) => line(n)).join("");

/** Files that are named like roadmaps, or hold lists like theirs, and plan nothing. */
const files: Readonly<Record<string, string>> = {
  "an empty file": "",
  "a scalar": "just words",
  "a path of learning": `
title: Backend developer
topics:
  - name: Git
    difficulty: easy
    resources: [{ title: The book, url: 'https://example.org' }]
  - name: SQL
    difficulty: medium
    resources: [{ title: A course, url: 'https://example.org' }]
`,
  "a course in weeks": `
weeks:
  - week: 1
    title: Variables
    lessons: [Names, Values]
    exercises: [Swap two values]
  - week: 2
    title: Loops
    lessons: [For, While]
    exercises: [Count to ten]
`,
  "a workflow": `
name: build
on: { push: { branches: [main] } }
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - name: Check out
        uses: actions/checkout@v4
      - name: Test
        run: npm test
`,
  "another pipeline": `
stages: [build, test]
build:
  stage: build
  script: [make]
test:
  stage: test
  script: [make test]
`,
  compose: `
services:
  web: { image: nginx, ports: ["80:80"], depends_on: [db] }
  db: { image: postgres, environment: { POSTGRES_DB: app } }
`,
  openapi: `
openapi: 3.0.0
info: { title: Roadmap API, version: 1.0.0 }
paths:
  /features:
    get: { summary: List features, tags: [features], responses: { "200": { description: ok } } }
`,
  "a Kubernetes list": `
apiVersion: v1
kind: List
items:
  - apiVersion: v1
    kind: Service
    metadata: { name: web }
    spec: { ports: [{ port: 80 }] }
    status: { loadBalancer: {} }
  - apiVersion: v1
    kind: Service
    metadata: { name: db }
    spec: { ports: [{ port: 5432 }] }
`,
  "several Kubernetes documents": `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { replicas: 2 }
---
apiVersion: v1
kind: Service
metadata: { name: web }
`,
  "words of a user interface": `
en:
  roadmap: { title: Roadmap, status: Status, done: Done, planned: Planned }
  features: { title: Features, empty: Nothing here }
`,
  "navigation of a site": `
nav:
  - title: Home
    url: /
  - title: Roadmap
    url: /roadmap
    children:
      - { title: Done, url: /roadmap/done }
`,
  "navigation of documentation": `
site_name: Reader
theme: { name: material, features: [navigation.tabs, search.suggest] }
nav:
  - Home: index.md
  - Roadmap: roadmap.md
  - Guide:
      - Start: guide/start.md
`,
  "a schema": `
$schema: http://json-schema.org/draft-07/schema#
type: object
properties:
  features: { type: array, items: { type: object, properties: { status: { enum: [planned, done] } } } }
required: [features]
`,
  "values of a chart": `
replicaCount: 2
image: { repository: reader, tag: "1.2" }
features: { darkMode: true, export: false }
resources: { limits: { cpu: 100m } }
`,
  "flags with their settings": `
features:
  dark-mode: { enabled: true, default: false }
  export: { enabled: false, default: false }
`,
  "flags that are on or off": "features:\n  dark_mode: true\n  export: false\n  beta: true\n",
  "a changelog": `
- version: 1.2.0
  date: 2026-01-10
  changes: [Undo a delete, Print view]
- version: 1.1.0
  date: 2025-11-02
  changes: [Dark mode]
`,
  "a list of people": `
team:
  - { name: Ada, role: lead, github: ada }
  - { name: Ben, role: design, github: ben }
`,
  "settings of dependency updates": `
version: 2
updates:
  - package-ecosystem: npm
    directory: /
    schedule: { interval: weekly }
    labels: [dependencies]
    assignees: [ada]
`,
  "rules of dependency updates": `
extends: [config:base]
packageRules:
  - { matchPackageNames: [react], enabled: false, schedule: [before 5am] }
  - { matchUpdateTypes: [patch], automerge: true, labels: [patch] }
`,
  "an issue form": `
name: Feature request
description: Suggest an idea
labels: [enhancement]
body:
  - { type: input, id: title, attributes: { label: Title }, validations: { required: true } }
  - { type: textarea, id: why, attributes: { label: Why }, validations: { required: true } }
`,
  "a landscape": `landscape:\n  - category: Storage\n    subcategories:\n      - subcategory: Files\n        items:\n${many(300, n => `          - { item: , name: Product ${n}, homepage_url: 'https://example.org/${n}', logo: p${n}.svg, project: graduated }\n`)}`,
  "a catalogue": `products:\n${many(300, n => `  - { sku: P${n}, name: Lamp ${n}, price: ${n}.99, stock: ${n} }\n`)}`,
  "a playbook": `
- hosts: web
  tasks:
    - name: Install nginx
      apt: { name: nginx, state: present }
    - name: Start nginx
      service: { name: nginx, state: started }
`,
  "labels of an issue tracker": `
- { name: bug, color: d73a4a, description: Something is wrong }
- { name: feature, color: a2eeef, description: Something new }
`,
  "monitoring rules": `
groups:
  - name: web
    rules:
      - { alert: Down, expr: up == 0, for: 5m, labels: { severity: page } }
`,
  "a benchmark's results": `
results:
  - { name: parse, mean: 3.4, min: 3.1, max: 4.0 }
  - { name: print, mean: 1.4, min: 1.1, max: 2.0 }
`,
  "a front matter page": `
---
title: Our roadmap
layout: page
permalink: /roadmap/
---
`,
  "members of a funnel": "columns: [name, email, status]\nrows:\n  - [Ada, ada@example.org, active]\n",
  "a calendar of talks": `
talks:
  - { title: Undo for all, speaker: Ada, room: A, time: "10:00" }
  - { title: Print views, speaker: Ben, room: B, time: "11:00" }
`,
  "a recipe": `
title: Bread
ingredients: [flour, water, salt]
steps: [Mix, Wait, Bake]
`,
  "devices of a home": `
automation:
  - { id: "1", alias: Lights on, trigger: { platform: sun }, action: { service: light.turn_on }, mode: single }
`,
};

describe("these are no roadmaps:", () => {
  for (const [name, text] of Object.entries(files)) {
    it(name, () => assert.deepEqual(found(text), []));
  }
});
