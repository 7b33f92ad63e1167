// The filters: relation types by class, certainty, kinds of actor, time.

import { element, fill } from "./elements.js";
import { Timeline } from "./timeline.js";
import { toggled } from "./view.js";

const statuses = ["asserted", "alleged", "denied", "planned", "negated"];

/** The filters of one page. */
export class Controls {
  /**
   * @param {HTMLElement} bar
   * @param {function(object, object)} change told what of the view is to change, and how
   */
  constructor(bar, change) {
    this.bar = bar;
    this.change = change;
    this.timeline = new Timeline(change);
    document.addEventListener("click", (event) => {
      for (const menu of document.querySelectorAll("details.menu[open]")) if (!menu.contains(event.target)) menu.open = false;
    });
  }

  /** Builds the filters anew for a graph and a language; which menus are open stays. */
  build(graph, words) {
    const open = new Set([...this.bar.querySelectorAll("details[open]")].map((menu) => menu.dataset.menu));
    this.boxes = [];
    const relations = graph.data.relations;
    const classes = Map.groupBy(
      [...graph.types.values()].filter(({ name }) => relations.some((relation) => relation.type === name)), (type) => type.class);
    const types = [...classes].map(([name, ofClass]) => this.#classGroup(name, ofClass, relations, words));
    const certainty = statuses.map((status) => [status, relations.filter((relation) => relation.status === status).length]);
    const kinds = Map.groupBy(graph.data.actors, (actor) => actor.type);
    fill(this.bar,
      menu("types", words.say("filter.types"), types, open),
      menu("status", words.say("filter.status"), certainty.filter(([, count]) => count > 0).map(([status, count]) =>
        this.#box("exclude-status", status, words.say(`status.${status}`), count, `line ${status}`)), open),
      menu("kinds", words.say("filter.kinds"), [...kinds].map(([kind, actors]) =>
        this.#box("exclude-kind", kind, words.say(`name.${kind}`), actors.length, "")), open),
      this.timeline.build(graph, words),
      this.counter = element("p", { class: "counter" }),
      this.reset = element("button", { class: "reset", on: { click: () => this.change({
        "exclude-type": [], "exclude-status": [], "exclude-kind": [], since: "", until: "", undated: "", focus: [],
      }) } }, words.say("filter.reset")));
  }

  /** Shows a view in the filters. */
  update(view, { count, all, isFiltered }, words) {
    for (const { box, key, words: excluded } of this.boxes) {
      const off = excluded.filter((word) => view[key].includes(word)).length;
      box.checked = off < excluded.length;
      box.indeterminate = off > 0 && off < excluded.length;
    }
    this.timeline.update(view, words);
    this.counter.textContent = isFiltered || count < all
      ? words.say("counter.part", { shown: String(count), all: String(all) }) : words.count("relation.count", all);
    this.reset.hidden = !isFiltered;
  }

  #classGroup(name, types, relations, words) {
    const excluded = types.map((type) => type.name);
    const count = (type) => relations.filter((relation) => relation.type === type).length;
    return element("fieldset", {},
      element("legend", {}, this.#box("exclude-type", excluded, words.say(`class.${name}`), null, "")),
      types.map((type) => {
        const box = this.#box("exclude-type", type.name, words.label(type.name), count(type.name), type.group);
        box.title = words.definition(type.name);
        return box;
      }));
  }

  #box(key, excluded, label, count, look) {
    const all = [excluded].flat();
    const box = element("input", { type: "checkbox", name: key, value: all.join(","), on: { change: () => this.change((view) => ({
      [key]: all.reduce((list, word) => toggled(list, word, !box.checked), view[key]),
    })) } });
    this.boxes.push({ box, key, words: all });
    return element("label", { class: `choice ${look}` }, box, element("span", { class: "swatch", "aria-hidden": "true" }),
      element("span", {}, label), count === null ? null : element("span", { class: "quiet" }, ` ${count}`));
  }
}

function menu(name, label, content, open) {
  if (content.length === 0) return null;
  return element("details", { class: "menu", "data-menu": name, open: open.has(name) },
    element("summary", {}, label), element("div", { class: "menu-body" }, content));
}
