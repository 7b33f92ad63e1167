// Pictures from outside become elements only when nothing in them could run or load.

const namespace = "http://www.w3.org/2000/svg";
const allowedElements = new Set(
  "svg g title desc style polygon polyline path ellipse text circle rect tspan".split(" "));
const allowedAttributes = new Set(
  ("xmlns id class role lang width height viewBox transform fill stroke stroke-width stroke-dasharray points d cx cy " +
    "rx ry x y r text-anchor font-family font-weight font-style font-size fill-opacity stroke-opacity " +
    "aria-labelledby xml:space data-actor data-kind data-code data-wikidata data-relations data-recipient data-types " +
    "data-status").split(" "));

/**
 * Reads a picture and checks it.
 * @param {string} text SVG
 * @returns {SVGSVGElement}
 * @throws {Error} when it is not well formed, or holds an element or attribute that pictures are not drawn with
 */
export function readDrawing(text) {
  const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
  if (parsed.querySelector("parsererror")) throw new Error("the picture is not well formed");
  return checkDrawing(document.importNode(parsed.documentElement, true));
}

/** Checks a picture that is an element already. */
export function checkDrawing(drawing) {
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
    if (part.localName === "style" && /url\s*\(|@import|expression/i.test(part.textContent)) {
      throw new Error("the picture's style loads something");
    }
  }
  return drawing;
}

/** The text of a picture as a file of its own. */
export function drawingText(drawing) {
  return '<?xml version="1.0" encoding="UTF-8"?>\n' + new XMLSerializer().serializeToString(drawing) + "\n";
}
