"""Articles that try to become markup: they stay text, on the server's page and in a single file."""

import pytest

from actions import PATIENCE, listed, pick_edge, shown_edges

SCRIPT = "window.struck=1"
#: What stands in for a name, a headline or a word; each in an article that has a relation to draw.
HOSTILE = [
    f"<script>{SCRIPT}</script>", f"</script><script>{SCRIPT}</script>", f"<img src=x onerror={SCRIPT}>",
    f"<svg onload={SCRIPT}>", f"<svg><script>{SCRIPT}</script></svg>", f"\"><img src=x onerror={SCRIPT}>",
    f"'><body onload={SCRIPT}>", f"<a href=javascript:{SCRIPT}>klik</a>", f"javascript:{SCRIPT}",
    f"<iframe srcdoc='<script>parent.{SCRIPT}</script>'></iframe>", f"<math><mtext><script>{SCRIPT}</script></mtext></math>",
    f"<details open ontoggle={SCRIPT}>", f"<input autofocus onfocus={SCRIPT}>", f"<style>@import 'javascript:{SCRIPT}'</style>",
    f"]]><script>{SCRIPT}</script>", f"--><script>{SCRIPT}</script>", f"<!--<script>{SCRIPT}</script>",
    f"&lt;script&gt;{SCRIPT}&lt;/script&gt;", f"&#60;script&#62;{SCRIPT}", f"\\u003cscript\\u003e{SCRIPT}\\u003c/script\\u003e",
    f"<foreignObject><body onload={SCRIPT}/></foreignObject>", f"<use href='data:image/svg+xml,<svg onload={SCRIPT}>'>",
    f"<object data='data:text/html,<script>{SCRIPT}</script>'>", f"<form><button formaction=javascript:{SCRIPT}>x",
    f"<base href=javascript:{SCRIPT}//>", f"<meta http-equiv=refresh content='0;url=javascript:{SCRIPT}'>",
    "\u202eaisuR macegnem\u202c \u2066gnapeJ\u2069", "R" + "\u0301" * 10_000, "\ufeff\u200b\u200d\u2060", "{{token}} ${7*7} <%= 7 %> {actor}",
    "__proto__ constructor hasOwnProperty", "😀" * 300 + " \U0010ffff 👩‍👩‍👧‍👦",
]


def article(hostile):
    return f"Rusia mengecam Jepang {hostile}\n\nJAKARTA - {hostile} Rusia mengecam Jepang pada Jumat, kata {hostile}. " \
        f"Presiden {hostile} Rusia Vladimir Putin mengecam Jepang. Menurut \"{hostile}\", Jepang menolak tuduhan Rusia.\n\n" \
        "Presiden Rusia Vladimir Putin mengunjungi Vietnam pada Kamis.\n"


def harmless(page):
    assert page.evaluate("window.struck") is None
    strange = page.evaluate("""() => [...document.querySelectorAll("*")].filter((part) =>
      ["iframe", "object", "embed", "img", "base", "math", "foreignobject"].includes(part.localName.toLowerCase())
      || [...part.attributes].some(({ name, value }) => /^on/i.test(name) || /^\\s*javascript:/i.test(value))
      || (part.localName === "script" && part.closest("#stage, #panel, #list"))).map((part) => part.outerHTML.slice(0, 200))""")
    assert strange == []


def look_at_everything(page):
    for relation in shown_edges(page)[:4]:
        pick_edge(page, relation)
        page.wait_for_selector("mark.evidence")
        harmless(page)
    page.click("#close")
    page.locator("#stage g.node").first.focus()
    page.keyboard.press("Enter")
    harmless(page)


@pytest.fixture(scope="module")
def busy_page(browser, server):
    context = browser.new_context(viewport={"width": 1440, "height": 900}, locale="id")
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    page.goto(server)
    # What stands in for words may be more English than the words around it.
    page.select_option("#article-language", "id")
    yield page
    context.close()


@pytest.mark.parametrize("hostile", HOSTILE, ids=range(len(HOSTILE)))
def test_pasted_articles_stay_text(busy_page, paste, hostile):
    page = busy_page
    faults = []
    page.on("dialog", lambda dialog: (faults.append(dialog.message), dialog.dismiss()))
    paste(page, article(hostile))
    assert listed(page)
    look_at_everything(page)
    assert faults == []


@pytest.mark.parametrize("number", [1, 5, 13, 26, 27, 31])
def test_single_files_stay_text(open_page, render, number):
    page = open_page(render(article(HOSTILE[number]), "--language", "id", name=f"hostile{number}").as_uri())
    assert listed(page)
    look_at_everything(page)
    text = page.locator(".article").inner_text() if page.locator(".article").count() else ""
    assert "undefined" not in text
