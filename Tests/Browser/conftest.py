"""A browser, a page that is a single file, and a page of a running server.

SIMPUL is the program under test (simpul-serve lies beside it), CHROMIUM the browser, SCREENSHOTS a folder in which
the tests leave pictures to look at.
"""

import os
import pathlib
import re
import subprocess
import time

import pytest
from playwright.sync_api import sync_playwright

from actions import PATIENCE, settle

ROOT = pathlib.Path(__file__).resolve().parents[2]
SIMPUL = os.environ.get("SIMPUL", str(ROOT / ".build/debug/simpul"))
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
SAMPLE = ROOT / "graphs/rusia-korea-utara.txt"
ENGLISH = ROOT / "graphs/caucasus-accord.txt"


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        # The sandbox refuses to start as root, which CI machines often are; the pages are the tests' own.
        sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=sandbox)
        yield browser
        browser.close()


@pytest.fixture
def open_page(browser):
    """Opens an address in a fresh context; nothing may be said on the console or asked of another machine."""
    contexts, faults = [], []

    def open_page(address, width=1440, height=900, scheme="light", locale="id", allowed=()):
        context = browser.new_context(
            viewport={"width": width, "height": height}, color_scheme=scheme, locale=locale, accept_downloads=True,
            permissions=["clipboard-read", "clipboard-write"])
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        page.on("console", lambda message: faults.append(message.text) if message.type == "error" and not any(
            words in message.text for words in allowed) else None)
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("dialog", lambda dialog: (faults.append(f"dialog: {dialog.message}"), dialog.dismiss()))
        page.on("request", lambda request: faults.append(request.url) if not re.match(
            r"(file|blob|data):|http://127\.0\.0\.1:", request.url) else None)
        page.goto(address)
        if address.startswith("http:"):
            page.wait_for_selector("#intake:not([hidden]), .has-graph #list")
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert faults == []


@pytest.fixture(scope="session")
def render(tmp_path_factory):
    """Makes a page of an article's text or of a file."""
    folder = tmp_path_factory.mktemp("pages")

    def render(article, *options, name="page"):
        if not isinstance(article, pathlib.Path):
            source = folder / f"{name}.txt"
            source.write_text(article, encoding="utf-8")
            article = source
        page = folder / f"{name}.html"
        subprocess.run([SIMPUL, "render", str(article), "-o", str(page), *options], check=True)
        return page

    return render


@pytest.fixture(scope="session")
def sample(render):
    """The address of the sample's page."""
    return render(SAMPLE, name="sample").as_uri()


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    """The address of a server with a store of two articles."""
    store = tmp_path_factory.mktemp("store") / "news.sqlite"
    subprocess.run([SIMPUL, "store", "add", "--store", str(store), str(SAMPLE), str(ENGLISH)], check=True, capture_output=True)
    process = subprocess.Popen(
        [SIMPUL, "serve", "--port", "0", "--store", str(store)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    address = None
    deadline = time.monotonic() + PATIENCE / 1000
    while address is None and time.monotonic() < deadline:
        match = re.search(r"http://\S+", process.stdout.readline())
        address = match and match.group(0)
    assert address, "the server did not say where it listens"
    yield address
    process.terminate()
    assert process.wait(30) == 0


@pytest.fixture
def paste():
    """Pastes an article into the server's page and waits for its picture."""

    def paste(page, text):
        page.wait_for_selector("#intake:not([hidden]), .has-graph #list")
        if page.locator("#intake").is_hidden():
            page.click("#open")
        page.fill("#text", text)
        page.click("#paste button.main")
        page.wait_for_selector("#intake", state="hidden")
        settle(page)

    return paste


@pytest.fixture
def screenshot(request):
    """Leaves a picture of a page to look at, where a folder is given for them."""

    def screenshot(page, name):
        folder = os.environ.get("SCREENSHOTS")
        if folder:
            page.screenshot(path=pathlib.Path(folder) / f"{name}.png")

    return screenshot
