// Makes what the program consists of when npm installs it from the repository. Its own installation, since npm leaves out the
// packages of a build where a repository is installed globally (https://github.com/npm/cli/issues/8440).
import "./setup.mjs";

await import("../esbuild.mjs");
