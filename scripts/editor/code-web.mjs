#!/usr/bin/env node
// Stands in for desktop VS Code's program where a test runner wants the path of one.
import { register } from "tsx/esm/api";

register();
await import("./as-desktop.ts");
