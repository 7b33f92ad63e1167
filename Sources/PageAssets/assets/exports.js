// Saving what is shown: SVG, PNG, DOT, JSON, CSV; copying as DOT; printing.

import { drawingText } from "./drawing.js";
import { actorTable, relationTable, shownLines, shownPart } from "./tables.js";

/** Device pixels for each pixel of the picture in a bitmap. */
const sharpness = 2;
const mostPixels = 12_000;

/**
 * Saves what is shown in a format.
 * @param {string} format `svg`, `png`, `dot`, `json`, `csv` or `copy`
 * @param {object} page `graph`, `words`, `shown`, `picture`, `source`
 */
export async function save(format, page) {
  const { graph, words, shown, picture } = page;
  const name = fileName(graph);
  switch (format) {
    case "svg": return download(`${name}.svg`, "image/svg+xml", drawingText(picture.exported((word) => page.tell(word)), picture.style.text));
    case "png": return download(`${name}.png`, "image/png", await bitmap(picture));
    case "json": return download(`${name}.json`, "application/json", `${JSON.stringify(shownPart(graph, shown), null, 1)}\n`);
    case "csv": {
      const part = shownPart(graph, shown);
      download(`${name}-actors.csv`, "text/csv", actorTable(part));
      return download(`${name}-relations.csv`, "text/csv", relationTable(part, words));
    }
    case "dot": return download(`${name}.dot`, "text/vnd.graphviz", shownLines(await page.source.dot(), graph, shown));
    default: return navigator.clipboard.writeText(shownLines(await page.source.dot(), graph, shown));
  }
}

function fileName(graph) {
  const name = (graph.data.articles[0]?.id ?? "").replace(/[^\p{L}\p{N}-]+/gu, "-").slice(0, 60);
  return name === "" ? "simpul" : name;
}

function download(name, type, content) {
  const address = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The picture as a bitmap on white, whatever the page's colours are. */
async function bitmap(picture) {
  const drawing = picture.exported(() => "");
  const { width, height } = picture.natural;
  const factor = Math.min(sharpness, mostPixels / Math.max(width, height));
  const address = URL.createObjectURL(new Blob([drawingText(drawing, withoutDark(picture.style.text))], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(width * factor);
    canvas.height = Math.round(height * factor);
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("the bitmap is too large"))), "image/png");
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** A style sheet without its rules for dark screens, which stand at its end. */
function withoutDark(style) {
  const start = style.indexOf("@media");
  return start < 0 ? style : style.slice(0, start);
}
