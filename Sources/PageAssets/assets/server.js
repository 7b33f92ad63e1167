// The page of a server: articles are pasted, dropped or picked; the server reads, draws and keeps corrections.

import { API } from "./api.js";
import { Corrections } from "./corrections.js";
import { byID } from "./elements.js";
import { Intake } from "./intake.js";
import { Page } from "./page.js";
import { ServerSource } from "./serversource.js";

const setting = (name) => document.querySelector(`meta[name="simpul-${name}"]`)?.content ?? "";

// Until somebody chooses, the page speaks as the browser does.
if (!navigator.languages.some((language) => language.startsWith("id"))) document.documentElement.lang = "en";

const source = new ServerSource(new API(setting("token")));
const page = new Page(source, await source.api.asset("vocabulary.json"));
source.page = page;
page.corrections = new Corrections(page, source);
const intake = new Intake(page, source, setting("store") === "yes");
byID("redraw").addEventListener("click", () => source.layOut());
byID("draw-all").addEventListener("click", () => source.layOut({ all: true }));
await intake.start();
