import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { renderMermaidSVG } from "beautiful-mermaid";
import { flowDiagram, flowNamed } from "../redocly/flows/flow.js";
import { specFiles } from "../redocly/spec-files.js";

/** Every CSS variable the renderer may refer to, with its literal value. */
const colours: Readonly<Record<string, string>> = {
  "--bg": "#ffffff",
  "--fg": "#1f2933",
  "--_text": "#1f2933",
  "--_text-sec": "#3e4c59",
  "--_text-muted": "#1f2933",
  "--_text-faint": "#52606d",
  "--_line": "#66788a",
  "--_arrow": "#1f4e8c",
  "--_node-fill": "#eef3fa",
  "--_node-stroke": "#9fb3c8",
  "--_group-fill": "#ffffff",
  "--_group-hdr": "#f1f4f8",
  "--_inner-stroke": "#d5dee8",
  "--_key-badge": "#e4ebf3",
};

/** The number a step starts with, so that the eye finds step 9 of the text in the picture. */
const stepNumberColour = "#1f4e8c";
const fontStack = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** The renderer sets message labels in 11 px, which is too small once the page scales the picture down. */
const labelSize = { from: 11, to: 12.5 } as const;
const labelGap = 6;
/**
 * The renderer measures text in Inter; the widest font of the stack (DejaVu Sans behind system-ui) needs this
 * more.
 */
const fontAllowance = 1.14;
/**
 * Part of the renderer's outer padding that is cut away on each side, as the page has a margin of its own.
 */
const crop = 12;
const note = { fill: "#fdf6e3", stroke: "#d9c48f", paddingOfRenderer: 12, padding: 10 } as const;

/**
 * Renders the pictures of the guides: one of each `spec/flows/*.yaml`, and one of each Mermaid source
 * `spec/diagrams/*.mmd`, which has a `%% title: …` line.
 *
 * @returns SVG file name (`purchase-gate.svg`) to SVG text, in the order of the names.
 */
export function renderDiagrams(): Map<string, string> {
  const files = specFiles();
  const sources = [
    ...namesIn("spec/flows", ".yaml").map((name) => ({
      name,
      file: `spec/flows/${name}.yaml`,
      source: () => flowDiagram(flowNamed(files, name)),
    })),
    ...namesIn("spec/diagrams", ".mmd").map((name) => ({
      name,
      file: `spec/diagrams/${name}.mmd`,
      source: () => readFileSync(`spec/diagrams/${name}.mmd`, "utf8"),
    })),
  ].sort((one, other) => (one.name < other.name ? -1 : 1));
  return new Map(
    sources.map(({ name, file, source }) => {
      try {
        return [`${name}.svg`, renderDiagram(source(), name)];
      } catch (cause) {
        throw new Error(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
      }
    }),
  );
}

const namesIn = (folder: string, ending: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => basename(file, ending));

/**
 * Renders one Mermaid diagram as an SVG that stands alone: no style sheet, no variables, no font to load,
 * and ids that stay unique when several diagrams share one page.
 *
 * @param source Mermaid text with a `%% title: …` line.
 * @param id Prefix of the ids inside the picture, unique on the page.
 */
export function renderDiagram(source: string, id: string): string {
  const title = /^\s*%%\s*title:\s*(\S.*?)\s*$/m.exec(source)?.[1];
  if (title === undefined) {
    throw new Error('add a line "%% title: what the picture shows" at the top');
  }
  // The renderer takes the first line for the diagram type, so comments have to go first.
  const diagram = source.replace(/^\s*%%.*$/gm, "").trim();
  const svg = [
    dropStyleSheet,
    inlineColours,
    redrawNotes,
    thickenArrows,
    enlargeLabels,
    liftTallLabels,
    haloLabels,
    markStepNumbers,
  ].reduce((text, step) => step(text), renderMermaidSVG(diagram));
  const finished = `${roundNumbers(accessible(uniqueIds(svg, id), id, title))}\n`;
  const leftover = /@import|https?:\/\/(?!www\.w3\.org\/2000\/svg")|var\(--|NaN|undefined/.exec(finished);
  if (leftover) {
    throw new Error(`the rendered picture still contains "${leftover[0]}"`);
  }
  return finished;
}

/** The style sheet imports a web font, and its rules would leak into the page around an inlined picture. */
function dropStyleSheet(svg: string): string {
  return svg.replace(/<style>[\s\S]*?<\/style>\n?/g, "");
}

function inlineColours(svg: string): string {
  return svg.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const colour = colours[name];
    if (colour === undefined) {
      throw new Error(`no colour for ${name}: add it to colours`);
    }
    return colour;
  });
}

