// The page: one view, kept in the address, and everything that shows it.

import { actorNames, actorPanel } from "./actorpanel.js";
import { Controls } from "./controls.js";
import { byID, element, fill } from "./elements.js";
import { save } from "./exports.js";
import { shown } from "./filter.js";
import { Graph } from "./graph.js";
import { listenToKeys } from "./keys.js";
import { relationList } from "./list.js";
import { Picture } from "./picture.js";
import { relationPanel } from "./relationpanel.js";
import { Search } from "./search.js";
import { Tooltip } from "./tooltip.js";
import { isFiltered, readView, wholeView, writeView } from "./view.js";
import { Words } from "./words.js";

const themes = ["", "light", "dark"];

/** The page and what is shown on it. */
export class Page {
  /**
   * @param {object} source where graphs, pictures and texts come from
   * @param {object} vocabulary words by language and the table of relation types
   */
  constructor(source, vocabulary) {
    this.source = source;
    this.vocabulary = vocabulary;
    this.view = readView(location.hash);
    this.texts = new Map();
    this.names = new Map();
    this.line = [];
    this.evidencePlace = 0;
    this.tooltip = new Tooltip(byID("tooltip"));
    this.picture = new Picture(byID("stage"), {
      pick: (words) => this.pick(words), over: (words, part, event) => this.#over(words, part, event),
    });
    this.controls = new Controls(byID("filters"), (part, how) => this.change(part, how));
    this.search = new Search(byID("search"), byID("found"), (id) => this.pick([`actor:${id}`], { reveal: true }));
    this.#buttons();
    listenToKeys(this);
    for (const event of ["popstate", "hashchange"]) window.addEventListener(event, () => this.#readAddress());
    this.#speak();
  }

  /**
   * Shows a graph.
   * @param {object} data the graph as JSON
   * @param {{drawing: SVGSVGElement, style: string}} drawing its picture
   */
  show(data, drawing) {
    this.take(data);
    this.redraw(drawing);
  }

  /** Takes a graph in, before its picture is there. */
  take(data) {
    this.graph = new Graph(data, this.vocabulary.types);
    this.search.use(this);
    document.body.classList.add("has-graph");
    this.#entitle();
    this.controls.build(this.graph, this.words);
    this.names.clear();
    this.shown = shown(this.graph, this.view);
  }

  /** Shows another picture of the same graph. */
  redraw(drawing) {
    this.picture.show(drawing, (word) => this.nameOf(word));
    this.#update();
    if (this.picture.isCut && this.view.select === "") this.picture.reveal(`actor:${this.graph.busiest(this.shown)}`);
  }

  /** Changes a part of the view; `isPassing` changes leave no step to go back to. */
  change(part, { isPassing = false } = {}) {
    const changes = typeof part === "function" ? part(this.view) : part;
    this.view = { ...this.view, ...changes };
    const address = writeView(this.view);
    if (address !== location.hash) {
      const target = address === "" ? location.pathname + location.search : address;
      if (isPassing) history.replaceState(null, "", target);
      else history.pushState(null, "", target);
    }
    if ("language" in changes) this.say("");
    if ("language" in changes) this.#speak();
    if ("theme" in changes) this.#paint();
    if (this.graph) this.#update();
  }

  /** Picks a relation or an actor; further words are the relations that share its line. */
  pick(words, { reveal = false } = {}) {
    const visible = words.find((word) => !word.startsWith("relation:") || this.shown.relations.has(word.slice(9)));
    this.tooltip.hide();
    this.line = words.filter((word) => word.startsWith("relation:")).map((word) => word.slice(9));
    this.evidencePlace = 0;
    this.change({ select: visible ?? words[0] });
    if (reveal) this.picture.reveal(this.view.select, { focus: true });
    byID("panel-title")?.focus({ preventScroll: window.innerWidth > 900 });
  }

  /** Closes the panel; the keyboard goes back to where it came from. */
  close() {
    const { select } = this.view;
    this.change({ select: "" });
    this.picture.reveal(select, { focus: true });
  }

  /** Shows the neighbourhood of an actor. */
  focus(actor, depth) {
    const trail = this.view.focus.filter((step) => step.actor !== actor);
    this.change({ focus: [...trail, { actor, depth }] });
  }

  /** Shows another sentence of the relation picked. */
  showEvidence(place) {
    this.evidencePlace = place;
    this.#panel();
  }

  /** A relation or an actor in words, for screen readers. */
  nameOf(word) {
    if (word.startsWith("actor:")) {
      const actor = this.graph.actors.get(word.slice(6));
      return actor ? `${actor.name}, ${this.words.say(`name.${actor.type}`)}` : "";
    }
    const relation = this.graph.relations.get(word.slice(9));
    return relation ? this.words.sentence(relation, this.graph) : "";
  }

  /** An actor, or a relation with its first sentence of evidence, in words. */
  tell(word) {
    const quote = this.graph.relations.get(word.replace(/^relation:/, ""))?.evidence[0];
    return [this.nameOf(word), quote ? this.words.say("evidence", { text: quote.text }) : ""].join(" ").trim();
  }

  /** Says something to everybody: below the filters, and to screen readers. */
  say(text, { isProblem = false, button = null } = {}) {
    const live = byID("live");
    live.classList.toggle("problem", isProblem);
    fill(live, text === "" ? null : text, button
      ? element("button", { class: "plain", on: { click: button.act } }, button.label) : null);
    clearTimeout(this.silence);
    if (!isProblem) this.silence = setTimeout(() => fill(live), button ? 20_000 : 6000);
  }

  /** Whether something is being said. */
  isSaying(text) {
    return byID("live").textContent === text;
  }

  /** Says what went wrong. */
  fail(error) {
    const key = error.status === 0 ? "server.gone" : "server.failed";
    this.say(error.status > 0 && error.message !== "" ? error.message : this.words.say(key, { reason: error.message }),
      { isProblem: true });
  }

  /** A view of everything that keeps the articles, the language and the colours. */
  emptied() {
    const { article, language, theme } = this.view;
    return { ...wholeView(), article, language, theme };
  }

  /** Forgets the graph and its texts, before another comes. */
  forget() {
    this.graph = null;
    document.body.classList.remove("has-graph");
    this.texts.clear();
  }

  #update() {
    const before = this.shown?.relations.size;
    this.shown = shown(this.graph, this.view);
    const counts = {
      count: this.shown.relations.size, all: this.graph.data.relations.length, isFiltered: isFiltered(this.view),
    };
    this.controls.update(this.view, counts, this.words);
    this.picture.update(this.shown, this.view.select);
    fill(byID("list"), relationList(this));
    this.#trail();
    this.#panel();
    if (before !== undefined && before !== counts.count) byID("count").textContent = this.controls.counter.textContent;
    this.source.viewChanged?.(this);
  }

