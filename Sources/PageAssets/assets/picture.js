// The picture on the page: what is picked, what is dimmed, and moving about in it by pointer and keyboard.

import { PictureStyle } from "./picturestyle.js";

/** The least scale at which the labels of lines can be read; on a narrow screen, which is scrolled anyway, and others. */
const leastScale = { narrow: 1, wide: 0.8 };
const narrow = 640;
const mostScale = 4;
/** How far from a line, in the picture's points, a pointer still means it. */
const reach = 12;

/** A picture whose lines and actors can be picked. */
export class Picture {
  /**
   * @param {HTMLElement} stage the scrolling element that holds it
   * @param {{pick: function(string), over: function(string[], Element|null)}} listeners told of what is picked, as
   *   `relation:ID` or `actor:ID`, and of the relations or actor under the pointer
   */
  constructor(stage, listeners) {
    this.stage = stage;
    this.listeners = listeners;
    this.style = new PictureStyle();
    this.scale = 0;
    stage.addEventListener("click", (event) => this.#pickAt(event));
    stage.addEventListener("keydown", (event) => this.#move(event));
    for (const name of ["pointerover", "focusin"]) stage.addEventListener(name, (event) => this.#over(event));
    for (const name of ["pointerleave", "focusout"]) stage.addEventListener(name, () => listeners.over(null));
    stage.addEventListener("wheel", (event) => this.#zoomAt(event), { passive: false });
    this.#dragging();
    new ResizeObserver(() => this.#fit()).observe(stage);
  }

  /**
   * Shows a drawing.
   * @param {{drawing: SVGSVGElement, style: string}} checked
   * @param {function(string): string} nameOf the label of what is picked by a word
   */
  show({ drawing, style }, nameOf) {
    this.original = drawing.cloneNode(true);
    const { width, height } = drawing.viewBox.baseVal;
    this.natural = { width, height };
    this.style.adopt(style);
    drawing.setAttribute("role", "group");
    this.parts = [...drawing.querySelectorAll("g.node, g.edge")].map((part) => {
      const relations = part.dataset.relations?.split(" ") ?? [];
      const words = relations.length > 0 ? relations.map((id) => `relation:${id}`) : [`actor:${part.dataset.actor}`];
      part.querySelector("title")?.remove();
      part.setAttribute("role", "button");
      part.setAttribute("tabindex", "-1");
      if (relations.length > 0) widen(part);
      return { part, relations, words, actor: part.dataset.actor, isNode: relations.length === 0 };
    });
    // Actors before lines, each in reading order: the order of the arrow keys.
    this.order = [...this.parts].sort((a, b) => Number(b.isNode) - Number(a.isNode));
    this.rename(nameOf);
    this.stage.replaceChildren(drawing);
    this.drawing = drawing;
    this.order[0]?.part.setAttribute("tabindex", "0");
    this.isFitted = true;
    this.#fit();
  }

  /** Labels everything for screen readers. */
  rename(nameOf) {
    for (const { part, words } of this.parts ?? []) part.setAttribute("aria-label", words.map(nameOf).join(" "));
  }

  /** The relations that have a line in the picture. */
  get drawn() {
    return new Set((this.parts ?? []).flatMap((entry) => entry.relations));
  }

  /**
   * Dims what is not shown and marks what is picked.
   * @param {{relations: Set<string>, actors: Set<string>}} shown
   * @param {string} picked `relation:ID`, `actor:ID` or nothing
   */
  update(shown, picked) {
    const near = this.#neighbours(picked, shown);
    for (const entry of this.parts ?? []) {
      const isOn = entry.isNode
        ? shown.actors.has(entry.actor) : entry.relations.some((id) => shown.relations.has(id));
      const isPicked = picked !== "" && entry.words.includes(picked);
      entry.isOn = isOn;
      entry.part.classList.toggle("off", !isOn);
      entry.part.classList.toggle("picked", isPicked);
      entry.part.classList.toggle("faded", near !== null && !near.has(entry));
      entry.part.setAttribute("aria-hidden", String(!isOn));
      entry.part.setAttribute("aria-pressed", String(isPicked));
    }
    const stop = this.order?.find((entry) => entry.part.getAttribute("tabindex") === "0");
    if (stop && !stop.isOn) this.#stopAt(this.order.find((entry) => entry.isOn));
  }

  /** Brings something picked into sight, and the keyboard to it when asked. */
  reveal(picked, { focus = false } = {}) {
    const entry = (this.parts ?? []).find((candidate) => candidate.words.includes(picked));
    if (!entry) return;
    const box = entry.part.getBoundingClientRect();
    const frame = this.stage.getBoundingClientRect();
    const isInSight = box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
    if (!isInSight) this.stage.scrollBy({
      left: box.left + box.width / 2 - frame.left - frame.width / 2,
      top: box.top + box.height / 2 - frame.top - frame.height / 2,
    });
    if (focus) {
      this.#stopAt(entry);
      entry.part.focus({ preventScroll: true });
    }
  }

  /** Whether less than half of the picture's width is in sight. */
  get isCut() {
    return this.stage.clientWidth < (this.natural.width * this.scale) / 2;
  }

  /** Enlarges by a factor, or fits to the stage with none. */
  zoom(factor) {
    this.isFitted = factor === undefined;
    if (this.isFitted) return this.#fit();
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.stage;
    const before = this.scale;
    this.#setScale(this.scale * factor);
    const ratio = this.scale / before;
    this.stage.scrollLeft = (scrollLeft + clientWidth / 2) * ratio - clientWidth / 2;
    this.stage.scrollTop = (scrollTop + clientHeight / 2) * ratio - clientHeight / 2;
  }

  /**
   * The drawing as it came, without what is not shown.
   * @param {function(string): string} titleOf what to say of `relation:ID` or `actor:ID`
   */
  exported(titleOf) {
    const copy = this.original.cloneNode(true);
    const parts = [...copy.querySelectorAll("g.node, g.edge")];
    this.parts.forEach(({ isOn, words }, index) => {
      if (!isOn) return parts[index].remove();
      const title = parts[index].querySelector("title") ?? document.createElementNS(parts[index].namespaceURI, "title");
      title.textContent = words.map(titleOf).join("\n");
      parts[index].prepend(title);
    });
    return copy;
  }

  #fit() {
    if (!this.drawing || !this.isFitted || this.stage.clientWidth === 0) return;
    const least = this.stage.clientWidth < narrow ? leastScale.narrow : leastScale.wide;
    this.#setScale(Math.min(1, Math.max(least, this.stage.clientWidth / this.natural.width)));
  }

  #setScale(scale) {
    this.scale = Math.min(mostScale, Math.max(0.2, scale));
    this.drawing.style.width = `${Math.floor(this.natural.width * this.scale)}px`;
    this.drawing.style.height = `${Math.floor(this.natural.height * this.scale)}px`;
  }

  #neighbours(picked, shown) {
    const id = picked.replace(/^(actor|relation):/, "");
    if (picked.startsWith("relation:")) {
      const line = this.parts?.find((entry) => entry.relations.includes(id));
      if (!line) return null;
      const ends = [line.actor, line.part.dataset.recipient];
      return new Set(this.parts.filter((entry) => entry === line || (entry.isNode && ends.includes(entry.actor))));
    }
    if (!picked.startsWith("actor:") || !this.parts?.some((entry) => entry.isNode && entry.actor === id)) return null;
    const lines = this.parts.filter(({ isNode, part, actor, relations }) => !isNode
      && (actor === id || part.dataset.recipient === id) && relations.some((relation) => shown.relations.has(relation)));
    const ends = new Set([id, ...lines.flatMap((line) => [line.actor, line.part.dataset.recipient])]);
    return new Set([...lines, ...this.parts.filter((entry) => entry.isNode && ends.has(entry.actor))]);
  }

  #entryOf(target) {
    const part = target instanceof Element ? target.closest("g.node, g.edge") : null;
    return part ? this.parts?.find((entry) => entry.part === part) : undefined;
  }

  #pickAt(event) {
    const entry = this.#entryOf(event.target);
    if (entry?.isOn) {
      this.#stopAt(entry);
      this.listeners.pick(entry.words);
    }
  }

