// Correcting the graph: merging actors, hiding relations, changing a type or status, and taking that back.

import { byID, element, fill } from "./elements.js";

const allStatuses = ["asserted", "alleged", "denied", "planned", "negated"];

/** What was corrected, and the forms that correct. */
export class Corrections {
  constructor(page, source) {
    this.page = page;
    this.source = source;
    this.list = [];
  }

  /** Reads what was corrected. */
  async load() {
    this.list = (await this.source.api.get("corrections", this.source.selection)).corrections;
    this.show();
  }

  /** The form below a relation. */
  ofRelation(relation) {
    const { words, graph } = this.page;
    const choice = (label, values, value, say, key) => {
      const select = element("select", { "aria-label": words.say(label), on: { change: () => this.#make({
        kind: "change-relation", relation: relation.id, [key]: select.value,
      }) } }, values.map((one) => element("option", { value: one, selected: one === value }, say(one))));
      return select;
    };
    return this.#form(
      choice("correct.type", [...graph.types.keys()], relation.type, (type) => words.label(type), "type"),
      choice("correct.status", allStatuses, relation.status, (status) => words.say(`status.${status}`), "status"),
      element("button", { on: { click: () => this.#make({ kind: "hide-relation", relation: relation.id }) } },
        words.say("correct.hide")));
  }

  /** The form below an actor. */
  ofActor(actor) {
    const { words, graph } = this.page;
    const others = graph.data.actors.filter((other) => other.id !== actor.id)
      .sort((a, b) => a.name.localeCompare(b.name, words.language));
    const select = element("select", { "aria-label": words.say("correct.merge") },
      element("option", { value: "" }, words.say("correct.merge")),
      others.map((other) => element("option", { value: other.id }, other.name)));
    return this.#form(select, element("button", { on: { click: () => {
      if (select.value !== "") this.#make({ kind: "merge-actors", actor: actor.id, into: select.value });
    } } }, words.say("correct.do")));
  }

  /** Lists what was corrected, each with a button that takes it back. */
  show() {
    const { words } = this.page;
    byID("corrections").hidden = this.list.length === 0;
    byID("corrections-title").textContent = words.count("corrections", this.list.length);
    fill(byID("corrections-list"), this.list.map((correction) => element("li", {}, this.#tell(correction), " ",
      element("button", { on: { click: () => this.#undo(correction) } }, words.say("correct.undo")))));
  }

  #form(...parts) {
    return element("details", { class: "correct-form" }, element("summary", {}, this.page.words.say("correct.title")),
      element("div", { class: "correct" }, parts));
  }

  #tell(correction) {
    const { words } = this.page;
    const label = (type) => (type ? words.label(type) : "");
    const status = (name) => (name ? words.say(`status.${name}`) : "");
    const told = (...parts) => parts.filter((part) => part !== "").join(", ");
    const values = {
      actor: correction.actor ?? "", into: correction.into ?? "", recipient: correction.recipient ?? "",
      from: told(label(correction.fromType), status(correction.fromStatus)),
      to: told(label(correction.type), status(correction.status)),
    };
    values.what = values.from || values.to || words.say("correction.relation");
    return words.say(`correction.${correction.kind}`, values);
  }

  async #make(correction) {
    const { page, source } = this;
    try {
      const made = await source.api.post("corrections", source.selection, correction);
      if (correction.kind !== "change-relation") page.change({ select: "" });
      await source.load();
      page.say(this.#tell(made), { button: { label: page.words.say("correct.undo"), act: () => this.#undo(made) } });
    } catch (error) {
      page.fail(error);
    }
  }

  async #undo(correction) {
    const { page, source } = this;
    try {
      await source.api.remove(`corrections/${encodeURIComponent(correction.id)}`, source.selection);
      await source.load();
      page.say(page.words.say("correct.undone"));
    } catch (error) {
      page.fail(error);
    }
  }
}
