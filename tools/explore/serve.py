"""The page by a small server on this machine: made anew when the user's file has changed."""

from __future__ import annotations

import html
import sys
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


class Source:
    """The page of the newest state of a file."""

    def __init__(self, make: Callable[[], str], path: Path):
        self._make = make
        self._path = path
        self._lock = threading.Lock()
        self._made_of: int | None = None
        self._page = ""

    @property
    def state(self) -> int:
        """Another number whenever the file has been saved."""
        try:
            return self._path.stat().st_mtime_ns
        except FileNotFoundError:  # while an editor replaces it
            return self._made_of or 0

    def page(self) -> tuple[int, str]:
        """The state and the page of it; of a program that is wrong, what is wrong with it."""
        with self._lock:
            state = self.state
            if state != self._made_of:
                try:
                    self._page = self._make()
                except Exception as error:  # whatever the user's file or function raises
                    text = html.escape(f"{type(error).__name__}: {error}")
                    self._page = f"<!doctype html><title>explore</title><pre>{text}</pre>"
                self._made_of = state
            return state, self._page


_RELOAD = """<script>
setInterval(async () => {
  const now = await (await fetch("/state")).text();
  if (now !== "%d") location.reload();
}, 700);
</script>"""


def make_server(make: Callable[[], str], path: Path, port: int) -> ThreadingHTTPServer:
    """A server of the page; `server_address` says where. Only this machine can reach it."""
    source = Source(make, path)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path == "/state":
                self._answer(str(source.state), "text/plain")
            elif self.path == "/":
                state, page = source.page()
                self._answer(page + _RELOAD % state, "text/html; charset=utf-8")
            else:
                self.send_error(404)

        def _answer(self, text: str, kind: str) -> None:
            data = text.encode()
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(data)))
            self.send_header("Cache-Control", "no-store")
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, format: str, *args: object) -> None:
            """Nothing: the page says what there is to say."""

    return ThreadingHTTPServer(("127.0.0.1", port), Handler)


def serve(make: Callable[[], str], path: Path, port: int) -> None:
    """Serve the page until interrupted."""
    with make_server(make, path, port) as server:
        print(f"http://127.0.0.1:{server.server_address[1]}/ shows {path}", file=sys.stderr)
        server.serve_forever()
