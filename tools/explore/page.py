"""The page: a template, and the data put into it."""

from __future__ import annotations

import base64
import gzip
import json
from pathlib import Path
from typing import Any


def make_page(found: dict[str, Any]) -> str:
    """One HTML page that needs nothing else, from what `record` gives."""
    template = Path(__file__).with_name("page.html").read_text(encoding="utf-8")
    text = json.dumps(found, separators=(",", ":"), ensure_ascii=False)
    # Text of the landings is much alike: it takes a tenth, and the browser knows gzip.
    data = base64.b64encode(gzip.compress(text.encode(), mtime=0)).decode()
    return template.replace("/*DATA*/", data)


def data_of(page: str) -> dict[str, Any]:
    """What was put into a page."""
    _, _, rest = page.partition('<script id="data" type="application/octet-stream">')
    return json.loads(gzip.decompress(base64.b64decode(rest.partition("</script>")[0])))
