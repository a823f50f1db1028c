// The dashboard as one page: it follows what happens, opens rows beside the list, and listens to keys. Every
// address also works without this script.

const current = () => document.getElementById("page");

// ---- Showing another state of the page ----------------------------------------------------------------------

let underWay;
let isStale = false;

/** Loads an address, or sends a form, and turns the page into what comes back. */
async function show(address, { body, history: how, isRefresh = false } = {}) {
  underWay?.controller.abort();
  const mine = { controller: new AbortController() };
  const start = performance.now();
  underWay = mine;
  const { signal } = mine.controller;
  try {
    const response = await fetch(address, { method: body ? "POST" : "GET", body, signal });
    const text = await response.text();
    const next = new DOMParser().parseFromString(text, "text/html");
    const nextPage = next.getElementById("page");
    if (underWay !== mine) {
      return;
    }
    if (!nextPage) {
      location.assign(body ? location.href : address);
      return;
    }
    const isElsewhere = how && (!body || response.redirected);
    if (isElsewhere && response.url !== location.href) {
      history[how](null, "", response.url);
    }
    document.title = next.title;
    morph(nextPage, isRefresh || problemOf(nextPage) !== null);
    count(isRefresh);
  } catch (error) {
    if (error.name !== "AbortError") {
      connection("lost");
    }
  } finally {
    // A page that takes long is asked for less often: so it keeps the sandbox busy for a small part of the time.
    mayRefreshAt = performance.now() + 4 * (performance.now() - start);
    if (underWay === mine) {
      underWay = undefined;
      if (isStale) {
        refresh();
      }
    }
  }
}

let mayRefreshAt = 0;
let later;

/** Asks for the page as it is now. What the reader is doing comes first, and so do load tests. */
function refresh() {
  const wait = mayRefreshAt - performance.now();
  if (underWay || document.hidden || !isLive || wait > 0) {
    isStale = true;
    clearTimeout(later);
    if (wait > 0) {
      later = setTimeout(refresh, wait);
    }
    return;
  }
  isStale = false;
  show(location.href, { isRefresh: true });
}

/** What could not be done, in the words of the sandbox. */
const problemOf = (page) => page.querySelector("#problem");

/** @param isSame What the reader has entered is kept, and what he may not have read yet. */
function morph(next, isSame) {
  const scrolled = document.getElementById("detail")?.scrollTop;
  const detail = detailOf(current());
  Idiomorph.morph(current(), next, {
    morphStyle: "outerHTML",
    ignoreActiveValue: true,
    callbacks: {
      beforeNodeMorphed: (old) => !(isSame && isTouched(old)),
      beforeNodeRemoved: (old) => !(isSame && old.id === "problem"),
      // What the reader has opened or closed stays so.
      beforeAttributeUpdated: (name, element) => !(name === "open" && element.localName === "details"),
    },
  });
  if (scrolled !== undefined && detailOf(current()) === detail) {
    document.getElementById("detail").scrollTop = scrolled;
  }
  showState();
  tick();
}

const detailOf = (page) => page.querySelector("#detail > div")?.id;

/** Whether the reader has changed a field, and has not sent it yet. */
function isTouched(node) {
  switch (node.localName) {
    case "select":
      return [...node.options].some((option) => option.selected !== option.defaultSelected);
    case "input":
      return node.value !== node.defaultValue || node.checked !== node.defaultChecked;
    default:
      return false;
  }
}

// ---- Following what happens ---------------------------------------------------------------------------------

let stream;
let isLive = true;

function connect() {
  stream?.close();
  stream = new EventSource(current().dataset.events);
  stream.addEventListener("changed", refresh);
  stream.onopen = () => connection("live");
  stream.onerror = () => connection("lost");
}

let state = "lost";

function connection(now) {
  state = now;
  showState();
}

function showState() {
  const button = document.getElementById("pause");
  button.dataset.state = isLive ? state : "paused";
  button.textContent = { lost: "Reconnecting", paused: "Paused" }[button.dataset.state] ?? "Live";
  button.setAttribute("aria-pressed", String(isLive));
}

function pause() {
  isLive = !isLive;
  showState();
  if (isLive) {
    refresh();
  }
}

addEventListener("pagehide", () => stream?.close());
addEventListener("pageshow", (event) => event.persisted && connect());
document.addEventListener("visibilitychange", () => isStale && refresh());

// ---- Saying it to those who do not see it -------------------------------------------------------------------

let counts = JSON.parse(current().dataset.counts);
let news = {};
let newsTimer;

function count(isRefresh) {
  const now = JSON.parse(current().dataset.counts);
  if (isRefresh) {
    for (const [name, value] of Object.entries(now)) {
      const more = value - (counts[name] ?? 0);
      if (more > 0) {
        news[name] = (news[name] ?? 0) + more;
      }
    }
    // Not one by one: what has gathered in a few seconds is said at once.
    if (Object.keys(news).length > 0) {
      clearTimeout(newsTimer);
      newsTimer = setTimeout(tell, 2000);
    }
  }
  counts = now;
}

function tell() {
  const parts = Object.entries(news).map(
    ([name, more]) => `${more} new ${more === 1 ? name.slice(0, -1) : name}`,
  );
  document.getElementById("news").textContent = parts.join(", ");
  news = {};
}

// ---- Time ---------------------------------------------------------------------------------------------------

let shownSince = performance.now();
let shownNow;

/** Lets the clock run, and counts down to what is due. */
function tick() {
  const clock = document.getElementById("now");
  if (shownNow !== clock.dataset.now) {
    shownNow = clock.dataset.now;
    shownSince = performance.now();
  }
  const now = Number(shownNow) + (performance.now() - shownSince) * Number(clock.dataset.speed);
  put(clock, new Date(now).toISOString().slice(0, 19).replace("T", " "));
  for (const due of document.querySelectorAll("[data-due]")) {
    const left = Number(due.dataset.due) - now;
    put(due, left <= 0 ? "now" : `in ${span(left)}`);
  }
}

