// The keyboard outside of fields: / searches, Esc closes, ? tells the keys, + - 0 change the size.

import { byID } from "./elements.js";

/** Listens for the page's keys. */
export function listenToKeys(page) {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.key === "Escape") return escape(page, event);
    if (event.target.closest("input:not([type=checkbox]):not([type=range]), textarea, select, dialog")) return;
    const act = {
      "/": () => byID("search").focus(), "?": () => byID("keys").showModal(),
      "+": () => page.picture.zoom(1.25), "-": () => page.picture.zoom(0.8), "0": () => page.picture.zoom(),
    }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
}

/** Closes what lies on top: a menu, the tooltip, the panel, the last focus. */
function escape(page, event) {
  if (document.querySelector("dialog[open]")) return;
  const menu = document.querySelector("details.menu[open]");
  if (menu) {
    menu.open = false;
    menu.querySelector("summary").focus();
  } else if (event.target.id === "search") {
    event.target.blur();
  } else if (page.view.select !== "") {
    page.close();
  } else if (page.view.focus.length > 0) {
    page.change({ focus: page.view.focus.slice(0, -1) });
  }
  page.tooltip.hide();
}
