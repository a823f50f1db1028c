/** Says where something is, as soon as it is there. */
export function line(label: string, text: string): void {
  console.log(`  ${label.padEnd(12)}${text}`);
}
