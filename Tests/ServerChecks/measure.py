#!/usr/bin/env python3
"""Measures the page: bytes of single files, from click to picture, 50 clients for a minute, quick requests beside slow ones.

usage: measure.py SIMPUL-SERVE SIMPUL SECONDS ARTICLE…
"""

import http.client
import json
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from server import TOKEN, Server

serve, simpul, seconds, *articles = sys.argv[1:]
seconds = float(seconds)


def ask(server, method, path, body=None, type_=None):
    line = http.client.HTTPConnection("127.0.0.1", server.port, timeout=180)
    headers = {"X-Simpul-Token": TOKEN} | ({"Content-Type": type_} if type_ else {})
    line.request(method, path, body, headers)
    answer = line.getresponse()
    bytes_ = answer.read()
    line.close()
    return answer.status, bytes_


def timed(*call):
    start = time.monotonic()
    status, body = ask(*call)
    return (time.monotonic() - start) * 1000, status, body


def show(name, times):
    times = sorted(times)
    print(f"{name}: median {statistics.median(times):.0f} ms, "
          f"95 % {times[int(len(times) * 0.95)]:.0f} ms, worst {times[-1]:.0f} ms, n = {len(times)}")


def chain(actors):
    """A graph of some actors with twice as many relations."""
    return json.dumps({
        "schema": "simpul.graph/1", "generator": "", "articles": [],
        "actors": [{"id": f"a{i}", "name": f"Actor {i}", "type": "organization"} for i in range(actors)],
        "relations": [{"id": f"r{i}-{step}", "type": "AID", "actor": f"a{i}", "recipient": f"a{(i * step + step) % actors}"}
                      for i in range(actors) for step in (1, 7) if i != (i * step + step) % actors]}).encode()


def pictures(server, text):
    # What the page asks for with a click: the graph, and then its picture for a screen.
    look = "theme=screen&width=1100"
    times = []
    for turn in range(20):
        start = time.monotonic()
        # Another text each time, as another person would paste it.
        status, body = ask(server, "POST", "/api/v1/extract", text + b"\n\n%d." % turn, "text/plain")
        graph = json.dumps(json.loads(body)["graph"]).encode()
        status2, _ = ask(server, "POST", f"/api/v1/render?{look}", graph, "application/json")
        assert (status, status2) == (200, 200), (status, status2)
        times.append((time.monotonic() - start) * 1000)
    show(f"click to picture, an article of {len(text)} bytes", times)
    for name, words in [("the strongest relations", ""), ("all relations", "&max-relations=0")]:
        times = []
        for _ in range(5):
            start = time.monotonic()
            status, graph = ask(server, "GET", "/api/v1/graph?top=100")
            status2, picture = ask(server, "POST", f"/api/v1/render?{look}{words}", graph, "application/json")
            assert (status, status2) == (200, 200), (status, status2, picture[:200])
            times.append((time.monotonic() - start) * 1000)
        view = json.loads(graph)
        show(f"click to picture, a store's view of {len(view['actors'])} actors and {len(view['relations'])} relations, "
             f"{name}", times)


def crowd(server, texts):
    until = time.monotonic() + seconds
    counts, errors, memory = [0] * 50, [], []

    def client(number):
        line = http.client.HTTPConnection("127.0.0.1", server.port, timeout=120)
        while time.monotonic() < until:
            text = texts[(number + counts[number]) % len(texts)] + b"\n\n%d." % counts[number]
            try:
                line.request("POST", "/api/v1/extract", text, {"Content-Type": "text/plain"})
                answer = line.getresponse()
                answer.read()
                if answer.status != 200:
                    errors.append(answer.status)
            except Exception as error:
                errors.append(repr(error))
                line = http.client.HTTPConnection("127.0.0.1", server.port, timeout=120)
            counts[number] += 1

    threads = [threading.Thread(target=client, args=(i,)) for i in range(50)]
    for thread in threads:
        thread.start()
    while time.monotonic() < until:
        memory.append(server.memory())
        time.sleep(seconds / 12)
    for thread in threads:
        thread.join()
    print(f"50 clients for {seconds:.0f} s: {sum(counts)} articles, {len(errors)} errors {errors[:3]}, "
          f"memory {' '.join(f'{m:.0f}' for m in memory)} MiB")


def beside(server, text):
    quick, slow = [], {}

    def run(name, *call):
        ms, status, _ = timed(*call)
        slow[name] = f"{status} after {ms / 1000:.1f} s"

    long = (text + b"\n\n") * (4_900_000 // (len(text) + 2))
    threads = [
        threading.Thread(target=run, args=("5 MB article", server, "POST", "/api/v1/extract", long, "text/plain")),
        threading.Thread(target=run, args=(
            "300-actor layout", server, "POST", "/api/v1/render?max-relations=0&layout=dot", chain(300), "application/json")),
    ]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        quick.append(timed(server, "GET", "/api/v1/types")[0])
        ms, status, _ = timed(server, "POST", "/api/v1/extract", text[:600], "text/plain")
        assert status == 200, status
        quick.append(ms)
        time.sleep(0.2)
    print("beside them:", slow)
    show("quick requests beside a 5 MB article and a 300-actor layout", quick)


def single_file(article, folder):
    """The bytes of a page that is a single file, for the graph of an article."""
    page, graph = str(Path(folder) / "page.html"), str(Path(folder) / "graph.json")
    for out in (page, graph):
        subprocess.run([simpul, "render", article, "-o", out], check=True)
    actors = len(json.loads(Path(graph).read_text())["actors"])
    print(f"single file of {Path(article).name}, {actors} actors: {Path(page).stat().st_size:,} bytes")


texts = [Path(path).read_bytes() for path in articles]
with tempfile.TemporaryDirectory() as folder:
    store = str(Path(folder) / "measure.sqlite")
    subprocess.run([simpul, "store", "add", "--store", store, *articles], check=True, capture_output=True)
    for article in articles[:3]:
        single_file(article, folder)
    with Server(serve, "--store", store) as server:
        # The server loads what the first article needs.
        time.sleep(1)
        print(f"memory at rest: {server.memory():.0f} MiB")
        pictures(server, max(texts, key=len))
        crowd(server, texts)
        print(f"memory afterwards: {server.memory():.0f} MiB")
        beside(server, texts[0])
