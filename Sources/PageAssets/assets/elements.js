// Building the page: text stays text, whatever it holds.

/**
 * An element with attributes, listeners and children.
 * @param {string} name the tag
 * @param {object} attributes by name; `on` holds listeners by event, `true` sets an empty attribute, null leaves it out
 * @param {...(Node|string|null)} children strings become text nodes, never markup
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key === "on") {
      for (const [event, listener] of Object.entries(value)) made.addEventListener(event, listener);
    } else if (value !== null && value !== undefined && value !== false) {
      made.setAttribute(key, value === true ? "" : String(value));
    }
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return made;
}

/** Puts other children into an element. */
export function fill(parent, ...children) {
  parent.replaceChildren(...children.flat().filter((child) => child !== null && child !== undefined));
}

/** The element with an id, which the page's frame is known to have. */
export function byID(id) {
  return document.getElementById(id);
}

/** A link to an encyclopedia's item; anything that is no item number gives none. */
export function wikidataLink(item) {
  if (!/^Q[0-9]+$/.test(item ?? "")) return null;
  return element("a", { href: `https://www.wikidata.org/wiki/${item}`, rel: "noopener noreferrer" }, item);
}
