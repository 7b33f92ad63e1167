"""Labels, contrast and small screens: checked with axe-core in both languages, light, dark and narrow."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from actions import open_menu, pick_actor, settle, still, within
from conftest import SAMPLE

LOOKS = [("id", "light", 1440), ("en", "dark", 1440), ("en", "light", 360), ("id", "dark", 360)]
#: The tags of WCAG 2.2, levels A and AA, and axe's own good practice.
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


def faults(page):
    found = Axe().run(page, options=RULES).response["violations"]
    return [(fault["id"], node["html"][:160], node["failureSummary"][:300]) for fault in found for node in fault["nodes"]]


@pytest.mark.parametrize("language,scheme,width", LOOKS)
def test_the_file_has_no_faults(open_page, sample, screenshot, language, scheme, width):
    page = open_page(f"{sample}#language={language}", width=width, height=800, scheme=scheme)
    look = f"{language}-{scheme}-{width}"
    assert faults(page) == []
    screenshot(page, f"file-{look}")
    open_menu(page, "types")
    assert faults(page) == []
    screenshot(page, f"file-menu-{look}")
    page.keyboard.press("Escape")
    page.evaluate("location.hash += '&select=relation:' + document.querySelector('#stage g.edge.accuse').dataset.relations")
    page.wait_for_selector("mark.evidence")
    still(page)
    assert faults(page) == []
    screenshot(page, f"file-relation-{look}")
    page.evaluate("location.hash = location.hash.replace(/select=[^&]*/, 'select=actor:rusia&focus=rusia:1')")
    page.wait_for_selector(".focus-bar")
    still(page)
    assert faults(page) == []
    screenshot(page, f"file-actor-{look}")
    page.keyboard.press("?")
    assert faults(page) == []


@pytest.mark.parametrize("language,scheme,width", LOOKS)
def test_the_server_has_no_faults(open_page, server, paste, screenshot, language, scheme, width):
    page = open_page(f"{server}#language={language}", width=width, height=800, scheme=scheme)
    look = f"{language}-{scheme}-{width}"
    page.wait_for_selector("#shelf-list li")
    assert faults(page) == []
    screenshot(page, f"server-start-{look}")
    paste(page, SAMPLE.read_text())
    settle(page)
    assert faults(page) == []
    screenshot(page, f"server-{look}")
    pick_actor(page, {"id": "rusia", "en": "russia"}[language])
    page.click(".correct-form summary")
    page.wait_for_selector(".correct-form[open] select")
    settle(page)
    assert faults(page) == []
    screenshot(page, f"server-actor-{look}")


def test_a_narrow_screen_needs_no_sideways_scrolling(open_page, sample):
    page = open_page(sample, width=360, height=740)
    pick = "location.hash = 'select=relation:' + document.querySelector('#stage g.edge.accuse').dataset.relations"
    for act in ("0", "document.querySelector('[data-menu=types]').open = true", pick):
        page.evaluate(act)
        still(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.evaluate("document.querySelector('[data-menu=types]').open = true")
    for selector in ("[data-menu=types] .menu-body", "#panel", ".article-frame", "#filters", ".masthead"):
        assert within(page, selector), selector


def test_text_is_readable_on_a_narrow_screen(open_page, sample):
    page = open_page(sample, width=360, height=740)
    sizes = page.locator("#stage g.edge text").evaluate_all("parts => parts.map(part => part.getBoundingClientRect().height)")
    assert min(sizes) >= 9
    assert page.locator("#list button").first.evaluate("part => parseFloat(getComputedStyle(part).fontSize)") >= 15


@pytest.mark.parametrize("chosen,scheme", [("dark", "light"), ("light", "dark")])
def test_the_chosen_colours_win_over_the_devices(open_page, sample, chosen, scheme):
    page = open_page(f"{sample}#theme={chosen}", scheme=scheme)
    shade = lambda part: page.locator(part).first.evaluate("part => getComputedStyle(part).backgroundColor")
    fill = page.locator("#stage svg g.graph > polygon").evaluate("part => getComputedStyle(part).fill")
    assert (shade("body"), fill) == (("rgb(20, 24, 29)",) * 2 if chosen == "dark" else ("rgb(255, 255, 255)",) * 2)


def test_everything_in_the_picture_is_labelled(open_page, sample):
    page = open_page(sample)
    labels = page.locator("#stage [role=button]").evaluate_all("parts => parts.map(part => part.getAttribute('aria-label'))")
    assert len(labels) > 30 and all(labels) and len(set(labels)) == len(labels)
    assert page.locator("#stage [tabindex='0']").count() == 1
