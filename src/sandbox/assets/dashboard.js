// Live pages: what the reader has opened stays open when the server sends a newer version of a part.
let open = [];
document.addEventListener("htmx:beforeSwap", () => {
  open = [...document.querySelectorAll("details[open]")].map(({ id }) => id);
});
document.addEventListener("htmx:afterSwap", () => {
  for (const id of open) {
    document.getElementById(id)?.setAttribute("open", "");
  }
  drawCharts();
});

const style = getComputedStyle(document.documentElement);
const colours = {
  success: style.getPropertyValue("--success"),
  decline: style.getPropertyValue("--decline"),
  error: style.getPropertyValue("--error"),
};
const colourOf = (status) => colours[status] ?? style.getPropertyValue("--waiting");
const charts = {};

function drawCharts() {
  const figures = document.getElementById("figures");
  if (!figures || !globalThis.Chart) {
    return;
  }
  const { counts, latest } = JSON.parse(figures.dataset.figures);
  const statuses = Object.keys(counts);
  draw("results", "doughnut", {
    labels: statuses,
    datasets: [{ data: Object.values(counts), backgroundColor: statuses.map(colourOf), borderWidth: 1 }],
  });
  draw("sums", "bar", {
    labels: latest.map(({ id }) => id),
    datasets: [
      {
        data: latest.map(({ yuan }) => yuan),
        backgroundColor: latest.map(({ status }) => colourOf(status)),
        maxBarThickness: 28,
      },
    ],
  });
}

function draw(id, type, data) {
  if (charts[id]) {
    charts[id].data = data;
    charts[id].update("none");
    return;
  }
  charts[id] = new Chart(document.getElementById(id), { type, data, options: options[type] });
}

const options = {
  doughnut: {
    animation: false,
    maintainAspectRatio: false,
    cutout: "62%",
    plugins: { legend: { position: innerWidth < 480 ? "bottom" : "right", labels: { boxWidth: 12 } } },
  },
  bar: {
    animation: false,
    maintainAspectRatio: false,
    plugins: { legend: { display: false } },
    scales: { x: { ticks: { display: false }, grid: { display: false } }, y: { beginAtZero: true } },
  },
};

// Exports and filters share one form; Enter in the search field must not leave the page.
document.getElementById("filters")?.addEventListener("submit", (event) => {
  if (!event.submitter?.hasAttribute("formaction") || document.activeElement?.type === "search") {
    event.preventDefault();
  }
});

drawCharts();
