/**
 * What the inbox says of a folder that another process has open, with another advice: its own is for who writes
 * the program.
 */
export const advisedInstead = (message: string, advice: string): string =>
  message.replace(/Stop the other one, .*$/s, advice);
