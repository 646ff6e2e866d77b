"""`theano.misc.pkl_utils`: models in files. Files are pickles, read by what wrote them."""

from __future__ import annotations

import pickle
from typing import Any


class StripPickler(pickle.Pickler):
    """`pickle.Pickler`; graphs keep their names, and the lines that made them."""

    def __init__(self, file: Any, protocol: Any = None, extra_tag_to_remove: Any = None):
        super().__init__(file, protocol)


class CompatUnpickler(pickle.Unpickler):
    """`pickle.Unpickler`, which reads text of old Pythons as latin-1."""

    def __init__(self, file: Any, **options: Any):
        super().__init__(file, **{"encoding": "latin1", **options})


def dump(
    obj: Any, file_handler: Any, protocol: Any = pickle.DEFAULT_PROTOCOL, persistent_id: Any = None
) -> None:
    """Write an object, graphs and shared variables in it, to a file.

    Args:
        persistent_id: as `pickle.Pickler.persistent_id`, of an object.
    """
    pickler = pickle.Pickler(file_handler, protocol)
    if persistent_id is not None:
        pickler.persistent_id = persistent_id
    pickler.dump(obj)


def load(f: Any, persistent_load: Any = None) -> Any:
    """What `dump` has written."""
    unpickler = pickle.Unpickler(f)
    if persistent_load is not None:
        unpickler.persistent_load = persistent_load
    return unpickler.load()