  #panel() {
    const panel = byID("panel");
    const id = this.view.select.replace(/^(actor|relation):/, "");
    const relation = this.view.select.startsWith("relation:") ? this.graph.relations.get(id) : undefined;
    const actor = this.view.select.startsWith("actor:") ? this.graph.actors.get(id) : undefined;
    const wasOpen = !panel.hidden;
    panel.hidden = !relation && !actor;
    document.body.classList.toggle("has-panel", !panel.hidden);
    if (panel.hidden) return;
    const missing = relation?.evidence.filter(({ article }) => !this.texts.has(article) && this.source.text) ?? [];
    if (missing.length > 0) this.#fetchTexts(missing);
    if (actor && this.source.names && !this.names.has(id)) this.#fetchNames(id);
    const { parts, evidence } = relation
      ? relationPanel(relation, this, { line: this.line, place: this.evidencePlace })
      : { parts: actorPanel(actor, this), evidence: null };
    fill(byID("panel-body"), parts);
    byID("panel-body").scrollTop = 0;
    const frame = evidence?.closest(".article-frame");
    if (frame) frame.scrollTop = evidence.offsetTop - frame.clientHeight / 3;
    if (!wasOpen) this.picture.reveal(this.view.select);
  }

  async #fetchTexts(missing) {
    for (const { article } of missing) this.texts.set(article, undefined);
    for (const { article } of missing) this.texts.set(article, await this.source.text(article));
    if (!this.graph) return;
    const isCorrecting = byID("panel").querySelector(".correct-form")?.open ?? false;
    const isReading = document.activeElement?.id === "panel-title";
    this.#panel();
    const form = byID("panel").querySelector(".correct-form");
    if (form) form.open = isCorrecting;
    if (isReading) byID("panel-title")?.focus({ preventScroll: true });
  }

  async #fetchNames(id) {
    this.names.set(id, undefined);
    this.names.set(id, await this.source.names(id));
    const actor = this.graph?.actors.get(id);
    // The names alone: the keyboard stays where it is, and a form that was opened stays open.
    if (actor && this.view.select === `actor:${id}`) byID("panel").querySelector(".names")?.replaceWith(actorNames(actor, this));
  }

  #trail() {
    const { focus } = this.view;
    byID("trail").hidden = focus.length === 0;
    const step = (label, to, isLast) => element("li", {}, isLast
      ? element("span", { "aria-current": "page" }, label)
      : element("button", { class: "link", on: { click: () => this.change({ focus: to }) } }, label));
    fill(byID("trail-steps"), step(this.words.say("trail.all"), [], focus.length === 0), focus.map((at, index) => step(
      `${this.graph.name(at.actor)} (${this.words.count("focus.steps", at.depth)})`, focus.slice(0, index + 1),
      index === focus.length - 1)));
  }

  #over(words, part, event) {
    if (words && this.graph) this.tooltip.show(words, part, event, this);
    else this.tooltip.hide();
  }

  #readAddress() {
    if (writeView(this.view) === writeView(readView(location.hash))) return;
    const { language, theme, article } = this.view;
    this.view = readView(location.hash);
    const isOther = article.join() !== this.view.article.join();
    if (isOther) this.forget();
    if (language !== this.view.language) this.#speak();
    if (theme !== this.view.theme) this.#paint();
    if (this.graph) this.#update();
    if (isOther) this.whenArticlesChange?.();
  }

  /** Puts the page into the view's language, else that of the frame. */
  #speak() {
    const languages = Object.keys(this.vocabulary.words);
    const asked = [this.view.language, document.documentElement.lang].find((language) => languages.includes(language));
    this.words = new Words(this.vocabulary, asked ?? languages[0]);
    document.documentElement.lang = this.words.language;
    this.words.apply(document);
    const other = languages.find((language) => language !== this.words.language);
    byID("language").textContent = this.vocabulary.words[other]["language.name"];
    byID("language").lang = other;
    this.#paint();
    this.corrections?.show();
    this.#entitle();
    if (!this.graph) return;
    this.controls.build(this.graph, this.words);
    this.picture.rename((word) => this.nameOf(word));
  }

  /** Says what the page is about: an article, or how many. */
  #entitle() {
    const articles = this.graph?.data.articles ?? [];
    const own = articles.length > 1 ? this.words.say("title.several", { n: String(articles.length) }) : articles[0]?.title;
    byID("title").textContent = own ?? this.words.say("title.none");
    document.title = own ? `${own} – Simpul` : "Simpul";
  }

  #paint() {
    const theme = themes.includes(this.view.theme) ? this.view.theme : "";
    document.documentElement.dataset.theme = theme;
    this.picture.style.theme(theme);
    const name = this.words.say(`theme.${theme === "" ? "device" : theme}`);
    byID("theme").textContent = name;
    byID("theme").setAttribute("aria-label", this.words.say("theme", { name }));
  }

  #buttons() {
    const on = (id, act) => byID(id).addEventListener("click", act);
    on("language", () => this.change({ language: byID("language").lang }));
    on("theme", () => this.change({ theme: themes[(themes.indexOf(this.view.theme) + 1) % themes.length] }));
    on("print", () => window.print());
    on("close", () => this.close());
    on("larger", () => this.picture.zoom(1.25));
    on("smaller", () => this.picture.zoom(0.8));
    on("fit", () => this.picture.zoom());
    on("help", () => byID("keys").showModal());
    on("home", (event) => {
      event.preventDefault();
      this.change(this.emptied());
    });
    on("skip", (event) => {
      event.preventDefault();
      this.picture.order?.find((entry) => entry.isOn)?.part.focus();
    });
    for (const button of document.querySelectorAll("button[data-save]")) {
      button.addEventListener("click", () => this.#save(button.dataset.save));
    }
  }

  async #save(format) {
    byID("export").open = false;
    try {
      await save(format, this);
      if (format === "copy") this.say(this.words.say("export.copied"));
    } catch (error) {
      this.say(this.words.say("export.failed", { reason: error.message }), { isProblem: true });
    }
  }
}
