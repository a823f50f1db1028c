/** `URL` has already brought 127.1, 0x7f000001 and the like into the form with four parts. */
const loopback = /^(127(\.\d+){3}|localhost|\[?::1\]?)$/;

/** Whether only this machine can reach an address, or a name is its own. */
export const isLoopback = (host: string): boolean => loopback.test(host);
