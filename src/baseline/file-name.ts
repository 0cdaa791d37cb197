/** The file that holds what a team has accepted; it counts for its folder and all below. */
export const baselineFileName = ".feature-scope-baseline.yaml";
