#!/usr/bin/env python3
"""Checks the running server: its API against the description of it, bodies in chunks, slow senders, signals.

usage: check.py SIMPUL-SERVE SIMPUL SCHEMATHESIS ARTICLE…
"""

import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from server import TOKEN, Server

serve, simpul, schemathesis, *articles = sys.argv[1:]
failures = []


def check(name, is_right, shown=""):
    print(("ok   " if is_right else "FAIL ") + name + ("" if is_right else f": {shown!r}"))
    if not is_right:
        failures.append(name)


def head(server, *lines):
    return "\r\n".join([lines[0], f"Host: 127.0.0.1:{server.port}", *lines[1:], "", ""]).encode()


with tempfile.TemporaryDirectory() as folder:
    store = str(Path(folder) / "check.sqlite")
    subprocess.run([simpul, "store", "add", "--store", store, *articles], check=True, capture_output=True)

    with Server(serve, "--store", store) as server:
        post = "POST /api/v1/extract HTTP/1.1"
        text = "Rusia menyerang Ukraina.".encode()
        chunks = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in [text[:9], text[9:]]) + b"0\r\n\r\n"
        chunked = head(server, post, "Content-Type: text/plain", "Transfer-Encoding: chunked", "Connection: close")
        answer = server.raw(chunked, chunks, pause=0.2)
        check("a body in chunks is read", answer.startswith(b"HTTP/1.1 200"), answer[:80])
        answer = server.raw(chunked, b"5\r\nRus", b"zzz\r\n", b"nonsense\r\n\r\n", pause=0.1, limit=5)
        check("malformed chunks are refused", b" 400 " in answer[:20] or answer == b"", answer[:80])
        big = b"".join(b"10000\r\n" + b"a" * 65536 + b"\r\n" for _ in range(80)) + b"0\r\n\r\n"
        answer = server.raw(chunked, big)
        check("a body in chunks over 5 MB is refused", answer.startswith(b"HTTP/1.1 413"), answer[:80])
        answer = server.raw(b"nonsense\r\n\r\n", limit=5)
        check("what is no HTTP is not answered", answer == b"", answer[:80])

        # Two hundred that send a byte now and then, and one that wants an answer.
        import socket
        slow = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(200)]
        for line in slow:
            line.sendall(b"GET / HTTP/1.1\r\nX-Slow: ")
        start = time.monotonic()
        answer = server.raw(head(server, "GET /api/v1/types HTTP/1.1", "Connection: close"))
        seconds = time.monotonic() - start
        check(f"200 slow senders hold nobody up ({seconds:.2f} s)", answer.startswith(b"HTTP/1.1 200"), answer[:80])
        start = time.monotonic()
        end = start + 120
        while time.monotonic() < end and slow:
            for line in list(slow):
                try:
                    line.sendall(b"a")
                    line.settimeout(0.001)
                    if line.recv(1) == b"":
                        slow.remove(line)
                except TimeoutError:
                    pass
                except OSError:
                    slow.remove(line)
            time.sleep(1)
        check(f"slow senders are cut off ({time.monotonic() - start:.0f} s)", not slow, len(slow))

        taken = subprocess.run([serve, "--port", str(server.port)], capture_output=True, text=True, timeout=20)
        lines = taken.stderr.strip().splitlines()
        check("a port in use is told in one line", taken.returncode == 1 and len(lines) == 1, taken.stderr)

        # Of bodies the description cannot say all: that an article holds words, that relations name actors of the graph.
        beyond = "positive_data_acceptance,negative_data_rejection"
        for name, words in [("asking", ["--include-method", "GET"]),
                            ("sending", ["--exclude-method", "GET", "--exclude-checks", beyond])]:
            run = subprocess.run(
                [schemathesis, "run", f"{server.address}/api/v1/openapi.json", "-H", f"X-Simpul-Token: {TOKEN}",
                 "--phases", "examples,coverage,fuzzing", "--max-examples", "10", "--max-time", "60",
                 "--continue-on-failure", "--seed", "1", "--no-color", *words],
                cwd=folder, capture_output=True, text=True)
            check(f"the API is what its description says: {name}", run.returncode == 0, run.returncode)
            if run.returncode != 0:
                print(run.stdout[run.stdout.find("FAILURES"):][:12000])

    for number in [signal.SIGINT, signal.SIGTERM]:
        with Server(serve) as server:
            server.process.send_signal(number)
            code = server.process.wait(10)
            check(f"{number.name} ends it without an error", code == 0, code)

sys.exit(1 if failures else 0)
