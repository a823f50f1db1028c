/** Keys of the sandbox itself, which everybody knows. */
export const ownKeys = {
  secretKey: "sandbox-secret-key",
  dataApiToken: "sandbox-data-api-token-0000000",
  dataApiSecretKey: "sandbox-data-api-secret-key",
} as const;

/** The sandbox's own keys of a further project. */
export const ownKeysOf = (projectId: number) => ({
  secretKey: `${ownKeys.secretKey}-${projectId}`,
  dataApiToken: ownKeys.dataApiToken.slice(0, -7) + String(projectId).padStart(7, "0"),
  dataApiSecretKey: `${ownKeys.dataApiSecretKey}-${projectId}`,
});
