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
