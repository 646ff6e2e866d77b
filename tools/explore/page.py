"""The page: a template, and the data put into it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any


def make_page(found: dict[str, Any]) -> str:
    """One HTML page that needs nothing else, from what `record` gives."""
    template = Path(__file__).with_name("page.html").read_text(encoding="utf-8")
    # `</script>` in the data would end the script that it stands in.
    data = json.dumps(found, separators=(",", ":"), ensure_ascii=False).replace("</", "<\\/")
    return template.replace("/*DATA*/", data)
