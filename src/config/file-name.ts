/** The file in which a project says what is read and how it is judged; it counts for its folder and all below. */
export const configFileName = ".feature-scope.yaml";

/** The file that holds the findings a project has accepted; it counts for its folder and all below. */
export const baselineFileName = ".feature-scope-baseline.yaml";
