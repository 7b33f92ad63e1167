// Finding an actor by name or alias: a combobox.

import { element, fill } from "./elements.js";

const mostFound = 8;

/** The search field and the list of what it finds. */
export class Search {
  /**
   * @param {HTMLInputElement} field
   * @param {HTMLElement} list
   * @param {function(string)} pick told the id of the actor chosen
   */
  constructor(field, list, pick) {
    this.field = field;
    this.list = list;
    this.pick = pick;
    field.addEventListener("input", () => this.#find());
    field.addEventListener("focus", () => this.#find());
    field.addEventListener("blur", () => this.#close());
    field.addEventListener("keydown", (event) => this.#key(event));
  }

  /** Searches another graph. */
  use(page) {
    this.page = page;
  }

  #find() {
    const { graph, words } = this.page ?? {};
    if (!graph) return;
    const found = graph.search(this.field.value).slice(0, mostFound);
    this.at = found.length > 0 ? 0 : -1;
    this.options = found.map((actor, index) => element("li", {
      id: `found-${index}`, role: "option", on: { pointerdown: (event) => { event.preventDefault(); this.#choose(index); } },
    }, actor.name, element("span", { class: "quiet" }, ` ${words.say(`name.${actor.type}`)}`)));
    this.found = found;
    fill(this.list, this.options.length > 0 || this.field.value.trim() === ""
      ? this.options : [element("li", { role: "option", "aria-disabled": "true", "aria-selected": "false" }, words.say("search.none"))]);
    const isOpen = this.field.value.trim() !== "";
    this.list.hidden = !isOpen;
    this.field.setAttribute("aria-expanded", String(isOpen));
    this.#mark();
  }

  #mark() {
    this.options.forEach((option, index) => option.setAttribute("aria-selected", String(index === this.at)));
    if (this.at >= 0) this.field.setAttribute("aria-activedescendant", `found-${this.at}`);
    else this.field.removeAttribute("aria-activedescendant");
  }

  #choose(index) {
    const actor = this.found?.[index];
    if (!actor) return;
    this.field.value = "";
    this.#close();
    this.pick(actor.id);
  }

  #close() {
    this.list.hidden = true;
    this.field.setAttribute("aria-expanded", "false");
    this.field.removeAttribute("aria-activedescendant");
  }

  #key(event) {
    const count = this.options?.length ?? 0;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (count > 0) this.at = (this.at + (event.key === "ArrowDown" ? 1 : count - 1)) % count;
      this.#mark();
    } else if (event.key === "Enter") {
      event.preventDefault();
      this.#choose(this.at);
    } else if (event.key === "Escape" && this.field.value !== "") {
      event.stopPropagation();
      this.field.value = "";
      this.#close();
    }
  }
}
