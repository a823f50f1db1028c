/** What to tell when a port is taken. `choice` says how to choose another one: an option, a flag. */
export const portTaken = (port: number, choice: string) =>
  `Port ${port} is taken. Stop what listens there, or choose another port: ${choice}.`;
