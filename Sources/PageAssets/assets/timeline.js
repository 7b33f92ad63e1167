// Time: a slider with two ends over the months that occur.

import { element } from "./elements.js";

/** The slider. */
export class Timeline {
  /** @param {function(object)} change told what of the view is to change */
  constructor(change) {
    this.change = change;
  }

  /** Builds the slider for a graph; nothing when fewer than two months occur. */
  build(graph, words) {
    this.months = graph.months;
    this.from = null;
    if (this.months.length < 2) return null;
    const last = this.months.length - 1;
    const end = (label, value) => element("input", {
      type: "range", min: 0, max: last, step: 1, value, "aria-label": words.say(label), on: { input: () => this.#moved() },
    });
    this.from = end("time.from", 0);
    this.until = end("time.until", last);
    this.label = element("output", {});
    this.undated = element("input", { type: "checkbox", on: { change: () => this.change({
      undated: this.undated.checked ? "" : "drop",
    }) } });
    this.undatedLabel = element("label", { class: "choice" }, this.undated, element("span", {}, words.say("time.undated")));
    return element("div", { class: "timeline", role: "group", "aria-label": words.say("filter.time") },
      element("span", { class: "caption" }, words.say("filter.time")),
      element("span", { class: "slider" }, element("span", { class: "rail", "aria-hidden": "true" }), this.from, this.until),
      this.label, this.undatedLabel);
  }

  /** Shows a view's period. */
  update(view, words) {
    if (!this.from) return;
    const last = this.months.length - 1;
    const since = view.since.slice(0, 7);
    const until = view.until.slice(0, 7);
    const first = this.months.findIndex((month) => month >= since);
    const end = this.months.findLastIndex((month) => month <= until);
    const [a, b] = [since === "" || first < 0 ? 0 : first, until === "" || end < 0 ? last : end];
    this.from.value = a;
    this.until.value = b;
    const rail = this.from.parentElement.style;
    rail.setProperty("--from", `${(100 * a) / last}%`);
    rail.setProperty("--until", `${(100 * b) / last}%`);
    const [start, stop] = [words.month(this.months[a]), words.month(this.months[b])];
    this.label.textContent = a === b ? start : `${start} – ${stop}`;
    for (const [slider, text] of [[this.from, start], [this.until, stop]]) slider.setAttribute("aria-valuetext", text);
    const isWhole = view.since === "" && view.until === "";
    this.undatedLabel.hidden = isWhole;
    this.undated.checked = view.undated !== "drop";
  }

  #moved() {
    const last = this.months.length - 1;
    const [a, b] = [Number(this.from.value), Number(this.until.value)].sort((x, y) => x - y);
    this.change({ since: a === 0 ? "" : this.months[a], until: b === last ? "" : this.months[b] }, { isPassing: true });
  }
}
