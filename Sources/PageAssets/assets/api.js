// The server's API: what is asked, and what it answers or refuses.

const base = "/api/v1/";

/** An answer that is a refusal, in words for the reader. */
export class Refusal extends Error {
  /** @param {number} status the HTTP status; 0 when the server did not answer */
  constructor(status, detail) {
    super(detail);
    this.status = status;
  }
}

/** Calls the server. */
export class API {
  /** @param {string} token what the server gave this page to show that a call comes from it */
  constructor(token) {
    this.token = token;
  }

  /** Asks for a file of the page that is JSON. */
  async asset(name) {
    return (await fetch(`/assets/${name}`)).json();
  }

  /** Asks for JSON. */
  async get(path, query = {}) {
    return (await this.#call("GET", path, query)).json();
  }

  /** Sends a body and asks for JSON. */
  async post(path, query, body, type = "application/json") {
    return (await this.#call("POST", path, query, type === "application/json" ? JSON.stringify(body) : body, type)).json();
  }

  /** Takes something away. */
  async remove(path, query = {}) {
    await this.#call("DELETE", path, query);
  }

  /**
   * Has a graph drawn or written.
   * @param {object} graph as JSON, simpul.graph/1
   * @param {object} query `format` and how it looks
   * @param {AbortSignal} [signal] ends the wait
   * @returns {Promise<string>}
   */
  async render(graph, query, signal) {
    return (await this.#call("POST", "render", query, JSON.stringify(graph), "application/json", signal)).text();
  }

  async #call(method, path, query, body, type, signal) {
    const words = new URLSearchParams();
    for (const [key, value] of Object.entries(query)) for (const one of [value].flat()) words.append(key, one);
    const address = `${base}${path}${words.size > 0 ? `?${words}` : ""}`;
    // Refusals come in the language of the page.
    const headers = { "X-Simpul-Token": this.token, "Accept-Language": document.documentElement.lang };
    if (type) headers["Content-Type"] = type;
    let answer;
    try {
      answer = await fetch(address, { method, headers, body, signal, credentials: "same-origin", redirect: "error" });
    } catch (error) {
      if (error.name === "AbortError") throw error;
      throw new Refusal(0, "");
    }
    if (answer.ok) return answer;
    const problem = await answer.json().catch(() => null);
    throw new Refusal(answer.status, problem?.detail ?? "");
  }
}
