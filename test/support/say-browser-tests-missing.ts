/** Says plainly that a part of the suite does not run here. */
export default function setup() {
  return () =>
    console.log(
      "\nBrowser tests were NOT run: no Chromium found. Install Debian's package chromium to run them.\n",
    );
}
