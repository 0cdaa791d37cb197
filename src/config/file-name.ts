/** The file a project states its wishes in; the nearest one above a roadmap counts. */
export const configFileName = ".feature-scope.yaml";
