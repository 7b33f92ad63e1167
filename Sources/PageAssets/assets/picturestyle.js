// The style sheet that a picture brings along, and its dark colours.

/** Takes over the style of one picture at a time. */
export class PictureStyle {
  #sheet = null;
  #theme = "";

  /** Applies the style of a drawing, without writing it into the page. */
  adopt(text) {
    this.text = text;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets.filter((other) => other !== this.#sheet), sheet];
    this.#sheet = sheet;
    this.theme(this.#theme);
  }

  /**
   * Chooses its colours.
   * @param {string} theme `light`, `dark`, or nothing for what the device asks for
   */
  theme(theme) {
    this.#theme = theme;
    const asked = { light: "not all", dark: "screen" }[theme] ?? "screen and (prefers-color-scheme: dark)";
    for (const rule of this.#sheet?.cssRules ?? []) if (rule instanceof CSSMediaRule) rule.media.mediaText = asked;
  }
}
