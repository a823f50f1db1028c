import type { NextConfig } from "next";

// Next.js loads these packages as they are installed, and does not bundle them.
export default { serverExternalPackages: ["cup-quickpay", "pg", "pg-boss"] } satisfies NextConfig;