function put(element, text) {
  if (element.textContent !== text) {
    element.textContent = text;
  }
}

function span(milliseconds) {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 120) {
    return `${seconds} s`;
  }
  if (seconds < 7200) {
    return `${Math.round(seconds / 60)} min`;
  }
  return seconds < 172_800 ? `${Math.round(seconds / 3600)} h` : `${Math.round(seconds / 86_400)} d`;
}

setInterval(tick, 1000);

// ---- Links, buttons, filters --------------------------------------------------------------------------------

const isOurs = (address) =>
  address.origin === location.origin &&
  /^\/dashboard(\/(payments|callbacks|requests))?(\/|$)/.test(address.pathname);

document.addEventListener("click", (event) => {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!isPlain || event.defaultPrevented) {
    return;
  }
  if (event.target.closest("#pause")) {
    pause();
    return;
  }
  if (event.target.closest("[data-help]")) {
    toggleHelp();
    return;
  }
  const link = event.target.closest("a");
  const row = event.target.closest("tbody tr");
  if (link) {
    if (
      !link.hasAttribute("download") &&
      link.target === "" &&
      link.hash === "" &&
      isOurs(new URL(link.href))
    ) {
      event.preventDefault();
      follow(link);
    }
  } else if (row && getSelection().isCollapsed) {
    follow(row.querySelector("a.open"));
  }
});

/** Follows a link. The row stays in focus where it can be seen, so that the next key goes on from it. */
async function follow(link, how = "pushState") {
  link.focus({ preventScroll: true });
  await show(link.href, { history: how });
  if (
    !document.activeElement ||
    document.activeElement === document.body ||
    !isSeen(document.activeElement)
  ) {
    (document.getElementById("detail-title") ?? document.getElementById("list")).focus({
      preventScroll: true,
    });
    scrollTo(0, 0);
  }
}

const isSeen = (element) => element.getClientRects().length > 0;

document.addEventListener("submit", async (event) => {
  const { target: form, submitter } = event;
  if (form.method === "dialog") {
    return;
  }
  event.preventDefault();
  const data = new FormData(form, submitter);
  if (form.method === "post") {
    await show(form.action, { body: new URLSearchParams(data), history: "replaceState" });
    for (const tool of problemOf(document) ? [] : document.querySelectorAll("details.tool[open]")) {
      tool.open = false;
    }
  } else {
    filter(form, data, "pushState");
  }
  if (document.activeElement === document.body) {
    document.getElementById(form.id)?.querySelector("button")?.focus({ preventScroll: true });
  }
});

function filter(form, data, how) {
  const address = new URL(form.action);
  address.search = "";
  for (const [name, value] of data) {
    if (value !== "") {
      address.searchParams.append(name, value);
    }
  }
  return show(address.href, { history: how });
}

let typing;
document.addEventListener("input", ({ target }) => {
  const form = target.closest("#filters");
  if (form) {
    clearTimeout(typing);
    typing = setTimeout(() => filter(form, new FormData(form), "replaceState"), 150);
  }
});

addEventListener("popstate", () => show(location.href));

// ---- Keys ---------------------------------------------------------------------------------------------------

document.addEventListener("keydown", (event) => {
  const isTyping = /^(input|select|textarea)$/.test(event.target.localName);
  if (event.key === "Escape") {
    leave(event.target, isTyping);
    return;
  }
  const act = keys[event.key];
  if (
    !act ||
    isTyping ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    document.querySelector("dialog[open]")
  ) {
    return;
  }
  event.preventDefault();
  act();
});

const keys = {
  j: () => step(1),
  k: () => step(-1),
  "/": () => document.getElementById("search").select(),
  "?": toggleHelp,
  p: pause,
  1: () => openTab(0),
  2: () => openTab(1),
  3: () => openTab(2),
};

const openTab = (index) => follow(document.querySelectorAll(".tabs a")[index]);

/** Goes to the next row, or the one before; where a detail stands beside the list, it goes along. */
function step(by) {
  const links = [...document.querySelectorAll("a.open")];
  const focused = document.activeElement.closest("tbody tr")?.querySelector("a.open");
  const at = links.indexOf(focused ?? document.querySelector("a.open[aria-current]"));
  const next = links[Math.max(0, Math.min(links.length - 1, at + by))];
  if (!next || !isSeen(next)) {
    return;
  }
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: "nearest" });
  if (document.getElementById("detail")) {
    follow(next, "replaceState");
  }
}

function leave(target, isTyping) {
  const tool = document.querySelector("details.tool[open]");
  if (document.querySelector("dialog[open]")) {
    return;
  }
  if (tool) {
    tool.open = false;
    tool.querySelector("summary").focus();
  } else if (isTyping) {
    target.blur();
  } else {
    closeDetail();
  }
}

async function closeDetail() {
  const link = document.getElementById("close");
  if (!link) {
    return;
  }
  const row = document.querySelector("a.open[aria-current]")?.id;
  await show(link.href, { history: "pushState" });
  (document.getElementById(row) ?? document.getElementById("list")).focus({ preventScroll: true });
}

function toggleHelp() {
  const help = document.getElementById("help");
  if (help.open) {
    help.close();
  } else {
    help.showModal();
  }
}

// ---- Beginning ----------------------------------------------------------------------------------------------

// In a narrow window the list comes first.
const narrow = matchMedia("(max-width: 46rem)");
const fold = () => {
  document.getElementById("tools").open = !narrow.matches;
};
narrow.addEventListener("change", fold);

fold();
tick();
connect();
