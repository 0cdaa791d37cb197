/** How the program is used. */
export const help = `Feature Scope: says of every feature of a roadmap what justifies it.

Usage: feature-scope review [FILE|FOLDER...] [options]
       feature-scope baseline [FILE|FOLDER...] [--output FILE] [--prune]
       feature-scope history [FILE|FOLDER...] [--format text|json]
       feature-scope usage [FILE|FOLDER...] [--format text|markdown|json]
       feature-scope rules [RULE]

  review     reviews the named files, and the roadmaps found in the named
             folders; without a name the current folder is searched, and -
             reads standard input
  baseline   accepts today's findings: from then on only others count
  history    tells from git how the number and effort of features without a
             justification moved, and what is in progress for longest
  usage      tells what exports of use the settings name, what they say of
             which feature, and what is left over on either side
  rules      lists the rules, or shows the page of one

Options of review:
  --format text|json|markdown|html|sarif|github
                     how to write the review (default: text); html is the minutes
                     of a scope review, to be kept or printed
  --fail-on hint|information|warning|error|never
                     the lowest severity that gives exit code 1 (default: warning)
  --rule RULE=SEVERITY
                     how loudly a rule speaks this time, or off; may be repeated
  --baseline FILE    the findings that are accepted (default: the nearest
                     .feature-scope-baseline.yaml, in the roadmap's folder or above)
  --no-baseline      count accepted findings, too
  --since REF        count only what has changed since a branch, tag or commit,
                     and begin with what that adds to the scope; of a branch,
                     since this one left it
  --explain          also say, on standard error, how each file is read: why it
                     is a roadmap or none, what each key and state was taken
                     for, what the levels rest on, what was passed over, and
                     the settings that would say the same

Options of baseline:
  --output FILE      the file to write (default: the nearest, or a new
                     .feature-scope-baseline.yaml beside the settings)
  --prune            accept nothing, and only remove what no longer occurs

  -h, --help         show this
  -v, --version      show the version

Exit code: 0 when nothing at or above --fail-on was found, 1 when something was,
2 when an argument, a file, git or the settings could not be used.

The settings of a project stand in .feature-scope.yaml, for example:
  roadmaps: planning/*.yaml
  rules:
    no-usage: off
`;
