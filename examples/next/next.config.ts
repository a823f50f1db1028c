import type { NextConfig } from "next";

// These are loaded as they are installed, not bundled.
export default { serverExternalPackages: ["cup-quickpay", "pg", "pg-boss"] } satisfies NextConfig;
