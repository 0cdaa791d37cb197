/**
 * Names under which teams keep a roadmap, relative to the folder that is searched. A name only makes a file a candidate:
 * whether it is a roadmap is decided by what it holds. Bare `tasks.yml` is left to those who use it, since nearly all
 * files of that name are build or deployment steps.
 */
export const include: readonly string[] = [
  "**/*roadmap*.{yaml,yml}",
  "**/*backlog*.{yaml,yml}",
  "**/*features.{yaml,yml}",
  "**/*{feature-list,current-feature}.{yaml,yml}",
  "**/*{sprint,release,product}-plan.{yaml,yml}",
  "**/{roadmap,roadmaps,backlog}/**/*.{yaml,yml}",
];

/** What is never searched, whatever its name: what others wrote, what machines wrote, and what tools read. */
export const exclude: readonly string[] = [
  "**/{node_modules,bower_components,vendor,.git,.hg,.svn}/**",
  "**/{dist,out,build,target,coverage,.venv,venv}/**",
  "**/{fixtures,testdata,testcases}/**",
  "**/.github/{workflows,ISSUE_TEMPLATE}/**",
];
