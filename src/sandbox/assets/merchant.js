// The sandbox's own widget for Payment Page. A shop's code for the platform's merchant.js runs with it unchanged, as
// far as that is documented. It opens the page of the sandbox that it was loaded from, and never another one.
(() => {
  const script = document.currentScript ?? document.querySelector("script[src*='/shared/merchant.js']");
  const home = new URL(script.src).origin;
  /** How long the customer sees the result before the page goes on, in milliseconds. */
  const pause = 3000;
  /** The one that is open. */
  let open;

  /** What is sent: every member but functions, which are handlers of events. */
  function fieldsOf(config) {
    return Object.entries(config)
      .filter(([, value]) => value !== undefined && typeof value !== "function")
      .map(([name, value]) => [
        name,
        typeof value === "boolean" ? String(Number(value)) : String(value ?? ""),
      ]);
  }

  const isOn = (flag) => flag === true || String(flag) === "1";
  const isPhone = () => navigator.userAgentData?.mobile ?? /Mobi|Android/i.test(navigator.userAgent);

  /** Opens Payment Page in a window by its name. The signature is raw Base64; the browser encodes it. */
  function send(config, method, target) {
    const form = document.createElement("form");
    form.hidden = true;
    form.method = method;
    form.action = `${home}/payment`;
    form.target = target;
    for (const [name, value] of fieldsOf(config)) {
      const field = document.createElement("input");
      field.type = "hidden";
      field.name = name;
      field.value = value;
      form.append(field);
    }
    document.body.append(form);
    // A field can be called "submit".
    HTMLFormElement.prototype.submit.call(form);
    form.remove();
  }

  class Widget {
    #config;
    #frame = document.createElement("iframe");
    /** What is put into the page, and taken out again. */
    #box;
    #result;
    #isLoaded = false;
    #leaving;
    #onMessage = (event) => this.#hear(event);

    constructor(config, method) {
      this.#config = config;
      this.#frame.name = `epay-widget-${Math.random().toString(36).slice(2)}`;
      this.#frame.title = "Payment Page 支付页面";
      this.#frame.className = "epay-widget-frame";
      const place = this.#place();
      addEventListener("message", this.#onMessage);
      this.#box = place ? this.#frame : this.#popup();
      (place ?? document.body).append(this.#box);
      if (!place) {
        this.#box.showModal();
      }
      send(config, method, this.#frame.name);
    }

    destroy() {
      removeEventListener("message", this.#onMessage);
      clearTimeout(this.#leaving);
      // Gives the focus back to the button that the customer came from.
      this.#box.close?.();
      this.#box.remove();
      document.documentElement.classList.remove("epay-widget-open");
      this.#call("onDestroy");
    }

    /** The element that the page is put into; none for a popup. */
    #place() {
      const { target_element: id, frame_mode: mode } = this.#config;
      if (!id || mode === "popup") {
        return undefined;
      }
      const element = document.getElementById(id);
      if (!element) {
        throw new Error(`EPayWidget: there is no element with the id "${id}" of target_element.`);
      }
      return element;
    }

    /** A modal dialog: the browser keeps the focus in it, and hides what is below from screen readers. */
    #popup() {
      const dialog = document.createElement("dialog");
      dialog.className = "epay-widget";
      dialog.classList.add(
        ...String(this.#config.css_modal_wrap ?? "")
          .split(/\s+/)
          .filter(Boolean),
      );
      dialog.setAttribute("aria-label", "支付 Payment");
      const close = document.createElement("button");
      close.type = "button";
      close.className = "epay-widget-close";
      close.setAttribute("aria-label", "关闭 Close");
      close.textContent = "✕";
      close.addEventListener("click", () => this.#leave());
      dialog.addEventListener("cancel", (event) => {
        event.preventDefault();
        this.#leave();
      });
      dialog.addEventListener("click", ({ target }) => {
        if (target === dialog && isOn(this.#config.close_on_missclick)) {
          this.#leave();
        }
      });
      dialog.append(close, this.#frame);
      document.documentElement.classList.add("epay-widget-open");
      return dialog;
    }

    /** Hears the pages of the sandbox in the own frame, and nobody else. */
    #hear({ source, origin, data }) {
      if (source !== this.#frame.contentWindow || origin !== home) {
        return;
      }
      switch (data?.sandbox) {
        case "page":
          source.postMessage({ sandbox: "widget" }, home);
          if (!this.#isLoaded) {
            this.#isLoaded = true;
            this.#call("onLoaded");
          }
          break;
        case "result":
          this.#ended({ status: String(data.status), payment_id: String(data.payment_id) });
          break;
        case "escape":
          if (this.#box !== this.#frame) {
            this.#leave();
          }
          break;
      }
    }

    #ended(result) {
      if (this.#result) {
        return;
      }
      this.#result = result;
      const isPaid = result.status === "success";
      this.#call(isPaid ? "onPaymentSuccess" : "onPaymentFail", result);
      const { redirect_success_url, redirect_success_mode, redirect_fail_url, redirect_fail_mode } =
        this.#config;
      const [url, mode] = isPaid
        ? [redirect_success_url, redirect_success_mode]
        : [redirect_fail_url, redirect_fail_mode];
      // The page in the frame goes on by itself in mode iframe. A window of its own would need a click.
      if (url && (mode ?? "parent_page") === "parent_page") {
        this.#leaving = setTimeout(() => {
          this.#call("onExit", result);
          location.assign(url);
        }, pause);
      }
    }

    /** The customer closes the popup. */
    #leave() {
      open = undefined;
      this.#call("onExit", this.#result ?? { payment_id: String(this.#config.payment_id ?? "") });
      this.destroy();
    }

    #call(name, ...values) {
      const handler = this.#config[name];
      if (typeof handler !== "function") {
        return;
      }
      try {
        handler(...values);
      } catch (error) {
        // A fault of the shop's handler is told, and the widget goes on.
        reportError(error);
      }
    }
  }

  function run(config, method = "GET") {
    const way = String(method).toUpperCase() === "POST" ? "POST" : "GET";
    open?.destroy();
    open = undefined;
    if (isOn(config.redirect) || (isOn(config.redirect_on_mobile) && isPhone())) {
      send(config, way, "_self");
    } else {
      open = new Widget(config, way);
    }
  }

  function bind(buttonId, config, method) {
    const button = document.getElementById(buttonId);
    if (!button) {
      throw new Error(`EPayWidget: there is no button with the id "${buttonId}".`);
    }
    button.addEventListener("click", (event) => {
      event.preventDefault();
      run(config, method);
    });
  }

  window.EPayWidget = { run, bind };
})();
