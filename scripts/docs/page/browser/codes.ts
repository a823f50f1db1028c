/** For how long Redoc may still move the page to the beginning of the part, after it has shown it. */
const settling = 1500;

let shown: string | undefined;
let until = 0;

// Whoever moves the page themselves is not moved back.
for (const event of ["wheel", "touchmove", "keydown", "pointerdown"]) {
  addEventListener(event, () => {
    until = 0;
  });
}

/** Leads an address such as `#/response-codes/limits?code=3041` on to the row of this code. */
export function showCodes(): void {
  const [section, code] = location.hash.slice(1).split("?code=");
  if (code === undefined) {
    shown = undefined;
    return;
  }
  const part = document.querySelector(`[data-section-id="${CSS.escape(decodeURI(section ?? ""))}"]`);
  const row = [...(part?.querySelectorAll("tr") ?? [])].find(
    (candidate) => candidate.cells[0]?.textContent?.trim() === code,
  );
  if (!row) {
    return;
  }
  if (shown !== location.hash) {
    shown = location.hash;
    document.querySelector(".asked-for")?.classList.remove("asked-for");
    row.classList.add("asked-for");
    until = Date.now() + settling;
    for (const wait of [200, 600, settling]) {
      setTimeout(showCodes, wait);
    }
  }
  if (Date.now() <= until) {
    row.scrollIntoView({ block: "center" });
  }
}
