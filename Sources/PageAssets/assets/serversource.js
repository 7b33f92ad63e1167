// Graphs, pictures and texts from the server.

import { readDrawing } from "./drawing.js";
import { byID } from "./elements.js";
import { shownPart } from "./tables.js";

/** Milliseconds to wait for further changes before a new layout is asked for. */
const patience = 250;
/** Stages narrower than this, in CSS pixels, get a picture arranged for a column. */
const columnWidth = 640;
const leastWidth = 340;
const usualWidth = 1100;
/** The whole store in the place of articles, in the address. */
export const wholeStore = "*";
/** The extractor's reasons for a name in the words of the page. */
const reasonWords = {
  "full-name": "name", "short-form": "short", pronoun: "reference", description: "reference", place: "other",
  unresolved: "other",
};

/** What a page of the server shows, and where it comes from. */
export class ServerSource {
  /** @param {object} api */
  constructor(api) {
    this.api = api;
  }

  /** The articles of the view as the server is asked for them: none stand for the whole store. */
  get selection() {
    const { article } = this.page.view;
    return { article: article.includes(wholeStore) ? [] : article };
  }

  /** The text of an article; nothing when the server has it no more. */
  async text(article) {
    const found = await this.api.get(`articles/${encodeURIComponent(article)}`).catch(() => null);
    return found?.text;
  }

  /** The whole graph in Graphviz's language. */
  dot() {
    return this.api.render(this.page.graph.data, { format: "dot", "label-language": this.page.words.language });
  }

  /** An actor's names and the reasons for them as the extractor saw them; nothing when the server can't tell. */
  async names(actor) {
    const found = await this.api.get("explain", { actor, ...this.selection }).catch(() => null);
    const merges = (found?.merges ?? []).filter(({ reason }) => reason !== "first");
    const names = new Map();
    for (const { text, count, reason } of found?.names ?? []) {
      const word = reasonWords[reason] ?? reason;
      const key = `${text.toLowerCase()} ${word}`;
      names.set(key, { name: text, reason: word, ...names.get(key), count: count + (names.get(key)?.count ?? 0) });
    }
    return found && [...names.values(), ...merges.map(({ names: merged, reason, detail, articles }) => ({
      name: merged.join(", "), count: 0, reason: `merge.${reason}`, detail, articles,
    }))];
  }

  /** How a relation was read, for a terminal; nothing when the server can't tell. */
  async explanation(relation) {
    const found = await this.api.get("explain", { relation, ...this.selection }).catch(() => null);
    return found?.text ?? "";
  }

  /** Loads the graph of the view's articles, or of the whole store, and draws it. */
  async load() {
    const { article } = this.page.view;
    this.isLoading = true;
    this.#showBusy();
    try {
      const [graph] = await Promise.all([this.api.get("graph", this.selection), this.page.corrections.load()]);
      // Somebody may have gone on to other articles meanwhile.
      if (article.join() === this.page.view.article.join()) await this.use(graph);
    } catch (error) {
      this.page.fail(error);
    } finally {
      this.isLoading = false;
      this.#showBusy();
    }
  }

  /** Shows a graph that the server has read. */
  async use(graph) {
    this.page.take(graph);
    await this.layOut();
  }

  /** Told of every change: has a new picture drawn where this one lacks something, or speaks another language. */
  viewChanged() {
    const { page } = this;
    const drawn = page.picture.drawn;
    const lacks = [...page.shown.relations].some((id) => !drawn.has(id));
    const dims = [...drawn].some((id) => !page.shown.relations.has(id));
    const isFocused = page.view.focus.length > 0;
    byID("redraw").hidden = !dims;
    byID("draw-all").hidden = !lacks || dims || this.drewAll;
    const isOther = this.language !== page.words.language || (lacks && this.key() !== this.drawnKey)
      || (dims && isFocused) || (lacks && this.wasFocused && !isFocused);
    clearTimeout(this.timer);
    this.timer = isOther && this.key() !== this.askedKey ? setTimeout(() => this.layOut(), patience) : 0;
    this.#showBusy();
  }

  /** Has what is shown laid out anew and shows it. */
  async layOut({ all = false } = {}) {
    const { page } = this;
    clearTimeout(this.timer);
    this.timer = 0;
    this.pending?.abort();
    const pending = new AbortController();
    this.pending = pending;
    const key = this.key();
    this.askedKey = key;
    const language = page.words.language;
    this.#showBusy();
    const late = setTimeout(() => page.say(page.words.say("layout.busy")), 1000);
    try {
      const query = { format: "svg", theme: "screen", "label-language": language, width: this.#width() };
      if (all) query["max-relations"] = 0;
      const drawing = readDrawing(await this.api.render(shownPart(page.graph, page.shown), query, pending.signal));
      Object.assign(this, { drawnKey: key, language, wasFocused: page.view.focus.length > 0, drewAll: all });
      page.redraw(drawing);
      if (page.isSaying(page.words.say("layout.busy"))) page.say("");
    } catch (error) {
      if (error.name !== "AbortError") page.fail(error);
    } finally {
      clearTimeout(late);
      if (this.pending === pending) this.pending = null;
      this.#showBusy();
    }
  }

  /** What a picture depends on. */
  key() {
    return [this.page.words.language, this.#width(), ...this.page.shown.relations].join(" ");
  }

  /** Says of the stage whether its picture is still to change. */
  #showBusy() {
    const isBusy = this.isLoading || this.timer || this.pending;
    if (isBusy) byID("stage").setAttribute("aria-busy", "true");
    else byID("stage").removeAttribute("aria-busy");
  }

  #width() {
    const width = byID("stage").clientWidth - 16;
    return width < columnWidth && document.body.clientWidth < columnWidth ? Math.max(leastWidth, width) : usualWidth;
  }
}
