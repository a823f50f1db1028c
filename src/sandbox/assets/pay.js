// Comfort for the customer's pages; they work without it.
for (const button of document.querySelectorAll("[data-card]")) {
  button.addEventListener("click", () => {
    const field = document.getElementById("card_number");
    field.value = button.dataset.card;
    field.focus();
  });
}

// One click is enough. The server counts only the first one anyway.
for (const form of document.querySelectorAll("form[data-once]")) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) {
      event.preventDefault();
    }
    form.dataset.sent = "yes";
    for (const button of form.querySelectorAll("button")) {
      button.setAttribute("aria-busy", "true");
    }
  });
}

// A page that comes back from the browser's memory can be sent again.
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-once]")) {
    delete form.dataset.sent;
    for (const button of form.querySelectorAll("button")) {
      button.removeAttribute("aria-busy");
    }
  }
});

// A page that leads on by itself: to the shop when its time has come, to the result when it is there.
const { next, after } = document.body.dataset;
if (next) {
  setTimeout(leadOn, after * 1000);
}

async function leadOn() {
  const isOwn = new URL(next, location.href).origin === location.origin;
  if (!isOwn || (await isOver())) {
    location.replace(next);
  } else {
    setTimeout(leadOn, after * 1000);
  }
}

async function isOver() {
  try {
    const { type } = await fetch(next, { redirect: "manual" });
    return type === "opaqueredirect";
  } catch {
    return false;
  }
}
