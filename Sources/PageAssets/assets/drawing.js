// Pictures from outside become elements only when nothing in them could run or load.

const namespace = "http://www.w3.org/2000/svg";
const allowedElements = new Set(
  "svg g title desc polygon polyline path ellipse text circle rect tspan".split(" "));
const allowedAttributes = new Set(
  ("xmlns id class role lang width height viewBox transform fill stroke stroke-width stroke-dasharray points d cx cy " +
    "rx ry x y r text-anchor font-family font-weight font-style font-size fill-opacity stroke-opacity " +
    "aria-labelledby xml:space data-actor data-kind data-code data-wikidata data-relations data-recipient data-types " +
    "data-status").split(" "));

/**
 * Reads a picture and checks it.
 * @param {string} text SVG
 * @returns {{drawing: SVGSVGElement, style: string}} the picture without its style, which no page may hold inline
 * @throws {Error} when it is not well formed, or holds an element or attribute that pictures are not drawn with
 */
export function readDrawing(text) {
  let style = "";
  const bare = text.replace(/<style>([^<]*)<\/style>/, (whole, sheet) => {
    style = sheet;
    return "";
  });
  const parsed = new DOMParser().parseFromString(bare, "image/svg+xml");
  if (parsed.querySelector("parsererror")) throw new Error("the picture is not well formed");
  // What is parsed lies outside of the page and loads nothing until it is checked.
  return { drawing: document.importNode(checked(parsed.documentElement), true), style: checkedStyle(style) };
}

/** Takes a picture that is an element of the page already, as {@link readDrawing} reads one. */
export function takeDrawing(drawing) {
  const part = drawing.querySelector("style");
  const style = part?.textContent ?? "";
  part?.remove();
  return { drawing: checked(drawing), style: checkedStyle(style) };
}

function checkedStyle(style) {
  if (/url\s*\(|@import|expression/i.test(style)) throw new Error("the picture's style loads something");
  return style;
}

function checked(drawing) {
  if (drawing.namespaceURI !== namespace || drawing.localName !== "svg") throw new Error("the picture is no SVG");
  for (const part of [drawing, ...drawing.querySelectorAll("*")]) {
    if (part.namespaceURI !== namespace || !allowedElements.has(part.localName)) {
      throw new Error(`the picture holds <${part.localName}>`);
    }
    for (const attribute of part.attributes) {
      if (!allowedAttributes.has(attribute.name) || /url\s*\(|javascript:/i.test(attribute.value)) {
        throw new Error(`the picture holds ${attribute.name}="${attribute.value.slice(0, 40)}"`);
      }
    }
  }
  return drawing;
}

/** The text of a picture as a file of its own, with a style. */
export function drawingText(drawing, style) {
  const part = document.createElementNS(namespace, "style");
  part.textContent = style;
  drawing.querySelector("desc").after(part);
  return '<?xml version="1.0" encoding="UTF-8"?>\n' + new XMLSerializer().serializeToString(drawing) + "\n";
}
