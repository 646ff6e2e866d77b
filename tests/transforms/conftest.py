"""What the tests of transforms share: central differences."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from numeric_derivatives import central_differences


@pytest.fixture
def differences() -> Callable[..., np.ndarray]:
    return central_differences
