// Tells the widget in the embedding page how the customer's page in its frame fares. The widget says first who it
// is; only then, and only to its origin, something is told: status and payment_id of a result, nothing else.
if (parent !== self) {
  const result = document.querySelector("meta[name='sandbox-result']");
  let widget;

  addEventListener("message", ({ source, origin, data }) => {
    // The origin of a page that has none, such as a file, cannot be written to.
    if (source !== parent || data?.sandbox !== "widget" || origin === "null") {
      return;
    }
    widget = origin;
    if (result) {
      const { status, paymentId } = result.dataset;
      parent.postMessage({ sandbox: "result", status, payment_id: paymentId }, widget);
    }
  });

  // The embedding page does not hear the keys that are pressed here.
  addEventListener("keydown", ({ key }) => {
    if (key === "Escape" && widget !== undefined) {
      parent.postMessage({ sandbox: "escape" }, widget);
    }
  });

  // Whoever embeds this page may know that it has been loaded.
  parent.postMessage({ sandbox: "page" }, "*");
}
