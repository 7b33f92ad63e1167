// Bringing articles in: pasted, dropped, chosen as files, or picked from the store.

import { byID, element, fill } from "./elements.js";
import { outlet } from "./graph.js";
import { wholeStore } from "./serversource.js";

/** How many articles of the store are listed at once. */
const listed = 50;
const mostBytes = 5_000_000;

/** The part of the page where articles come in. */
export class Intake {
  /**
   * @param {object} page
   * @param {object} source
   * @param {boolean} hasStore whether articles can be kept
   */
  constructor(page, source, hasStore) {
    this.page = page;
    this.source = source;
    this.chosen = new Set();
    byID("keep-label").hidden = !hasStore;
    byID("open").addEventListener("click", () => this.open(byID("intake").hidden));
    byID("paste").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#read([{ name: "", type: "", content: byID("text").value }]);
    });
    byID("file").addEventListener("change", () => this.#readFiles([...byID("file").files]));
    byID("shelf-search").addEventListener("input", () => this.#list());
    byID("shelf-draw").addEventListener("click", () => this.#draw([...this.chosen]));
    byID("shelf-all").addEventListener("click", () => this.#draw([wholeStore]));
    document.addEventListener("dragover", (event) => event.preventDefault());
    document.addEventListener("drop", (event) => this.#drop(event));
    page.whenArticlesChange = () => this.start();
  }

  /** Shows what the address names; without articles the form. */
  async start() {
    const { page, source } = this;
    if (page.view.article.length > 0) {
      this.open(false);
      return source.load();
    }
    this.open(true);
  }

  /** Opens or closes the form. */
  async open(isOpen) {
    byID("intake").hidden = !isOpen;
    byID("open").setAttribute("aria-expanded", String(isOpen));
    if (!isOpen) return;
    byID("text").focus();
    await this.#list();
  }

  #drop(event) {
    event.preventDefault();
    const files = [...event.dataTransfer.files];
    if (files.length > 0) return this.#readFiles(files);
    const text = event.dataTransfer.getData("text/plain");
    if (text !== "" && !byID("intake").hidden) byID("text").value = text;
  }

  async #readFiles(files) {
    const isText = ({ name, type }) => type.startsWith("text/") || /\.(txt|html?|md)$/i.test(name);
    const other = files.find((file) => !isText(file));
    if (other) return this.page.say(this.page.words.say("intake.type", { name: other.name }), { isProblem: true });
    // As bytes: the server knows more charsets than UTF-8, and says when a text is in none.
    await this.#read(files.map((file) => ({ name: file.name, type: file.type, content: file })));
  }

  async #read(articles) {
    const { page, source } = this;
    const { words } = page;
    if (articles.some(({ content }) => new Blob([content]).size > mostBytes)) {
      return page.say(words.say("intake.large"), { isProblem: true });
    }
    const isEmpty = ({ content }) => (content instanceof File ? content.size === 0 : content.trim() === "");
    if (articles.some(isEmpty)) return page.say(words.say("intake.empty"), { isProblem: true });
    page.say(words.say("intake.reading"));
    try {
      const read = [];
      for (const article of articles) read.push(await this.#send(article));
      const references = read.flatMap((extraction) => extraction.articles);
      page.forget();
      for (const { id, text } of references) page.texts.set(id, text);
      page.change({ ...page.emptied(), article: references.map(({ id }) => id) });
      this.open(false);
      page.say("");
      if (read.length > 1) return await source.load();
      await Promise.all([source.use(read[0].graph), page.corrections.load()]);
    } catch (error) {
      page.fail(error);
    }
  }

  #send({ name, type, content }) {
    const isHTML = type === "text/html" || /\.html?$/i.test(name) || /^\s*(<!doctype html|<html)/i.test(String(content));
    const query = { "label-language": this.page.words.language };
    if (byID("article-language").value !== "") query.language = byID("article-language").value;
    if (name !== "") query.name = name;
    const isKept = byID("keep").checked && !byID("keep-label").hidden;
    if (isKept) delete query["label-language"];
    return this.source.api.post(isKept ? "articles" : "extract", query, content, isHTML ? "text/html" : "text/plain");
  }

  #draw(articles) {
    this.page.forget();
    this.page.change({ ...this.page.emptied(), article: articles });
    this.open(false);
    return this.source.load();
  }

  async #list() {
    const search = byID("shelf-search").value.trim();
    try {
      const query = { limit: listed, ...(search === "" ? {} : { search }) };
      const { total, articles } = await this.source.api.get("articles", query);
      byID("shelf").hidden = total === 0 && search === "";
      fill(byID("shelf-list"), articles.map((article) => this.#item(article)));
      byID("shelf-count").textContent = this.page.words.count("shelf.count", total);
      this.#mark();
    } catch (error) {
      this.page.fail(error);
    }
  }

  #item(article) {
    const box = element("input", { type: "checkbox", value: article.id, on: { change: () => {
      if (box.checked) this.chosen.add(article.id);
      else this.chosen.delete(article.id);
      this.#mark();
    } } });
    box.checked = this.chosen.has(article.id);
    const { words } = this.page;
    const date = article.published ? words.dates(article.published, article.published) : "";
    const details = [date, outlet(article.source), article.isKept ? "" : words.say("shelf.desk")].filter((part) => part !== "");
    return element("li", {}, element("label", { class: "choice" }, box, element("span", {}, article.title ?? article.id,
      element("span", { class: "quiet" }, ` ${details.join(" · ")}`))));
  }

  #mark() {
    byID("shelf-draw").disabled = this.chosen.size === 0;
  }
}
