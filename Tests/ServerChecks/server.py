"""Starts simpul-serve for checks and measurements, and stops it."""

import re
import socket
import subprocess
import time

TOKEN = "0123456789abcdef0123"


class Server:
    """A server on a free port, over a store or without one."""

    def __init__(self, program, *words):
        self.process = subprocess.Popen(
            [program, "--port", "0", "--token", TOKEN, *words], stderr=subprocess.PIPE, text=True)
        line = self.process.stderr.readline()
        found = re.search(r"http://127\.0\.0\.1:(\d+)/", line)
        if not found:
            raise SystemExit(f"the server does not start: {line}")
        self.port = int(found.group(1))
        self.address = f"http://127.0.0.1:{self.port}"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(10)

    def raw(self, *parts, pause=0.0, limit=30.0):
        """Sends bytes in parts with pauses between them; what comes back until the line is closed or the time is up."""
        with socket.create_connection(("127.0.0.1", self.port)) as line:
            line.settimeout(limit)
            answer = b""
            try:
                for part in parts:
                    line.sendall(part)
                    time.sleep(pause)
                while chunk := line.recv(65536):
                    answer += chunk
            except (TimeoutError, ConnectionError):
                pass
            return answer

    def memory(self):
        """Resident memory in MiB, of the server alone."""
        with open(f"/proc/{self.process.pid}/status") as status:
            return int(re.search(r"VmRSS:\s+(\d+)", status.read()).group(1)) / 1024
