// What is shown and how: held in the address, so that a link or a reload shows the same.

const lists = ["article", "exclude-type", "exclude-status", "exclude-kind"];
const texts = ["since", "until", "undated", "select", "language", "theme"];

/** A view that shows everything. */
export function wholeView() {
  return {
    article: [], "exclude-type": [], "exclude-status": [], "exclude-kind": [], since: "", until: "", undated: "",
    select: "", language: "", theme: "", focus: [],
  };
}

/**
 * Reads the part of an address after `#`.
 * @returns {object} the view; words it does not know are passed over
 */
export function readView(hash) {
  const view = wholeView();
  const words = new URLSearchParams(hash.replace(/^#/, ""));
  for (const key of lists) view[key] = (words.get(key) ?? "").split(",").filter((word) => word !== "");
  for (const key of texts) view[key] = words.get(key) ?? "";
  for (const key of ["since", "until"]) if (!/^\d{4}(-\d{2}){0,2}$/.test(view[key])) view[key] = "";
  for (const step of (words.get("focus") ?? "").split(",")) {
    const match = /^(.+):([12])$/.exec(step);
    if (match) view.focus.push({ actor: match[1], depth: Number(match[2]) });
  }
  return view;
}

/** The part of an address after `#`; empty for a view that shows everything. */
export function writeView(view) {
  const words = new URLSearchParams();
  for (const key of lists) if (view[key].length > 0) words.set(key, view[key].join(","));
  for (const key of texts) if (view[key] !== "") words.set(key, view[key]);
  if (view.focus.length > 0) words.set("focus", view.focus.map((step) => `${step.actor}:${step.depth}`).join(","));
  // Commas and colons mean nothing else after `#`, and addresses are read by people too.
  const text = words.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  return text === "" ? "" : `#${text}`;
}

/** Whether anything is filtered or focused. */
export function isFiltered(view) {
  return view["exclude-type"].length + view["exclude-status"].length + view["exclude-kind"].length > 0
    || view.since !== "" || view.until !== "" || view.focus.length > 0;
}

/** A list with a word in it or out of it. */
export function toggled(list, word, isIn) {
  const without = list.filter((other) => other !== word);
  return isIn ? [...without, word].sort() : without;
}
