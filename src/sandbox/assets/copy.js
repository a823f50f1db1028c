// Buttons that copy: `data-copy` names the element whose text is meant.

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  const source = button && document.getElementById(button.dataset.copy);
  if (!source) {
    return;
  }
  const hasCopied = await copy(source.textContent);
  const label = hasCopied ? "Copied" : "Press Ctrl+C";
  if (!hasCopied) {
    getSelection().selectAllChildren(source);
  }
  button.dataset.said ??= button.textContent;
  button.textContent = label;
  clearTimeout(button.timer);
  button.timer = setTimeout(() => {
    button.textContent = button.dataset.said;
  }, 1500);
  const news = document.getElementById("news");
  if (news) {
    news.textContent = label;
  }
});

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Browsers have a clipboard only on https and on this very machine.
    return copyBySelection(text);
  }
}

function copyBySelection(text) {
  const before = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.className = "unseen";
  field.setAttribute("aria-hidden", "true");
  document.body.append(field);
  field.select();
  const hasCopied = document.execCommand("copy");
  field.remove();
  before?.focus({ preventScroll: true });
  return hasCopied;
}