/** A note's box is measured for the small font: draw a wider one around the same middle. */
function redrawNotes(svg: string): string {
  return svg.replace(
    /(<g class="note"[^>]*>)\s*<polygon points="([\d.,\s-]+)"[^>]*\/>\s*<polygon [^>]*\/>/g,
    (_, open: string, points: string) => {
      const corners = points.split(" ").map((point) => point.split(",").map(Number));
      const xs = corners.map(([x = 0]) => x);
      const ys = corners.map(([, y = 0]) => y);
      const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
      const text = (right - left - 2 * note.paddingOfRenderer) * (labelSize.to / labelSize.from);
      const width = text * fontAllowance + 2 * note.padding;
      return (
        `${open}\n  <rect x="${(left + right - width) / 2}" y="${top}" width="${width}" height="${bottom - top}" ` +
        `rx="4" fill="${note.fill}" stroke="${note.stroke}" stroke-width="1" />`
      );
    },
  );
}

function thickenArrows(svg: string): string {
  return svg.replace(/<g class="message"[\s\S]*?<\/g>/g, (group) =>
    group.replaceAll('stroke-width="1"', 'stroke-width="1.3"'),
  );
}

function enlargeLabels(svg: string): string {
  return svg.replaceAll(`font-size="${labelSize.from}"`, `font-size="${labelSize.to}"`);
}

/** The renderer centres a label of two lines on the spot of one, which puts the second line on the arrow. */
function liftTallLabels(svg: string): string {
  return svg.replace(
    /(<line x1="[^"]*" y1="([\d.]+)"[^>]*marker-end[^>]*>\s*<text x="[^"]*" )y="[\d.]+"([^>]*>)((?:<tspan x=[^>]*>[^<]*<\/tspan>){2,})/g,
    (_, head: string, arrowY: string, attributes: string, lines: string) => {
      const height = labelSize.to * 1.25;
      const count = lines.split("</tspan>").length - 1;
      const first = Number(arrowY) - labelGap - (count - 1) * height;
      let line = 0;
      const stacked = lines.replace(/ dy="[^"]*"/g, () => ` dy="${line++ === 0 ? 0 : height}"`);
      return `${head}y="${first}"${attributes}${stacked}`;
    },
  );
}

/**
 * Labels cross lifelines and other arrows: a background-coloured outline keeps them readable.
 * It also replaces the frame around the labels of a state diagram, which is measured for the small font.
 */
function haloLabels(svg: string): string {
  const halo = `paint-order="stroke" stroke="${colours["--bg"]}" stroke-width="4" stroke-linejoin="round"`;
  return svg
    .replace(/<g class="(?:message|edge-label|block)"[\s\S]*?<\/g>/g, (group) =>
      group.replaceAll("<text ", `<text ${halo} `),
    )
    .replace(/(<g class="edge-label"[^>]*>)\s*<rect [^>]*\/>/g, "$1");
}

function markStepNumbers(svg: string): string {
  return svg.replace(
    /(<(?:text|tspan) [^>]*>)(\d+\.) /g,
    (_, open: string, number: string) =>
      `${open}<tspan font-weight="700" fill="${stepNumberColour}">${number}</tspan> `,
  );
}

function uniqueIds(svg: string, id: string): string {
  return svg.replace(/ id="([^"]+)"/g, ` id="${id}-$1"`).replace(/url\(#([^)]+)\)/g, `url(#${id}-$1)`);
}

function accessible(svg: string, id: string, title: string): string {
  const root = /<svg xmlns="[^"]*" viewBox="0 0 ([\d.]+) ([\d.]+)"[^>]*>/.exec(svg);
  if (!root) {
    throw new Error("the renderer's root element has changed: adapt accessible()");
  }
  const width = Number(root[1]) - 2 * crop;
  const height = Number(root[2]) - 2 * crop;
  const open =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${crop} ${crop} ${width} ${height}" ` +
    `width="${width}" height="${height}" role="img" aria-labelledby="${id}-title" ` +
    `font-family="${fontStack}" style="max-width:100%;height:auto">`;
  const background = `<rect x="${crop}" y="${crop}" width="100%" height="100%" fill="${colours["--bg"]}"/>`;
  return svg.replace(
    root[0],
    () => `${open}\n<title id="${id}-title">${escapeXml(title)}</title>\n${background}`,
  );
}

/** Text widths are estimated in long fractions; two decimals are plenty and keep diffs readable. */
function roundNumbers(svg: string): string {
  return svg.replace(/(?<=[" ,(-])\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2))));
}

function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
