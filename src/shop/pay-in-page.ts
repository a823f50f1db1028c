/**
 * The shop's script: opens Payment Page over the shop's page, by the platform's widget. Without JavaScript, or without
 * the widget, the form leads to Payment Page as it is.
 */
export const payInPage = `
for (const button of document.querySelectorAll("button[formaction='/pay-in-page']")) {
  button.addEventListener("click", async (event) => {
    if (!window.EPayWidget) {
      return;
    }
    event.preventDefault();
    button.disabled = true;
    const answer = await fetch("/pay-in-page", {
      method: "POST",
      headers: { Accept: "application/json" },
      body: new URLSearchParams(new FormData(button.form)),
    });
    button.disabled = false;
    if (!answer.ok) {
      button.form.requestSubmit(button);
      return;
    }
    // The shop's server signs what is to be paid; handlers are added here, as they are neither sent nor signed.
    const { config, order } = await answer.json();
    EPayWidget.run({ ...config, onExit: () => location.assign(order) }, "POST");
  });
}
`;