  #over(event) {
    const entry = this.#entryOf(event.target);
    this.listeners.over(entry?.isOn ? entry.words : null, entry?.part, event);
  }

  #move(event) {
    const entry = this.#entryOf(event.target);
    if (!entry || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      this.listeners.pick(entry.words);
      return;
    }
    const all = this.order.filter((candidate) => candidate.isOn);
    const place = all.indexOf(entry);
    const next = {
      ArrowRight: place + 1, ArrowDown: place + 1, ArrowLeft: place - 1, ArrowUp: place - 1, Home: 0, End: all.length - 1,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const target = all[(next + all.length) % all.length];
    this.#stopAt(target);
    target.part.focus({ preventScroll: true });
    this.reveal(target.words[0]);
  }

  #stopAt(entry) {
    for (const other of this.order) other.part.setAttribute("tabindex", other === entry ? "0" : "-1");
  }

  #zoomAt(event) {
    if (!event.ctrlKey) return;
    event.preventDefault();
    this.zoom(event.deltaY < 0 ? 1.15 : 1 / 1.15);
  }

  #dragging() {
    let from = null;
    this.stage.addEventListener("pointerdown", (event) => {
      if (event.button === 0 && event.pointerType === "mouse" && !this.#entryOf(event.target)) {
        from = { x: event.clientX, y: event.clientY, left: this.stage.scrollLeft, top: this.stage.scrollTop };
        this.stage.setPointerCapture(event.pointerId);
      }
    });
    this.stage.addEventListener("pointermove", (event) => {
      if (!from) return;
      this.stage.scrollLeft = from.left - (event.clientX - from.x);
      this.stage.scrollTop = from.top - (event.clientY - from.y);
    });
    for (const name of ["pointerup", "pointercancel"]) this.stage.addEventListener(name, () => { from = null; });
  }
}

/** Lays a broad invisible line over a thin one, so that a pointer finds it. */
function widen(part) {
  const path = part.querySelector("path");
  if (!path) return;
  const broad = path.cloneNode();
  broad.setAttribute("class", "reach");
  broad.setAttribute("stroke-width", String(reach));
  part.prepend(broad);
}
